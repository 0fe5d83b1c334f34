export const overloaded = {
  '{innerProvider} is overloaded': '{innerProvider} 过载',
  '{innerProvider}, which {host} calls, is at capacity; this is not a limit of the account.':
    '{host} 所调用的 {innerProvider} 已满负荷；这不是账户的限额。',
  overloaded: '过载',
  'overloaded · engine overloaded': '过载 · 服务商过载',
  'overloaded · model loading': '过载 · 模型加载中',
  'overloaded · no capacity': '过载 · 算力不足',
  'The provider is overloaded': '服务商过载',
  'The provider is at capacity; this is not a limit of the account.': '服务商算力不足，并非账号触发限流。',
  'Retry in {wait}, then with exponential backoff.': '{wait} 后重试，之后使用指数退避。',
  'Retry with exponential backoff.': '使用指数退避重试。',
  'Fall back to another model or provider until it recovers.': '在恢复之前，改用其他模型或服务商。',
  'Check the {statusOwner} status page.': '查看 {statusOwner} 的状态页。',
  'Check the load and the log of the server at {ownHost}.': '查看 {ownHost} 上的服务器的负载和日志。',
  'The model is still loading': '模型仍在加载',
  'The model was not in memory, and the server is loading it now.': '模型不在内存中，服务器正在加载。',
  'Retry in {wait}; the request succeeds once the model is loaded.': '{wait} 后重试；模型加载完成后请求即可成功。',
  'Retry in 30 s; the request succeeds once the model is loaded.': '30 秒后重试；模型加载完成后请求即可成功。',
  'No free capacity for this model': '该模型没有空闲算力',
  'All machines that serve “{model}” are busy or down, or it is in maintenance.':
    '提供“{model}”的机器都在忙或不可用，或正在维护。',
  'All machines that serve the model are busy or down, or it is in maintenance.':
    '提供该模型的机器都在忙或不可用，或正在维护。',
  'Retry in {wait}, or choose another model or region.': '{wait} 后重试，或选择其他模型或区域。',
  'Retry with exponential backoff, or choose another model or region.': '使用指数退避重试，或选择其他模型或区域。',
  'Check the health and the log of the workers behind {ownHost}, and restart those that are down.':
    '检查 {ownHost} 背后各 worker 的健康状态和日志，并重启不可用的 worker。',
  'Check the load and the log of the server at {localHost}.': '查看 {localHost} 上的服务器的负载和日志。',
  'Retry with exponential backoff, or choose another model on {localHost}.':
    '使用指数退避重试，或在 {localHost} 上选择其他模型。',
} as const satisfies Readonly<Record<string, string>>;
