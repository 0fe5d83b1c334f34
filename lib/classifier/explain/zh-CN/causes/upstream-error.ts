export const upstreamError = {
  'upstream error': '上游错误',
  'upstream error · provider failed': '上游错误 · 服务商出错',
  'The provider behind the gateway failed': '网关背后的服务商出错',
  'The gateway passed the call on, and the provider behind it broke or could not be reached.':
    '网关转发了调用，但其背后的服务商出错或无法访问。',
  'Try again after a short wait.': '等待片刻再试。',
  'Choose a similar model of another provider if it stays.': '选择其他服务商的类似模型（如果问题持续存在）。',
  'upstream error · no channel': '上游错误 · 没有渠道',
  'The gateway has no route to a provider': '网关没有可用的渠道',
  'The channel behind the gateway is switched off, or none is free.': '网关背后的渠道被停用，或没有空闲的渠道。',
  'Try again shortly, then choose another model or group.': '等待片刻再试，不行则换用其他模型或分组。',
  'Tell the support of {provider} which model has no channel.': '告知 {provider} 的客服哪个模型没有渠道。',
} as const satisfies Readonly<Record<string, string>>;
