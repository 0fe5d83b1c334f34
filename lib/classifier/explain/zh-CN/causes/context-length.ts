export const contextLength = {
  'context length': '上下文长度',
  'context length · input too long': '上下文长度 · 输入过长',
  'context length · input plus output too long': '上下文长度 · 输入加输出过长',
  'Prompt ({prompt}) and output ({output}) together exceed {limitAmount}':
    '提示词（{prompt}）与输出（{output}）合计超过 {limitAmount}',
  'The input exceeds the limit of {limitAmount}': '输入超过上限：{limitAmount}',
  'The input is too long for the model': '输入超出该模型的上下文长度',
  'The prompt has {promptAmount} and the output may have {output}; the limit is {limit}.':
    '提示词有 {promptAmount}，输出最多 {output}，上限为 {limit}。',
  'The request has {askedAmount}, {excess} too many.': '请求有 {askedAmount}，多出 {excess}。',
  'The request has {askedAmount}.': '请求有 {askedAmount}。',
  'The input is {excessAmount} too long.': '输入超出 {excessAmount}。',
  'The limit is {limitAmount}.': '上限为 {limitAmount}。',
  'Messages, tool definitions, and attached files together exceed the model’s context window.':
    '消息、工具定义和附件合计超出模型的上下文窗口。',
  'Lower “{outputParameter}” to at most {fits}, or shorten the prompt of {promptAmount}.':
    '将“{outputParameter}”降到不超过 {fits}，或缩短 {promptAmount}的提示词。',
  'Shorten the input by at least {excess} to fit into {limitAmount}: drop or summarize old messages, or send shorter excerpts.':
    '将输入至少缩短 {excess}，使其不超过 {limitAmount}：删除或概括旧消息，或发送更短的片段。',
  'Shorten the input to at most {limitAmount}: drop or summarize old messages, or send shorter excerpts.':
    '将输入缩短到不超过 {limitAmount}：删除或概括旧消息，或发送更短的片段。',
  'Shorten the input to at most {limit}: drop or summarize old messages, or send shorter excerpts.':
    '将输入缩短到不超过 {limit}：删除或概括旧消息，或发送更短的片段。',
  'Shorten the input: drop or summarize old messages, or send shorter excerpts.':
    '缩短输入：删除或概括旧消息，或发送更短的片段。',
  'Shorten the input by at least {excessAmount}: drop or summarize old messages, or send shorter excerpts.':
    '将输入至少缩短 {excessAmount}：删除或概括旧消息，或发送更短的片段。',
  'Reload the model on {localHost} with a larger context, or choose one with a larger context window.':
    '在 {localHost} 上以更大的上下文重新加载模型，或选择上下文窗口更大的模型。',
  'Choose a model with a larger context window.': '选择上下文窗口更大的模型。',
  'Prompt and output together exceed the context window': '提示词与输出合计超出上下文窗口',
  'Prompt and output together exceed {limitAmount}': '提示词与输出合计超过 {limitAmount}',
  'The prompt has {promptAmount} and up to {output} are reserved for the output; the window has {limit}.':
    '提示词有 {promptAmount}，为输出预留了 {output}，窗口为 {limit}。',
  'Prompt plus output come to {askedAmount}; the window has {limit}.': '提示词加输出共 {askedAmount}，窗口为 {limit}。',
  'The context window holds prompt and output together.': '上下文窗口由提示词和输出共用。',
  'The prompt’s tokens and those reserved for the output exceed the model’s window.':
    '提示词的 token 与为输出预留的 token 之和超过了模型的窗口。',
  'Lower “{outputParameter}” or shorten the prompt by at least {excess} to fit into {limitAmount}.':
    '将“{outputParameter}”降低或将提示词缩短至少 {excess}，使其不超过 {limitAmount}。',
  'Lower “{outputParameter}”, or shorten the prompt, until both fit into {limitAmount}.':
    '降低“{outputParameter}”或缩短提示词，使二者之和不超过 {limitAmount}。',
  'Lower “{outputParameter}”, or shorten the prompt.': '降低“{outputParameter}”，或缩短提示词。',
  'Lower the output limit, or shorten the prompt.': '降低输出上限，或缩短提示词。',
} as const satisfies Readonly<Record<string, string>>;
