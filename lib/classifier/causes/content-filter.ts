import type { Category } from './category.ts';

export default {
  id: 'content_filter',
  name: 'content filter',
  group: 'content',
  retry: false,
  causes: {
    input_blocked: {
      title: 'The prompt was blocked by moderation',
      why: ['The provider’s filter took the prompt, an image or the history for unsafe or sensitive.'],
      fixes: [
        { text: 'Rephrase the prompt, and check what users or documents put into it.' },
        { text: 'Show the user that the text was refused instead of sending it again.' },
      ],
    },
    output_blocked: {
      title: 'The answer was blocked by moderation',
      why: ['The provider’s filter stopped the answer while it was written.'],
      outcome: 'degraded',
      fixes: [
        { text: 'Rephrase the prompt so that the answer stays away from the subject.' },
        { text: 'Treat the answer as incomplete, and tell the user so.' },
      ],
    },
    refusal: {
      title: 'The model refused to answer',
      why: ['The model takes the request for something that it must not do.'],
      outcome: 'degraded',
      fixes: [{ text: 'Rephrase the request, or show the refusal to the user.' }],
    },
    recitation: {
      title: 'The answer was too close to its sources',
      why: ['The provider stops answers that repeat protected text.'],
      outcome: 'degraded',
      fixes: [{ text: 'Ask for a summary or own words instead of the text itself.' }],
    },
  },
} as const satisfies Category;
