export const outputTruncated = {
  'output truncated': '输出被截断',
  'output truncated · token limit': '输出被截断 · token 上限',
  'The answer stopped at the token limit': '回答达到 token 上限而停止',
  'The answer reached max_tokens, or the model’s own limit for one answer.':
    '回答达到了 max_tokens，或模型单次回答的上限。',
  'Raise max_tokens, or ask for a shorter answer.': '提高 max_tokens，或要求更短的回答。',
  'Continue with a second call that sends the text so far.': '发起第二次调用续写，并带上已有的文本。',
  'output truncated · context window': '输出被截断 · 上下文窗口',
  'The answer stopped at the end of the context window': '回答在上下文窗口末尾停止',
  'Prompt and answer together filled the model’s window.': '提示词和回答合计填满了模型的窗口。',
  'Shorten the prompt, or choose a model with a larger window.': '缩短提示词，或选择窗口更大的模型。',
} as const satisfies Readonly<Record<string, string>>;
