import type { Category } from './category.ts';

export default {
  id: 'context_length',
  name: 'context length',
  group: 'request',
  retry: false,
  causes: {
    input_too_long: {
      title: 'The prompt is longer than the context window',
      why: ['Messages, tools and attached files together hold more tokens than the model can read.'],
      fixes: [
        { text: 'Drop or summarise old messages, or send less of the documents.' },
        { text: 'Choose a model with a larger context window.', link: 'models' },
      ],
    },
    input_plus_output_too_long: {
      title: 'Prompt and answer together exceed the context window',
      why: ['The tokens of the prompt and those reserved by max_tokens are more than the model’s window.'],
      fixes: [
        { text: 'Lower max_tokens, or shorten the prompt.' },
        { text: 'Choose a model with a larger context window.', link: 'models' },
      ],
    },
  },
} as const satisfies Category;
