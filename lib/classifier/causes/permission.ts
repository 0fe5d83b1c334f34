import type { Category } from './category.ts';

export default {
  id: 'permission',
  name: 'permission',
  group: 'access',
  retry: false,
  causes: {
    not_allowed: {
      title: 'The key may not do this',
      why: ['The key is good, but the account or its role has no right to this call.'],
      fixes: [
        { text: 'Check what the key and its project may use in the console of {provider}.', link: 'keys' },
        { text: 'Ask the owner of the account for the right that is missing.' },
      ],
    },
    model_not_allowed: {
      title: 'The key may not use this model',
      why: ['The key, project or plan is limited to other models.'],
      fixes: [
        { text: 'Allow the model for this key, or use a key that has it.', link: 'keys' },
        { text: 'Choose a model that the plan includes.', link: 'models' },
      ],
    },
    endpoint_not_open: {
      title: 'This endpoint is not open to the account',
      why: ['The endpoint is in a closed test, or has to be applied for.'],
      fixes: [{ text: 'Apply for access, or use an endpoint that is open to all.', link: 'docs' }],
    },
    ip_not_allowed: {
      title: 'The key may not be used from this network',
      why: ['The key has a list of allowed addresses, and this one is not on it.'],
      fixes: [
        { text: 'Add the address of this network to the list of the key.', link: 'keys' },
        { text: 'Call from a server whose address is on the list.' },
      ],
    },
    role: {
      title: 'The role of the account does not allow this',
      why: ['The user or project behind the key lacks the role or scope that the call needs.'],
      fixes: [{ text: 'Give the key the role or scope that the message names.', link: 'keys' }],
    },
    organization: {
      title: 'The organization does not allow this',
      why: ['The key belongs to another organization or project, or the organization was disabled.'],
      fixes: [
        { text: 'Check the organization and project that the request names, and who is a member.', link: 'keys' },
      ],
    },
    verification_required: {
      title: 'The account must be verified first',
      why: ['The provider gives this model or feature to verified accounts only.'],
      fixes: [{ text: 'Verify the organization or the person in the console, then wait a few minutes.', link: 'keys' }],
    },
    account_suspended: {
      title: 'The account is suspended',
      why: ['The provider locked the account, for its use or for its terms.'],
      fixes: [
        { text: 'Ask the support of {provider} why the account was locked.', link: 'docs' },
        { text: 'Stop sending until it is clear: more attempts do not help.' },
      ],
    },
    region: {
      title: 'The service is not offered in this region',
      why: ['The address of the request is in a country or region that the provider does not serve.'],
      fixes: [
        { text: 'Check the list of regions that {provider} serves.', link: 'docs' },
        { text: 'Call through a server of your own in a region that is served.' },
      ],
    },
    channel_choice: {
      title: 'The key may not choose a channel',
      why: ['The key ends in a channel id, and only an administrator of the gateway may choose one.'],
      fixes: [{ text: 'Remove the channel id from the end of the key.', link: 'keys' }],
    },
    client_not_allowed: {
      title: 'This client is not on the provider’s list',
      why: ['The plan may be used by certain tools only, and the request does not come from one of them.'],
      fixes: [{ text: 'Use a pay-as-you-go key and its base URL for apps of your own.', link: 'keys' }],
    },
    referrer_not_allowed: {
      title: 'The key may not be used from this site',
      why: ['The key is restricted to certain web sites, and the page is not one of them.'],
      fixes: [
        { text: 'Add the origin of the page to the web sites that the key allows.', link: 'keys' },
        { text: 'Call through a server of your own with a key that has no such restriction.' },
      ],
    },
    other_users_data: {
      title: 'The data belongs to another user',
      why: ['The id in the URL or body is not one of this account.'],
      fixes: [{ text: 'Use ids that were made with the same account and key.' }],
    },
    data_policy: {
      title: 'The privacy settings rule this provider out',
      why: ['The account allows only providers with a certain data policy, and none of them has this model.'],
      fixes: [{ text: 'Change the privacy settings of the account, or choose another model.', link: 'keys' }],
    },
  },
} as const satisfies Category;
