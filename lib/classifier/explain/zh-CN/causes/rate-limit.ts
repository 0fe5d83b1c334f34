export const rateLimit = {
  'The app at {appServer}, or the API behind it, counts requests per day, and those of this day are used up.':
    '{appServer} 的应用或其背后的 API 按天统计请求数，今天的已用完。',
  'Sign in if guests have a limit of their own, wait until the day is over, or raise the limit in the code of {appServer}.':
    '若访客另有上限，请登录；或等到次日，或在 {appServer} 的代码中提高上限。',
  'rate limit': '限流',
  'rate limit · requests per minute': '限流 · 每分钟请求数',
  'rate limit · tokens per minute': '限流 · 每分钟 token 数',
  'rate limit · requests per day': '限流 · 每日请求数',
  'rate limit · tokens per day': '限流 · 每日 token 数',
  'rate limit · usage window': '限流 · 周期额度',
  'rate limit · ramp up': '限流 · 流量增长过快',
  'rate limit · concurrency': '限流 · 并发',
  'rate limit · upstream rate limit': '限流 · 上游限流',
  'rate limit · zero limit': '限流 · 配额为零',
  'More than {limitAmount} per {window}': '超过每{window} {limitAmount}的上限',
  'Too many requests per minute': '每分钟请求数过多',
  'The limit counts all requests of the account or key together: {used} were used.':
    '账号或密钥的所有请求合并计算：已使用 {used}。',
  'The limit counts all requests of the account or key together.': '账号或密钥的所有请求合并计算。',
  'Wait {wait}, then send at most {limitAmount} per {window}.': '等待 {wait}，之后每{window}最多发送 {limitAmount}。',
  'Throttle to at most {limitAmount} per {window}, with exponential backoff on 429.':
    '限制为每{window}最多 {limitAmount}，收到 429 时使用指数退避。',
  'Wait {wait}, then throttle requests, with exponential backoff on 429.':
    '等待 {wait}，之后降低请求频率，收到 429 时使用指数退避。',
  'Throttle requests to at most {limit} a minute, with exponential backoff on 429.':
    '将请求限制为每分钟最多 {limit} 个，收到 429 时使用指数退避。',
  'Throttle requests, with exponential backoff on 429.': '降低请求频率，收到 429 时使用指数退避。',
  'Request a higher usage tier or quota from {vendor} if the app needs this rate.':
    '如果应用确实需要这样的频率，请向 {vendor} 申请更高的用量等级或配额。',
  'Raise the limit on the server at {localHost} if the app needs this rate.':
    '如果应用确实需要这样的频率，请提高 {localHost} 上的服务器的上限。',
  'Ask the operator of {host} for a higher limit if the app needs this rate.':
    '如果应用确实需要这样的频率，请向 {host} 的运营方申请更高的上限。',
  'Over {limitAmount} per {window}': '每{window}超过 {limitAmount}',
  'Too many tokens per minute': '每分钟 token 数过多',
  '{used} were used and this request needs {asked}; prompts and outputs count together.':
    '已使用 {used}，此请求需要 {asked}；提示词和输出合并计算。',
  'This request needs {asked}; prompts and outputs count together.': '此请求需要 {asked}；提示词和输出合并计算。',
  'Prompts and outputs of all requests count together.': '所有请求的提示词和输出合并计算。',
  'Wait {wait}, then stay under {limitAmount} per {window}: shorter prompts, a lower output limit, fewer requests at once.':
    '等待 {wait}，之后保持在每{window} {limitAmount}以内：缩短提示词、降低输出上限、减少并发。',
  'Stay under {limitAmount} per {window}: shorter prompts, a lower output limit, fewer requests at once.':
    '保持在每{window} {limitAmount}以内：缩短提示词、降低输出上限、减少并发。',
  'Wait {wait}, then shorten the prompts, lower the output limit, and send fewer requests at once.':
    '等待 {wait}，之后缩短提示词、降低输出上限，并减少并发请求。',
  'Shorten the prompts, lower the output limit, and send fewer requests at once.':
    '缩短提示词、降低输出上限，并减少并发请求。',
  'Request a higher usage tier or quota from {vendor} if the app needs more.':
    '如果应用需要更多，请向 {vendor} 申请更高的用量等级或配额。',
  'Ask the operator of {host} for a higher limit if the app needs more.':
    '如果应用需要更多，请向 {host} 的运营方申请更高的上限。',
  'More than {limitAmount} today': '今日超过 {limitAmount}',
  'Too many requests today': '今日请求数过多',
  'The account’s requests for this day are used up.': '账号当天的请求数已用完。',
  'Yes, from {resetsAt} on.': '可以重试：{resetsAt} 之后。',
  'Yes, after the daily limit resets.': '可以重试：每日额度重置之后。',
  'Wait {wait} for the daily limit to reset, or use another model or a higher usage tier until then.':
    '等待 {wait} 直到每日额度重置；在此之前，改用其他模型或提升用量等级。',
  'Wait until the daily limit resets at {resetsAt}, or use another model or a higher usage tier until then.':
    '等到 {resetsAt} 每日额度重置；在此之前，改用其他模型或提升用量等级。',
  'Wait until the daily limit resets, or use another model or a higher usage tier until then.':
    '等到每日额度重置；在此之前，改用其他模型或提升用量等级。',
  'The limit of {limitAmount} per day is reached': '已达到每天 {limitAmount}的上限',
  'Too many tokens today': '今日 token 数过多',
  '{used} are used.': '已使用 {used}。',
  'The allowance per {window} is used up': '每{window}额度已用完',
  'The allowance of this period is used up': '本周期的额度已用完',
  'The plan allows {limitAmount} per {window} and resets automatically.':
    '套餐的额度为每{window} {limitAmount}，到期自动重置。',
  'The plan’s allowance is for some hours or days and resets automatically.': '套餐的额度按小时或天计算，会自动重置。',
  'Yes, after the allowance resets.': '可以重试：额度重置之后。',
  'Wait until the allowance resets at {resetsAt}, or switch to pay-as-you-go until then.':
    '等到 {resetsAt} 额度重置；在此之前可改用按量付费。',
  'Wait {wait} until the allowance resets, or switch to pay-as-you-go until then.':
    '等待 {wait} 直到额度重置；在此之前可改用按量付费。',
  'Wait until the allowance per {window} resets, or switch to pay-as-you-go or another model until then.':
    '等到每{window}的额度重置；在此之前可改用按量付费或其他模型。',
  'Wait until the allowance resets, or switch to pay-as-you-go or another model until then.':
    '等到额度重置；在此之前可改用按量付费或其他模型。',
  'Traffic ramped up too fast': '流量增长过快',
  'The limits per minute are kept, but the number of requests rose faster than the provider can scale.':
    '没有超过每分钟的上限，但请求数上升得太快，服务商来不及扩容。',
  'Wait {wait}, then raise the rate slowly.': '等待 {wait}，之后慢慢提高频率。',
  'Lower the rate to what it was before, then raise it slowly.': '降低到之前的频率，再慢慢提高。',
  'Retry with exponential backoff and jitter.': '使用带随机抖动的指数退避重试。',
  'The concurrency limit of {limit} is reached': '已达到并发上限 {limit}',
  'Too many concurrent requests': '并发请求过多',
  'The account or key has a concurrency limit, and more requests were open when this one started.':
    '账号或密钥有并发上限，发起此请求时已超过。',
  'Limit concurrent requests to {limit}: queue the rest.': '将并发请求限制为 {limit} 个，其余排队。',
  'Limit concurrent requests: queue the rest.': '限制并发请求，其余排队。',
  'Wait {wait} before the next attempt, then use exponential backoff.': '等待 {wait} 后再试，之后使用指数退避。',
  'Wait before the next attempt, with exponential backoff.': '等待后再试，使用指数退避。',
  'The provider behind the gateway is rate limiting': '网关背后的服务商限流',
  '{innerProvider}, behind {provider}, returned a rate limit error: it is the gateway’s limit there, not one of this key.':
    '{provider} 背后的 {innerProvider} 返回了限流错误：这是网关在该处的上限，并非此密钥的上限。',
  'The limit may be that of the gateway’s own account there, not one of this key.':
    '达到的可能是网关自己在服务商处的上限，而不是此密钥的上限。',
  'Wait {wait}, then retry with exponential backoff.': '等待 {wait}，之后使用指数退避重试。',
  'Route the request to another provider than {innerProvider}, choose another model, or add a {innerProvider} key of your own.':
    '将请求路由到 {innerProvider} 以外的服务商，选择其他模型，或添加自己的 {innerProvider} 密钥。',
  'Choose another provider or model, or ask the operator of {host} for a higher limit.':
    '选择其他服务商或模型，或请 {host} 的运营方提高上限。',
  'The account has no quota for “{model}”': '账号没有“{model}”的配额',
  'The account has no quota for this model': '账号没有该模型的配额',
  'The limit that was reached is zero, so waiting does not help: the plan does not include the model.':
    '该模型的配额为 0，等待无效：套餐不包含该模型。',
  'Choose a model that the account has quota for.': '选择账号有配额的模型。',
  'Upgrade the plan, or request quota for “{model}” from {vendor}.': '升级套餐，或向 {vendor} 申请“{model}”的配额。',
  'Upgrade the plan, or request quota.': '升级套餐，或申请配额。',
  'Too many requests': '请求过多',
  'The limit is {limitAmount} per {window}; {used} were used.': '上限为每{window} {limitAmount}；已使用 {used}。',
  'The limit is {limitAmount} per {window}.': '上限为每{window} {limitAmount}。',
  'A limit per {window} is reached.': '已达到每{window}的上限。',
  '{account} is throttling requests; the response does not say which limit was reached, or whether it is this account’s.':
    '{account} 正在限流；响应没有说明达到了哪个上限，也没有说明是否为此账号的上限。',
  'Wait until {resetsAt}, then send at most {limitAmount} per {window}.':
    '等到 {resetsAt}，之后每{window}最多发送 {limitAmount}。',
  'Send at most {limitAmount} per {window}, with exponential backoff on 429.':
    '每{window}最多发送 {limitAmount}，收到 429 时使用指数退避。',
  'Wait until {resetsAt}, then retry; send fewer requests at once.': '等到 {resetsAt} 后重试，并减少并发请求。',
  'Wait {wait}, then retry with exponential backoff; send fewer requests at once.':
    '等待 {wait}，之后使用指数退避重试，并减少并发请求。',
  'Retry with exponential backoff and jitter, and send fewer requests at once.':
    '使用带随机抖动的指数退避重试，并减少并发请求。',
  'Raise the request rate and burst that {proxy} allows, or send fewer requests.':
    '提高 {proxy} 允许的请求频率和突发量，或减少请求。',
  'Look up the account’s limits for “{model}” in the {accountOwner} console, or switch to another model.':
    '在 {accountOwner} 控制台查看账号对“{model}”的各项上限，或改用其他模型。',
  'Look up the account’s limits in the {accountOwner} console, or switch to another model.':
    '在 {accountOwner} 控制台查看账号的各项上限，或改用其他模型。',
  'Raise the limit on the server at {localHost}; if it only passes on a provider’s limit, switch to another model or key there.':
    '提高 {localHost} 上的服务器的上限；如果它只是转发服务商的限流，请在该处改用其他模型或密钥。',
  'Ask the operator of {host} for the limits, or switch to another model or key.':
    '向 {host} 的运营方询问各项上限，或改用其他模型或密钥。',
  'Read the log of the server at {appServer}: the limit is its own, or that of the API it calls.':
    '查看 {appServer} 上的服务器日志：限制来自服务器自身，或来自它调用的 API。',
  'Use a {innerProvider} key of your own, or choose another model: the limit may be that of {gateway}, not yours.':
    '使用自己的 {innerProvider} 密钥，或改用其他模型：达到的可能是 {gateway} 的上限，而不是你的。',
  'The request asks for {asked}, and {left} are left.': '请求需要 {asked}，只剩 {left}。',
  'Add another account or key to the gateway at {localHost}, or choose another model.':
    '为 {localHost} 上的网关添加另一个账号或密钥，或改用其他模型。',
  'Wait {wait}, then stay under {limit} tokens a minute: shorter prompts, a lower output limit, fewer requests at once.':
    '等待 {wait}，然后每分钟不超过 {limit} 个 token：缩短提示词、降低输出上限、减少并发请求。',
  'Stay under {limit} tokens a minute: shorter prompts, a lower output limit, fewer requests at once.':
    '每分钟不超过 {limit} 个 token：缩短提示词、降低输出上限、减少并发请求。',
  'This request started while {limit} or more were open.': '发起此请求时，已有不少于 {limit} 个请求在进行中。',
  'More than {limitAmount} a minute': '超过每分钟 {limitAmount}的上限',
  'Over {limitAmount} a minute': '每分钟超过 {limitAmount}',
  'Wait {wait}, then send at most {limit} requests a minute.': '等待 {wait}，之后每分钟最多发送 {limit} 次请求。',
  'One request exceeds the limit per minute': '单个请求超出每分钟上限',
  'Choose another provider or model, or ask {vendor} support for a higher limit or more concurrency.':
    '选择其他服务商或模型，或请 {vendor} 客服提高上限或并发数。',
  'The limit of {limit} tokens a day is reached': '已达到每天 {limit} 个 token 的上限',
  'Over {limit} tokens a minute': '每分钟超过 {limit} 个 token',
} as const satisfies Readonly<Record<string, string>>;
