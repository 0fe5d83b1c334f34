export const outputTruncated = {
  'output truncated': '输出被截断',
  'output truncated · token limit': '输出被截断 · token 上限',
  'output truncated · context window': '输出被截断 · 上下文窗口',
  'The response was truncated at the token limit': '回答在 token 上限处被截断',
  'All {outputTokens} output tokens are used, {reasoningTokens} of them for reasoning; the limit was {limit}.':
    '{outputTokens} 个输出 token 已全部用完，其中推理用了 {reasoningTokens} 个；上限为 {limit}。',
  'The response stopped after {outputTokens} tokens, {reasoningTokens} of them for reasoning.':
    '回答在 {outputTokens} 个 token 后停止，其中推理用了 {reasoningTokens} 个。',
  'The response stopped after {outputTokens} tokens; the limit was {limit}.':
    '回答在 {outputTokens} 个 token 后停止；上限为 {limit}。',
  'The response stopped after {outputTokens} tokens, at “{outputParameter}” or the model’s own limit.':
    '回答在 {outputTokens} 个 token 后停止，达到了“{outputParameter}”或模型自身的上限。',
  'The response reached “{outputParameter}” of {limit}.': '回答达到了“{outputParameter}”的上限 {limit}。',
  'It reached the limit that the request sets, or the model’s own.': '达到了请求设置的上限，或模型自身的上限。',
  'Not as it stands. The response would be truncated again.': '不建议原样重试：回答会再次被截断。',
  'Raise “{outputParameter}” above {outputTokens}, or lower the reasoning effort: reasoning used {reasoningTokens} tokens.':
    '将“{outputParameter}”提高到 {outputTokens} 以上，或降低推理强度：推理用了 {reasoningTokens} 个 token。',
  'Raise “{outputParameter}” above {limit}, or ask for a shorter response.':
    '将“{outputParameter}”提高到 {limit} 以上，或要求更短的回答。',
  'Raise “{outputParameter}” above {outputTokens}, or ask for a shorter response.':
    '将“{outputParameter}”提高到 {outputTokens} 以上，或要求更短的回答。',
  'Raise “{outputParameter}”, or ask for a shorter response.': '提高“{outputParameter}”，或要求更短的回答。',
  'Raise the output token limit, or ask for a shorter response.': '提高输出 token 上限，或要求更短的回答。',
  'Treat the response as incomplete; if it has text, send that text in a second request to continue.':
    '将回答按不完整处理；如果已有文本，可带上它再发一次请求继续。',
  'The response was truncated at the end of the context window': '回答在上下文窗口末尾被截断',
  'Prompt plus output filled the window: {inputTokens} tokens in, {outputTokens} out.':
    '提示词加输出填满了窗口：输入 {inputTokens} 个 token，输出 {outputTokens} 个。',
  'Prompt plus output filled the model’s window.': '提示词加输出填满了模型的窗口。',
  'Shorten the prompt of {inputTokens} tokens, or choose a model with a larger context window.':
    '缩短 {inputTokens} 个 token 的提示词，或选择上下文窗口更大的模型。',
  'Shorten the prompt, or choose a model with a larger context window.': '缩短提示词，或选择上下文窗口更大的模型。',
  'The response stopped after {allReasoning} tokens, all of them for reasoning.':
    '回答在 {allReasoning} 个 token 后停止，全部用于推理。',
  'Raise “{outputParameter}” well above {allReasoning}, or lower the reasoning effort: reasoning used all of it.':
    '将“{outputParameter}”提高到远大于 {allReasoning}，或降低推理强度：推理用掉了全部 token。',
} as const satisfies Readonly<Record<string, string>>;
