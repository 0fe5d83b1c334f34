export const contentFilter = {
  'content filter': '内容审核',
  'content filter · input blocked': '内容审核 · 输入被拦截',
  'content filter · output blocked': '内容审核 · 输出被拦截',
  'content filter · refusal': '内容审核 · 拒绝回答',
  'content filter · recitation': '内容审核 · 复述原文',
  'The input was blocked by moderation': '输入被内容审核拦截',
  'The {modality} was blocked by moderation': '{modality}被内容审核拦截',
  'The filter flagged the input as {flagged}.': '过滤器将输入判定为{flagged}。',
  'The filter flagged the {modality} as {flagged}.': '过滤器将{modality}判定为{flagged}。',
  'The provider’s filter flagged the {modality} as unsafe or sensitive.':
    '服务商的过滤器将{modality}判定为不安全或敏感。',
  'The provider’s filter blocked the input (“{finish}”).': '服务商的过滤器拦截了输入（“{finish}”）。',
  'The provider’s filter flagged the input, such as the prompt, an image, or the history, as unsafe or sensitive.':
    '服务商的过滤器将输入（例如提示词、图片或历史消息）判定为不安全或敏感。',
  'Reword or remove what was flagged as {flagged} in the prompt; check what users or documents put into it.':
    '改写或删除提示词中被判定为{flagged}的部分，并检查用户或文档带入的内容。',
  'Replace the {modality}, or cut out its sensitive part, and check what users upload.':
    '更换{modality}，或裁掉其中的敏感部分，并检查用户上传的内容。',
  'Reword the prompt or remove its sensitive part, and check what users or documents put into it.':
    '改写提示词或删除其中的敏感部分，并检查用户或文档带入的内容。',
  'Tell the user that the input was refused.': '告知用户其输入被拒绝。',
  'The output was blocked by moderation': '输出被内容审核拦截',
  'The provider’s filter stopped the output (“{finish}”).': '服务商的过滤器终止了输出（“{finish}”）。',
  'The provider’s filter stopped the output.': '服务商的过滤器终止了输出。',
  'Rephrase the prompt so that the output avoids sensitive content.': '改写提示词，使输出避开敏感内容。',
  'Tell the user that the output was blocked, and discard any partial text.':
    '告知用户输出被拦截，并丢弃不完整的文本。',
  'The model refused to answer': '模型拒绝回答',
  'The model’s own rules or the system prompt rule out an answer.': '模型自身的规则或系统提示词不允许回答。',
  'Rephrase the request, or show the refusal to the user.': '改写请求，或将拒绝的内容展示给用户。',
  'The response was too close to its sources': '回答与来源过于相似',
  'The provider stops responses that repeat protected text.': '服务商会终止重复受保护文本的回答。',
  'Ask for a summary or a paraphrase instead of the text itself.': '请求摘要或改述，而不是原文。',
  'The provider’s filter stopped the output: {flagged}.': '服务商的过滤器终止了输出：{flagged}。',
  'Rephrase the prompt so that the output avoids what was flagged: {flagged}.':
    '改写提示词，使输出避开被标记的内容：{flagged}。',
  'Not as it stands. The output will probably be blocked again.': '不建议原样重试：输出很可能再次被拦截。',
} as const satisfies Readonly<Record<string, string>>;
