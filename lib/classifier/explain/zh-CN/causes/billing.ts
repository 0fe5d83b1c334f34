export const billing = {
  'The budget of {holder} is used up': '{holder} 的预算已用完',
  '{spent} is spent, and the budget is {cap}: it is that of {holder}, not of the whole account.':
    '已花费 {spent}，预算为 {cap}：这是 {holder} 的预算，而不是整个账号的。',
  'Raise or reset the budget of {holder}, which is {cap}, or wait for its next period.':
    '提高或重置 {holder} 的预算（现为 {cap}），或等到下一个周期。',
  'Raise or reset the budget of {holder}, or wait for its next period.':
    '提高或重置 {holder} 的预算，或等到下一个周期。',
  billing: '计费',
  'billing · balance empty': '计费 · 余额不足',
  'billing · quota exhausted': '计费 · 额度用完',
  'billing · spending cap': '计费 · 消费上限',
  'billing · plan limit': '计费 · 套餐限制',
  'billing · payment required': '计费 · 需要付款',
  'billing · account overdue': '计费 · 账户欠费',
  'The balance does not cover this request': '余额不足以支付此请求',
  'This request costs {price}, and the balance is {balance}.': '此请求需要 {price}，余额为 {balance}。',
  'This request costs {price}, more than the balance.': '此请求需要 {price}，超出余额。',
  'The balance is {balance}.': '余额为 {balance}。',
  'The request asks for up to {asked} tokens, and the balance covers {fits}.':
    '请求最多需要 {asked} 个 token，余额只够 {fits} 个。',
  'The request asks for up to {asked} tokens, more than the balance covers.':
    '请求最多需要 {asked} 个 token，超过余额所能支付的数量。',
  'The account is prepaid: its balance or credits are used up, or too small for this request.':
    '账户为预付费：余额或额度已用完，或不足以支付此请求。',
  'Top up the {accountOwner} account, or set “{outputParameter}” to at most {fits}.':
    '为 {accountOwner} 账户充值，或将“{outputParameter}”设为不超过 {fits}。',
  'Top up the {accountOwner} account to at least {price}; retrying does not help.':
    '为 {accountOwner} 账户充值，余额至少达到 {price}（重试无效）。',
  'Top up the {accountOwner} account; retrying does not help.': '为 {accountOwner} 账户充值（重试无效）。',
  'Top up the account behind {host}; retrying does not help.': '为 {host} 背后的账户充值（重试无效）。',
  'Top up the account; retrying does not help.': '为账户充值（重试无效）。',
  'Check that the key is from the account that was topped up.': '确认密钥属于已充值的账户。',
  'The quota is used up': '配额已用完',
  'The request needs {askedAmount}, and {left} of {limit} are left.':
    '请求需要 {askedAmount}，配额 {limit} 中还剩 {left}。',
  'The request needs {askedAmount}, and {left} are left.': '请求需要 {askedAmount}，还剩 {left}。',
  '{used} of {limitAmount} are used.': '{limitAmount}中已使用 {used}。',
  'The quota is {limitAmount} per {window}.': '配额为每{window} {limitAmount}。',
  'The paid quota or one-time grant is used up.': '购买的配额或一次性赠送的额度已用完。',
  'Buy more quota from {vendor}, or wait until it resets at {resetsAt}.':
    '向 {vendor} 购买更多配额，或等到 {resetsAt} 重置。',
  'Buy more quota from {vendor}, or wait for the reset in {wait}.': '向 {vendor} 购买更多配额，或等待 {wait} 后重置。',
  'Raise the quota of the key or account at {host}, or use another key.':
    '提高 {host} 上该密钥或账号的配额，或使用其他密钥。',
  'See the usage page for what used it.': '在用量页面查看配额的消耗情况。',
  'The spending limit is reached': '已达到消费上限',
  '{spent} is spent, and the limit is {cap}.': '已消费 {spent}，上限为 {cap}。',
  'The limit is {cap}.': '上限为 {cap}。',
  'A spending limit or budget of the account, project, or key is reached.': '账户、项目或密钥的消费上限或预算已用完。',
  'No. The same request will fail until the limit is raised or resets.':
    '不建议重试：在提高上限或重置之前，同样的请求仍会失败。',
  'Raise the spending limit of {cap}, or wait until it resets at {resetsAt}.':
    '提高 {cap} 的消费上限，或等到 {resetsAt} 重置。',
  'Raise the spending limit or budget of {cap}, or wait for its reset.': '提高 {cap} 的消费上限或预算，或等待重置。',
  'Raise the spending limit, or wait until it resets at {resetsAt}.': '提高消费上限，或等到 {resetsAt} 重置。',
  'Raise the spending limit or budget, or wait for its reset.': '提高消费上限或预算，或等待重置。',
  'Find out which requests used up the limit before you raise it.': '提高上限之前，先查清是哪些请求用掉了额度。',
  'The plan does not include this': '套餐不包含此项',
  '“{model}” is not included in the plan, or the plan’s allowance is used up.':
    '套餐不包含“{model}”，或套餐额度已用完。',
  'No. The same request will fail until the plan changes or its allowance resets.':
    '不建议重试：在更换套餐或额度重置之前，同样的请求仍会失败。',
  'The plan’s allowance is used up': '套餐额度已用完',
  'The plan’s allowance for this month is used up.': '套餐本月的额度已用完。',
  'Wait until the plan’s allowance resets.': '等到套餐额度重置。',
  'The plan does not include this, or its allowance is used up.': '套餐不包含此项，或套餐额度已用完。',
  'Upgrade the {vendor} plan, or switch to pay-as-you-go.': '升级 {vendor} 套餐，或改用按量付费。',
  'Upgrade the plan, or switch to pay-as-you-go.': '升级套餐，或改用按量付费。',
  'A payment method or paid plan is required': '需要付款方式或付费套餐',
  'The account has no valid payment method or no active paid plan.': '账户没有有效的付款方式，或没有生效的付费套餐。',
  'Add a payment method or a paid plan to the {accountOwner} account: upgrade or subscribe there.':
    '在 {accountOwner} 账户中添加付款方式或付费套餐：升级或订阅。',
  'Add a payment method or a paid plan to the account.': '为账户添加付款方式或付费套餐。',
  'The account has an unpaid invoice': '账户有未付账单',
  'The provider blocked the account until the invoice is paid.': '在账单付清之前，服务商已停用该账户。',
  'Pay the invoice in the {accountOwner} console, then wait a few minutes.':
    '在 {accountOwner} 控制台支付账单，然后等待几分钟。',
  'Pay the invoice, then wait a few minutes.': '支付账单，然后等待几分钟。',
  'Top up the {innerProvider} account if its key is yours; else report it to {gateway}, and choose another model.':
    '如果 {innerProvider} 的密钥是你自己的，请为其账户充值；否则请反馈给 {gateway}，并改用其他模型。',
  'Buy quota at {innerProvider} if its key is yours; else report it to {gateway}, and choose another model.':
    '如果 {innerProvider} 的密钥是你自己的，请在那里购买额度；否则请反馈给 {gateway}，并改用其他模型。',
  'Add credits or buy more quota at {vendor}, or switch to pay-as-you-go.':
    '在 {vendor} 充值或购买更多额度，或改为按量付费。',
  'The quota is {limitAmount}.': '额度为 {limitAmount}。',
  'The quota is {limit}.': '额度为 {limit}。',
  'The balance is used up: {emptyBalance}.': '余额已用完：{emptyBalance}。',
} as const satisfies Readonly<Record<string, string>>;
