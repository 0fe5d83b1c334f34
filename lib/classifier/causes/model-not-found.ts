import type { Category } from './category.ts';

export default {
  id: 'model_not_found',
  name: 'model not found',
  group: 'request',
  retry: false,
  causes: {
    unknown_model: {
      title: ['Model “{model}” not found', 'Model not found'],
      why: [
        [
          'The server at {modelServer} has no model of this name: it is misspelled, not downloaded, or not loaded.',
          'The model ID is misspelled, has a prefix too many or too few, was retired, or is not available to this account.',
        ],
      ],
      fixes: [
        {
          text: [
            'Use “{suggestedModel}” instead of “{model}”.',
            'Use “{suggestedModel}”.',
            'Check the model ID: did you mean “{meantModel}” instead of “{model}”?',
            'Use one of {models} instead of “{model}”.',
            'Use one of the models that the response lists: {models}.',
            'Use one of {allowed} instead of “{model}”.',
            'Use one of the models that the response lists: {allowed}.',
            'Send “{bareModel}” without the provider’s name before it, unless the model list has the ID so.',
            'Compare “{model}” with the IDs that {modelList} lists at {host}, and send one exactly as listed.',
            'Compare the model ID with those that {modelList} lists at {host}, and send one exactly as listed.',
            'Compare “{model}” with {provider}’s model list, and send an ID exactly as listed.',
            'Compare the model ID with {provider}’s model list, and send one exactly as listed.',
          ],
          link: 'models',
        },
        {
          text: [
            'Compare “{model}” with the IDs that {modelList} lists at {host}, and send one exactly as listed.',
            'Compare the model ID with those that {modelList} lists at {host}, and send one exactly as listed.',
            'Compare “{model}” with {provider}’s model list, and send an ID exactly as listed.',
            'Compare the model ID with {provider}’s model list, and send one exactly as listed.',
          ],
          link: 'models',
        },
        {
          text: 'Choose a model that is made for {taskPath}: chat models and others do not answer there.',
          link: 'models',
        },
        {
          text: [
            'Pull or load “{model}” on the server at {modelServer}, or list what is installed there.',
            'Pull or load the model on the server at {modelServer}, or list what is installed there.',
            'Check that the account has access to the model if the ID is right: {vendor} may have to grant it first.',
            'Use a key from a group other than “{group}”, or ask the operator of {host} to add the model to it.',
            'Ask the operator of {host} to add the model, or to open it to the key’s group, if the ID is right.',
          ],
          link: 'models',
        },
      ],
    },
    retired_model: {
      title: ['“{model}” was retired', 'The model was retired'],
      why: [['The model is retired as of {retiredAt}.', 'The provider no longer serves this model.']],
      fixes: [
        {
          text: [
            'Switch to “{suggestedModel}”.',
            'Switch to “{replacement}”.',
            'Switch from “{model}” to its replacement: choose an active model from {provider}’s model list.',
            'Switch to its replacement: choose an active model from {provider}’s model list.',
          ],
          link: 'models',
        },
        { text: 'List the model IDs that {host} serves with {modelList}.', link: 'models' },
      ],
    },
    not_deployed: {
      title: ['“{deployment}” is not deployed', '“{model}” is not deployed', 'The model is not deployed'],
      why: ['The model or deployment has not been deployed or started in this account, or has another name.'],
      fixes: [
        {
          text: [
            'Load an {modality} model on the server at {localHost}, or list what is loaded there.',
            'Load “{model}” on the server at {localHost}, or list what is loaded there.',
            'Load a model of the right kind on the server at {localHost}, or list what is loaded there.',
            'Deploy “{model}”, or send the name of an existing deployment.',
            'Deploy the model, or send the name of an existing deployment.',
          ],
          link: 'models',
        },
        { text: 'List the models of {host} with {modelList}, and send a name exactly as listed.', link: 'models' },
      ],
    },
    no_channel_for_model: {
      title: ['The gateway has no channel for “{model}”', 'The gateway has no channel for this model'],
      why: [
        [
          'The model ID is wrong, or the gateway has no provider for it in the group “{group}”.',
          'The model ID is wrong, or the gateway has no provider for this key’s group.',
        ],
      ],
      fixes: [
        {
          text: [
            'Replace “{model}” with a model that {modelList} lists for this key.',
            'Use a model that {modelList} lists for this key.',
            'Compare the model ID with the gateway’s model list.',
          ],
          link: 'models',
        },
        {
          text: [
            'Use a key from a group other than “{group}”, or ask the gateway’s administrator to add a channel for the model.',
            'Use a key of a group that includes the model, or ask the gateway’s administrator to add a channel for it.',
          ],
          link: 'keys',
        },
      ],
    },
  },
} as const satisfies Category;
