import type { Category } from './category.ts';

export default {
  id: 'model_not_found',
  name: 'model not found',
  group: 'request',
  retry: false,
  causes: {
    unknown_model: {
      title: 'The model does not exist here',
      why: ['The model id is misspelt, belongs to another provider, or is not open to this account.'],
      fixes: [
        { text: 'Check the model id “{model}” against the list of {provider}.', link: 'models' },
        { text: 'Ask for access if the id is right.', link: 'models' },
      ],
    },
    retired_model: {
      title: 'The model was retired',
      why: ['The provider no longer serves this model.'],
      fixes: [{ text: 'Move to the successor that {provider} names.', link: 'models' }],
    },
    not_deployed: {
      title: 'The model is not deployed',
      why: ['The model or deployment has to be started in the account first, and was not.'],
      fixes: [{ text: 'Deploy the model, or send the name of a deployment that exists.', link: 'models' }],
    },
    no_channel_for_model: {
      title: 'The gateway has no channel for this model',
      why: ['The model id is wrong, or the gateway gives this key’s group no provider that serves it.'],
      fixes: [
        { text: 'Check the model id “{model}” against the gateway’s list.', link: 'models' },
        { text: 'Use a key of a group that includes the model.', link: 'keys' },
      ],
    },
  },
} as const satisfies Category;
