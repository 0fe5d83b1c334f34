import type { Category } from './category.ts';

export default {
  id: 'overloaded',
  name: 'overloaded',
  group: 'limit',
  retry: true,
  causes: {
    engine_overloaded: {
      title: ['{innerProvider} is overloaded', 'The provider is overloaded'],
      why: [
        [
          '{innerProvider}, which {host} calls, is at capacity; this is not a limit of the account.',
          'The provider is at capacity; this is not a limit of the account.',
        ],
      ],
      fixes: [
        { text: ['Retry in {wait}, then with exponential backoff.', 'Retry with exponential backoff.'] },
        { text: 'Fall back to another model or provider until it recovers.', link: 'models' },
        {
          text: ['Check the {statusOwner} status page.', 'Check the load and the log of the server at {ownHost}.'],
          link: 'status',
        },
      ],
    },
    model_loading: {
      title: 'The model is still loading',
      why: ['The model was not in memory, and the server is loading it now.'],
      fixes: [
        {
          text: [
            'Retry in {wait}; the request succeeds once the model is loaded.',
            'Retry in 30 s; the request succeeds once the model is loaded.',
          ],
        },
      ],
    },
    no_capacity: {
      title: 'No free capacity for this model',
      why: [
        [
          'All machines that serve “{model}” are busy or down, or it is in maintenance.',
          'All machines that serve the model are busy or down, or it is in maintenance.',
        ],
      ],
      fixes: [
        {
          text: [
            'Retry in {wait}, or choose another model or region.',
            'Retry with exponential backoff, or choose another model on {localHost}.',
            'Retry with exponential backoff, or choose another model or region.',
          ],
          link: 'models',
        },
        {
          text: [
            'Check the {statusOwner} status page.',
            'Check the load and the log of the server at {localHost}.',
            'Check the health and the log of the workers behind {ownHost}, and restart those that are down.',
          ],
          link: 'status',
        },
      ],
    },
  },
} as const satisfies Category;
