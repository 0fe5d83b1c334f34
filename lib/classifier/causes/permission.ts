import type { Category } from './category.ts';

export default {
  id: 'permission',
  name: 'permission',
  group: 'access',
  retry: false,
  causes: {
    not_allowed: {
      title: ['The permission {permission} is missing', 'The scope {scope} is missing', 'Access denied'],
      why: [
        [
          'The key is valid, but its permissions are not enough: {permission} is needed.',
          'The key is valid, but its scopes are not enough: {scope} is needed.',
          'The response says: “{message}”',
          'The response says, in Chinese: “{chineseMessage}”',
          'The server refuses this request for the key, the account, the client, or the network.',
        ],
      ],
      fixes: [
        {
          text: [
            'Grant {permission} to the key or its account in the {accountOwner} console.',
            'Grant the key the scope {scope} in the {accountOwner} console.',
            'Check the access rules and the error log of {proxy}: it refused the request itself, before any API.',
            'Check in the {innerProvider} console what the key may use if it is yours; else choose another model, or ask {gateway}.',
            'Check in the {accountOwner} console that key, plan, and balance cover “{model}”, or choose another model.',
            'Check in the {accountOwner} console what the key and its project may use, and that plan and balance cover it.',
            'Check the access rules and the log of the server at {localHost}, and of a proxy in front of it.',
            'Ask the operator of {host} whether the key may use “{model}”, or choose another model.',
            'Ask the operator of {host} what the key may use; a proxy or firewall in front may refuse it, too.',
          ],
          link: 'keys',
        },
        { text: 'Ask the account owner for the missing permission.' },
      ],
    },
    model_not_allowed: {
      title: ['No access to “{model}”', 'No access to this model'],
      why: ['The key, project, or plan is limited to other models.'],
      fixes: [
        {
          text: [
            'Enable “{model}” for the key or account in the {accountOwner} console, or use a key that has it.',
            'Enable the model for the key or account in the {accountOwner} console, or use a key that has it.',
            'Enable the model for this key at {host}, or use a key that has it.',
          ],
          link: 'keys',
        },
        {
          text: ['Choose one of {models}.', 'Choose one of {allowed}.', 'Choose a model that this key can use.'],
          link: 'models',
        },
      ],
    },
    endpoint_not_open: {
      title: 'This endpoint is not open to the account',
      why: ['The endpoint is in private beta, requires approval, or has to be enabled first.'],
      fixes: [
        {
          text: [
            'Apply for access in the {accountOwner} console, or use an endpoint that is open to all.',
            'Apply for access, or use an endpoint that is open to all.',
          ],
          link: 'docs',
        },
      ],
    },
    ip_not_allowed: {
      title: 'The key is not allowed from this network',
      why: [
        [
          'The key has an IP allowlist, and {address} is not on it.',
          'The key has an IP allowlist, and this network’s IP is not on it.',
        ],
      ],
      fixes: [
        {
          text: ['Add the IP {address} to the key’s allowlist.', 'Add the IP of this network to the key’s allowlist.'],
          link: 'keys',
        },
        { text: 'Call from a server whose IP is on the list.' },
      ],
    },
    role: {
      title: 'The role or scope does not allow this',
      why: [
        [
          'The user or project behind the key lacks {permission}.',
          'The key lacks the scope {scope}.',
          'The user or project behind the key lacks the role or scope that the request needs.',
        ],
      ],
      fixes: [
        {
          text: [
            'Grant {permission} to the identity behind the key, or use another key.',
            'Grant the key the scope {scope}, or use an unrestricted key.',
            'Grant the identity behind the key the missing role or scope in the {accountOwner} console.',
            'Grant the identity behind the key the missing role or scope.',
          ],
          link: 'keys',
        },
      ],
    },
    organization: {
      title: 'The organization or project does not allow this',
      why: [
        [
          'The key belongs to another organization or project than “{project}”, or that one is disabled.',
          'The key belongs to another organization or project, or the organization is disabled.',
        ],
      ],
      fixes: [
        {
          text: [
            'Check “{project}”: send the ID of a project that the key’s account is a member of, and that has the API enabled.',
            'Check the organization and project in the request, and that the key’s account is a member.',
          ],
          link: 'keys',
        },
      ],
    },
    verification_required: {
      title: 'The account must be verified first',
      why: ['The provider opens this model or feature to verified accounts only.'],
      fixes: [
        {
          text: [
            'Complete organization or identity verification in the {accountOwner} console, then wait a few minutes.',
            'Complete organization or identity verification, then wait a few minutes.',
          ],
          link: 'keys',
        },
      ],
    },
    account_suspended: {
      title: 'The account is suspended or disabled',
      why: ['The account or organization was suspended for usage or terms violations, or is inactive.'],
      fixes: [
        {
          text: [
            'Ask {vendor} support why the account or organization was disabled, or use a key of another account.',
            'Ask the operator of {host} why the account was disabled, or use a key of another account.',
          ],
          link: 'docs',
        },
        { text: 'Stop sending until resolved: more attempts do not help.' },
      ],
    },
    region: {
      title: 'The service is not available in this region',
      why: ['The request comes from an unsupported country or region.'],
      fixes: [
        {
          text: [
            'Check {vendor}’s supported countries and regions, and whether a VPN or proxy exits elsewhere.',
            'Check which countries and regions {host} supports, and whether a VPN or proxy exits elsewhere.',
          ],
          link: 'docs',
        },
        { text: 'Call from a server in a supported region, where the terms allow it.' },
      ],
    },
    channel_choice: {
      title: 'The key cannot choose a channel',
      why: ['The key ends in a channel ID, and only an administrator of the gateway may choose one.'],
      fixes: [{ text: 'Remove the channel ID from the end of the key.', link: 'keys' }],
    },
    client_not_allowed: {
      title: ['Only {allowed} is allowed as the client', 'This client is not allowed'],
      why: [
        [
          'The plan or group of this key allows only {allowed}, and the request does not come from there.',
          'This plan only allows certain clients, and the request does not come from one of them.',
        ],
      ],
      fixes: [
        {
          text: [
            'Use a pay-as-you-go key of {vendor} and its base URL for apps of your own.',
            'Use a key of another group or plan at {host}: this one allows only {allowed}.',
            'Use a key of another group or plan at {host} for apps of your own.',
          ],
          link: 'keys',
        },
        { text: ['Ask the operator of {ownHost} to lift the restriction from the group of this key.'] },
      ],
    },
    referrer_not_allowed: {
      title: 'The key is not allowed on this site',
      why: [
        [
          'The key is restricted to other web sites than {origin}.',
          'The key is restricted to certain web sites (referrers), and the page is not one of them, or sends no Referer header.',
        ],
      ],
      fixes: [
        {
          text: [
            'Add {origin} to the web sites that the key allows.',
            'Add the page’s origin to the web sites that the key allows.',
          ],
          link: 'keys',
        },
        {
          text: 'Send the page’s Referer header (no “no-referrer” policy), or call through a server of your own with a key that has no such restriction.',
        },
      ],
      ofProgram: {
        title: 'The key is for certain web sites only',
        why: ['The key is restricted to web sites, and a call of a server comes from none.'],
        fixes: [
          {
            text: 'Use a key without this restriction on the server, and restrict it by IP address instead.',
            link: 'keys',
          },
        ],
      },
    },
    other_users_data: {
      title: 'The data belongs to another user',
      why: ['The ID in the URL or body is from another account.'],
      fixes: [{ text: 'Use IDs created with the same account and key.' }],
    },
    data_policy: {
      title: 'Privacy settings exclude this provider',
      why: ['The account allows only providers with a given data policy, and none of them has this model.'],
      fixes: [{ text: 'Change the account’s privacy settings, or choose another model.', link: 'keys' }],
    },
  },
} as const satisfies Category;
