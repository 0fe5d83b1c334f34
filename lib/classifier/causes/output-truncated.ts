import type { Category } from './category.ts';

export default {
  id: 'output_truncated',
  name: 'output truncated',
  group: 'provider',
  retry: false,
  causes: {
    token_limit: {
      title: 'The answer stopped at the token limit',
      why: ['The answer reached max_tokens, or the model’s own limit for one answer.'],
      outcome: 'degraded',
      fixes: [
        { text: 'Raise max_tokens, or ask for a shorter answer.' },
        { text: 'Continue with a second call that sends the text so far.' },
      ],
    },
    context_window: {
      title: 'The answer stopped at the end of the context window',
      why: ['Prompt and answer together filled the model’s window.'],
      outcome: 'degraded',
      fixes: [{ text: 'Shorten the prompt, or choose a model with a larger window.', link: 'models' }],
    },
  },
} as const satisfies Category;
