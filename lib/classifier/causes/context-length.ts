import type { Category } from './category.ts';

export default {
  id: 'context_length',
  name: 'context length',
  group: 'request',
  retry: false,
  causes: {
    input_too_long: {
      title: [
        'Prompt ({prompt}) and output ({output}) together exceed {limitAmount}',
        'The input exceeds the limit of {limitAmount}',
        'The input is too long for the model',
      ],
      why: [
        [
          'The prompt has {promptAmount} and the output may have {output}; the limit is {limit}.',
          'The request has {askedAmount}, {excess} too many.',
          'The request has {askedAmount}.',
          'The input is {excessAmount} too long.',
          'Messages, tool definitions, and attached files together exceed the model’s context window.',
        ],
      ],
      fixes: [
        {
          text: [
            'Lower “{outputParameter}” to at most {fits}, or shorten the prompt of {promptAmount}.',
            'Shorten the input by at least {excess} to fit into {limitAmount}: drop or summarize old messages, or send shorter excerpts.',
            'Shorten the input to at most {limitAmount}: drop or summarize old messages, or send shorter excerpts.',
            'Shorten the input to at most {limit}: drop or summarize old messages, or send shorter excerpts.',
            'Shorten the input by at least {excessAmount}: drop or summarize old messages, or send shorter excerpts.',
            'Shorten the input: drop or summarize old messages, or send shorter excerpts.',
          ],
        },
        {
          text: [
            'Reload the model on {localHost} with a larger context, or choose one with a larger context window.',
            'Choose a model with a larger context window.',
          ],
          link: 'models',
        },
      ],
    },
    input_plus_output_too_long: {
      title: [
        'Prompt and output together exceed {limitAmount}',
        'Prompt and output together exceed the context window',
      ],
      why: [
        [
          'The prompt has {promptAmount} and up to {output} are reserved for the output; the window has {limit}.',
          'Prompt plus output come to {askedAmount}; the window has {limit}.',
          'The context window holds prompt and output together.',
          'The prompt’s tokens and those reserved for the output exceed the model’s window.',
        ],
      ],
      fixes: [
        {
          text: [
            'Lower “{outputParameter}” to at most {fits}, or shorten the prompt of {promptAmount}.',
            'Lower “{outputParameter}” or shorten the prompt by at least {excess} to fit into {limitAmount}.',
            'Lower “{outputParameter}”, or shorten the prompt, until both fit into {limitAmount}.',
            'Lower “{outputParameter}”, or shorten the prompt.',
            'Lower the output limit, or shorten the prompt.',
          ],
        },
        { text: 'Choose a model with a larger context window.', link: 'models' },
      ],
    },
  },
} as const satisfies Category;
