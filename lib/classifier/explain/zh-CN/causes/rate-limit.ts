export const rateLimit = {
  'rate limit': '限流',
  'rate limit · requests per minute': '限流 · 每分钟请求数',
  'Too many requests per minute': '每分钟请求数过多',
  'The account may send a certain number of requests a minute, and the page sent more.':
    '账号每分钟的请求数有上限，页面发送的超过了它。',
  'Space the calls out, and wait twice as long after each 429.': '拉开调用间隔，每次收到 429 后等待时间加倍。',
  'Raise the tier of the account if the page needs this rate.': '提升账号的等级（如果页面确实需要这样的频率）。',
  'rate limit · tokens per minute': '限流 · 每分钟 token 数',
  'Too many tokens per minute': '每分钟 token 数过多',
  'Prompts and answers of the last minute together hold more tokens than the account may use.':
    '最近一分钟的提示词和回答的 token 总数超过了账号的上限。',
  'Shorten the prompts or lower max_tokens, and send fewer calls at once.':
    '缩短提示词或降低 max_tokens，并减少同时发送的调用。',
  'rate limit · requests per day': '限流 · 每日请求数',
  'Too many requests today': '今日请求数过多',
  'The account’s number of requests for this day is used up.': '账号当天的请求数已用完。',
  'Wait until the day’s allowance resets, or raise the tier of the account.': '等到每日额度重置，或提升账号的等级。',
  'rate limit · tokens per day': '限流 · 每日 token 数',
  'Too many tokens today': '今日 token 数过多',
  'The account’s number of tokens for this day is used up.': '账号当天的 token 数已用完。',
  'rate limit · usage window': '限流 · 周期额度',
  'The allowance of this period is used up': '本周期的额度已用完',
  'The plan gives an allowance for some hours or days, and it resets by itself.':
    '套餐按若干小时或天给予额度，到期会自动重置。',
  'Wait for the reset that the message names, or use pay-as-you-go meanwhile.':
    '等到消息中提到的重置时间，期间可改用按量付费。',
  'rate limit · ramp up': '限流 · 流量增长过快',
  'The traffic grew too fast': '流量增长过快',
  'The limits per minute are kept, but the number of requests rose faster than the provider can follow.':
    '没有超过每分钟的上限，但请求数上升得太快，服务商来不及扩容。',
  'Lower the rate to what it was before, then raise it slowly.': '降低到之前的频率，再慢慢提高。',
  'Wait as long as retry-after says, or double the wait each time, with some chance in it.':
    '等待 retry-after 指定的时间，或每次加倍等待并加入随机抖动。',
  'rate limit · concurrency': '限流 · 并发',
  'Too many requests in flight': '并发请求过多',
  'The account may have only some calls open at once, and more were open when this one started.':
    '账号同时进行的调用数有上限，发起此请求时已超过。',
  'Queue calls so that fewer are in flight at once.': '排队发送调用，减少同时进行的请求。',
  'Wait before the next attempt, and double the wait each time.': '等待后再试，每次等待时间加倍。',
  'rate limit · upstream rate limit': '限流 · 上游限流',
  'The provider behind the gateway limits the rate': '网关背后的服务商限流',
  'The gateway passed the call on, and the provider behind it answered that there were too many.':
    '网关转发了调用，其背后的服务商返回请求过多。',
  'Wait and try again, doubling the wait each time.': '等待后再试，每次等待时间加倍。',
  'Choose another provider or model, or ask the gateway for more concurrency.':
    '换用其他服务商或模型，或向网关申请更高的并发。',
  'rate limit · zero limit': '限流 · 配额为零',
  'The account has no quota for this model': '账号没有该模型的配额',
  'The limit that was reached is zero, so waiting does not help: the plan does not include the model.':
    '达到的上限是零，等待没有用：套餐不包含该模型。',
  'Choose a model for which the account has a quota.': '选择账号有配额的模型。',
  'Upgrade the plan, or ask for a quota.': '升级套餐，或申请配额。',
  'Too many requests': '请求过多',
  'The provider wants fewer calls for now; it does not say which limit was reached.':
    '服务商要求暂时减少调用；没有说明达到了哪个上限。',
  'Wait, then try again; double the wait after each failure, with some chance in it.':
    '等待后再试；每次失败后等待时间加倍，并加入随机抖动。',
  'Look up the limits of the account.': '查看账号的各项限制。',
} as const satisfies Readonly<Record<string, string>>;
