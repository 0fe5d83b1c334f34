export const contentFilter = {
  'content filter': '内容审核',
  'content filter · input blocked': '内容审核 · 输入被拦截',
  'content filter · output blocked': '内容审核 · 输出被拦截',
  'content filter · refusal': '内容审核 · 拒绝回答',
  'content filter · recitation': '内容审核 · 复述原文',
  'The prompt was blocked by moderation': '提示词被内容审核拦截',
  'The {modality} was blocked by moderation': '{modality}被内容审核拦截',
  'The filter flagged the prompt, an image, or the history as {flagged}.':
    '过滤器将提示词、图片或历史消息判定为{flagged}。',
  'The filter flagged the {modality} as {flagged}.': '过滤器将{modality}判定为{flagged}。',
  'The provider’s filter flagged the {modality} as unsafe or sensitive.':
    '服务商的过滤器将{modality}判定为不安全或敏感。',
  'The provider’s filter blocked the prompt, an image, or the history (“{finish}”).':
    '服务商的过滤器拦截了提示词、图片或历史消息（“{finish}”）。',
  'The provider’s filter flagged the prompt, an image, or the history as unsafe or sensitive.':
    '服务商的过滤器将提示词、图片或历史消息判定为不安全或敏感。',
  'Reword or remove what was flagged as {flagged} in the prompt; check what users or documents put into it.':
    '改写或删除提示词中被判定为{flagged}的部分，并检查用户或文档带入的内容。',
  'Replace the {modality}, or cut out its sensitive part, and check what users upload.':
    '更换{modality}，或裁掉其中的敏感部分，并检查用户上传的内容。',
  'Reword the prompt or remove its sensitive part, and check what users or documents put into it.':
    '改写提示词或删除其中的敏感部分，并检查用户或文档带入的内容。',
  'Tell the user that the input was refused; do not send it again.': '告知用户输入被拒绝，不要重复发送。',
  'The output was blocked by moderation': '输出被内容审核拦截',
  'The provider’s filter stopped the response during generation (“{finish}”).':
    '服务商的过滤器在生成过程中终止了回答（“{finish}”）。',
  'The provider’s filter stopped the response during generation.': '服务商的过滤器在生成过程中终止了回答。',
  'Rephrase the prompt so that the response avoids the topic.': '改写提示词，让回答避开该主题。',
  'Discard the partial response or mark it as incomplete, and tell the user.':
    '丢弃不完整的回答或将其标记为不完整，并告知用户。',
  'The model refused to answer': '模型拒绝回答',
  'The model’s own rules or the system prompt rule out an answer.': '模型自身的规则或系统提示词不允许回答。',
  'Rephrase the request, or show the refusal to the user.': '改写请求，或将拒绝的内容展示给用户。',
  'The response was too close to its sources': '回答与来源过于相似',
  'The provider stops responses that repeat protected text.': '服务商会终止重复受保护文本的回答。',
  'Ask for a summary or a paraphrase instead of the text itself.': '请求摘要或改述，而不是原文。',
  'The provider’s filter stopped the response during generation: {flagged}.':
    '服务商的过滤器在生成过程中中断了响应：{flagged}。',
  'Rephrase the prompt so that the response avoids what was flagged: {flagged}.':
    '改写提示词，使响应避开被标记的内容：{flagged}。',
} as const satisfies Readonly<Record<string, string>>;
