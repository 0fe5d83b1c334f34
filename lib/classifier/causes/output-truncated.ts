import type { Category } from './category.ts';

export default {
  id: 'output_truncated',
  name: 'output truncated',
  group: 'provider',
  retry: false,
  causes: {
    token_limit: {
      title: 'The response was truncated at the token limit',
      why: [
        [
          'All {outputTokens} output tokens are used, {reasoningTokens} of them for reasoning; the limit was {limit}.',
          'The response stopped after {allReasoning} tokens, all of them for reasoning.',
          'The response stopped after {outputTokens} tokens, {reasoningTokens} of them for reasoning.',
          'The response stopped after {outputTokens} tokens; the limit was {limit}.',
          'The response stopped after {outputTokens} tokens, at “{outputParameter}” or the model’s own limit.',
          'The response reached “{outputParameter}” of {limit}.',
          'It reached the limit that the request sets, or the model’s own.',
        ],
      ],
      outcome: 'degraded',
      retryText: 'Not as it stands. The response would be truncated again.',
      fixes: [
        {
          text: [
            'Raise “{outputParameter}” well above {allReasoning}, or lower the reasoning effort: reasoning used all of it.',
            'Raise “{outputParameter}” above {outputTokens}, or lower the reasoning effort: reasoning used {reasoningTokens} tokens.',
            'Raise “{outputParameter}” above {limit}, or ask for a shorter response.',
            'Raise “{outputParameter}” above {outputTokens}, or ask for a shorter response.',
            'Raise “{outputParameter}”, or ask for a shorter response.',
            'Raise the output token limit, or ask for a shorter response.',
          ],
        },
        { text: 'Treat the response as incomplete; if it has text, send that text in a second request to continue.' },
      ],
    },
    context_window: {
      title: 'The response was truncated at the end of the context window',
      why: [
        [
          'Prompt plus output filled the window: {inputTokens} tokens in, {outputTokens} out.',
          'Prompt plus output filled the model’s window.',
        ],
      ],
      outcome: 'degraded',
      retryText: 'Not as it stands. The response would be truncated again.',
      fixes: [
        {
          text: [
            'Shorten the prompt of {inputTokens} tokens, or choose a model with a larger context window.',
            'Shorten the prompt, or choose a model with a larger context window.',
          ],
          link: 'models',
        },
      ],
    },
  },
} as const satisfies Category;
