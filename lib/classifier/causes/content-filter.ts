import type { Category } from './category.ts';

export default {
  id: 'content_filter',
  name: 'content filter',
  group: 'content',
  retry: false,
  causes: {
    input_blocked: {
      title: ['The {modality} was blocked by moderation', 'The input was blocked by moderation'],
      why: [
        [
          'The filter flagged the {modality} as {flagged}.',
          'The provider’s filter flagged the {modality} as unsafe or sensitive.',
          'The filter flagged the input as {flagged}.',
          'The provider’s filter blocked the input (“{finish}”).',
          'The provider’s filter flagged the input, such as the prompt, an image, or the history, as unsafe or sensitive.',
        ],
      ],
      fixes: [
        {
          text: [
            'Replace the {modality}, or cut out its sensitive part, and check what users upload.',
            'Reword or remove what was flagged as {flagged} in the prompt; check what users or documents put into it.',
            'Reword the prompt or remove its sensitive part, and check what users or documents put into it.',
          ],
        },
        { text: 'Tell the user that the input was refused.' },
      ],
    },
    output_blocked: {
      title: 'The output was blocked by moderation',
      retryText: 'Not as it stands. The output will probably be blocked again.',
      why: [
        [
          'The provider’s filter stopped the output: {flagged}.',
          'The provider’s filter stopped the output (“{finish}”).',
          'The provider’s filter stopped the output.',
        ],
      ],
      outcome: 'degraded',
      fixes: [
        {
          text: [
            'Rephrase the prompt so that the output avoids what was flagged: {flagged}.',
            'Rephrase the prompt so that the output avoids sensitive content.',
          ],
        },
        { text: 'Tell the user that the output was blocked, and discard any partial text.' },
      ],
    },
    refusal: {
      title: 'The model refused to answer',
      why: ['The model’s own rules or the system prompt rule out an answer.'],
      outcome: 'degraded',
      fixes: [{ text: 'Rephrase the request, or show the refusal to the user.' }],
    },
    recitation: {
      title: 'The response was too close to its sources',
      why: ['The provider stops responses that repeat protected text.'],
      outcome: 'degraded',
      fixes: [{ text: 'Ask for a summary or a paraphrase instead of the text itself.' }],
    },
  },
} as const satisfies Category;
