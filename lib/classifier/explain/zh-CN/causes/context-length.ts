export const contextLength = {
  'context length': '上下文长度',
  'context length · input too long': '上下文长度 · 输入过长',
  'The prompt is longer than the context window': '提示词超过了上下文窗口',
  'Messages, tools and attached files together hold more tokens than the model can read.':
    '消息、工具和附件合计的 token 数超过了模型能读取的上限。',
  'Drop or summarise old messages, or send less of the documents.': '删除或概括旧消息，或减少发送的文档内容。',
  'Choose a model with a larger context window.': '选择上下文窗口更大的模型。',
  'context length · input plus output too long': '上下文长度 · 输入加输出过长',
  'Prompt and answer together exceed the context window': '提示词加回答超过了上下文窗口',
  'The tokens of the prompt and those reserved by max_tokens are more than the model’s window.':
    '提示词的 token 数加上 max_tokens 预留的部分，超过了模型的窗口。',
  'Lower max_tokens, or shorten the prompt.': '降低 max_tokens，或缩短提示词。',
} as const satisfies Readonly<Record<string, string>>;
