export const overloaded = {
  overloaded: '过载',
  'overloaded · engine overloaded': '过载 · 服务商过载',
  'The provider is overloaded': '服务商过载',
  'More calls come in than the provider can serve now; it has nothing to do with this account’s limits.':
    '收到的调用超过了服务商目前的处理能力；与此账号的限制无关。',
  'Try again after some seconds, doubling the wait each time.': '等待几秒后再试，每次等待时间加倍。',
  'Fall back to another model or provider while it lasts.': '切换到其他模型或服务商，直到恢复。',
  'Check the status page of {provider}.': '查看 {provider} 的状态页。',
  'overloaded · model loading': '过载 · 模型加载中',
  'The model is still loading': '模型仍在加载',
  'The model was not in memory, and the server is loading it now.': '模型不在内存中，服务器正在加载它。',
  'Try again in half a minute; the call passes once the model is loaded.':
    '等待半分钟后再试；模型加载完成后调用就会成功。',
  'overloaded · no capacity': '过载 · 算力不足',
  'There is no capacity for this model now': '该模型目前没有可用的算力',
  'All machines that serve the model are busy, or it is being maintained.': '提供该模型的机器都在忙，或正在维护。',
  'Try again later, or choose another model or region.': '等待一段时间再试，或选择其他模型或地区。',
} as const satisfies Readonly<Record<string, string>>;
