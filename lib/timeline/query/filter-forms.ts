/** How conditions are written and joined, with an example each, in the order in which help lists them. */
export const FORMS = [
  { id: 'words', example: 'quota' },
  { id: 'and', example: 'kimi status:429' },
  { id: 'quotes', example: 'model:"gpt-5"' },
  { id: 'not', example: '-cause:cancelled' },
  { id: 'or', example: 'status:429,503' },
  { id: 'start', example: 'provider:moon' },
  { id: 'wildcard', example: 'model:gpt-*-mini' },
  { id: 'range', example: 'status:400..499 tokens:>=2k' },
  { id: 'regex', example: '/max.?concurrency/' },
] as const;

export type FormId = (typeof FORMS)[number]['id'];
