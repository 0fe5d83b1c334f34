import type { Category } from './category.ts';

export default {
  id: 'overloaded',
  name: 'overloaded',
  group: 'limit',
  retry: true,
  causes: {
    engine_overloaded: {
      title: 'The provider is overloaded',
      why: ['More calls come in than the provider can serve now; it has nothing to do with this account’s limits.'],
      fixes: [
        { text: 'Try again after some seconds, doubling the wait each time.' },
        { text: 'Fall back to another model or provider while it lasts.', link: 'models' },
        { text: 'Check the status page of {provider}.', link: 'status' },
      ],
    },
    model_loading: {
      title: 'The model is still loading',
      why: ['The model was not in memory, and the server is loading it now.'],
      fixes: [{ text: 'Try again in half a minute; the call passes once the model is loaded.' }],
    },
    no_capacity: {
      title: 'There is no capacity for this model now',
      why: ['All machines that serve the model are busy, or it is being maintained.'],
      fixes: [
        { text: 'Try again later, or choose another model or region.', link: 'models' },
        { text: 'Check the status page of {provider}.', link: 'status' },
      ],
    },
  },
} as const satisfies Category;
