import type { Category } from './category.ts';

export default {
  id: 'authentication',
  name: 'authentication',
  group: 'access',
  retry: false,
  causes: {
    missing_key: {
      title: 'The API key is missing',
      why: ['The server found no API key in the request: none was sent, or a proxy or redirect removed the header.'],
      fixes: [
        {
          text: [
            'Set the {innerProvider} key in the environment of the server at {ownServer}, then restart it.',
            'Set the provider’s key in the environment of the server at {ownServer}, then restart it.',
            'Send the key as “{keyHeader}”.',
            'Send the key in the header {provider} documents.',
          ],
          link: 'docs',
        },
        {
          text: [
            'Check that the variable, or the “.env” that has it, is read where the server at {ownServer} starts.',
            'Create a key in the {accountOwner} console if there is none yet.',
            'Use the key that the server at {localHost} was started with.',
            'Ask the operator of {host} for a key if there is none yet.',
          ],
          link: 'keys',
        },
      ],
    },
    malformed_header: {
      title: 'The header with the key is malformed',
      why: [
        'The header holds more or less than the scheme and the key: quotes, whitespace, a second “Bearer”, or no scheme at all.',
      ],
      fixes: [
        {
          text: [
            'Write the header as “{keyHeader}”, with no quotes or spaces around the key.',
            'Write the header as “Authorization: Bearer <key>”, with no quotes or spaces around the key.',
          ],
          link: 'docs',
        },
      ],
    },
    placeholder_key: {
      title: 'A placeholder was sent instead of a key',
      why: ['The variable that should hold the key was not set when the app was built or started.'],
      fixes: [
        {
          text: [
            'Set “{variable}” to the key, then restart or rebuild the app.',
            'Set the variable that holds the key, then restart or rebuild the app.',
          ],
        },
        { text: 'Copy a key from the {vendor} console.', link: 'keys' },
      ],
    },
    invalid_key: {
      title: 'The API key was rejected',
      why: [
        [
          'The key “{key}” may be mistyped, cut off, deleted, or from another platform.',
          'The key may be mistyped, cut off, deleted, or from another platform.',
        ],
      ],
      fixes: [
        {
          text: [
            'Grant the key or token {permission}, or create one that has it.',
            'Check the {innerProvider} key that {provider} uses, not only the key in this request.',
            'Check the provider’s key in the environment of the server at {ownServer}; it is not part of this request.',
            'Check that the request sends “{doubtfulKeyHeader}”: the response does not say whether the key is missing or wrong.',
            'Compare “{key}” with the keys in the {accountOwner} console.',
            'Compare the last four characters of the key with the ones in the {accountOwner} console.',
            'Compare the key with the one that the server at {localHost} was started with.',
            'Compare the key with the one that the operator of {host} issued.',
          ],
          link: 'keys',
        },
        {
          text: 'Create a new key and replace the old one where the app reads it, then restart or rebuild the app.',
          link: 'keys',
        },
      ],
    },
    expired_key: {
      title: 'The API key or token has expired',
      why: ['Keys and tokens stop working at the date or after the lifetime set when they were created.'],
      fixes: [
        {
          text: [
            'Create a new key in the {accountOwner} console, or fetch a new token before each session.',
            'Create a new key for {host}, or fetch a new token before each session.',
          ],
          link: 'keys',
        },
      ],
    },
    signature_expired: {
      title: 'The signature of the request has expired',
      why: [
        'The time that was signed is too old or lies ahead: the clock is off, the request waited before it was sent, or a signature was used twice.',
      ],
      fixes: [
        {
          text: 'Set the clock of the machine that signs by NTP, and sign each request afresh right before it is sent.',
        },
        {
          text: 'Send the time in the unit and zone that the docs name, and sign exactly the headers and bytes that are sent.',
          link: 'docs',
        },
      ],
    },
    revoked_key: {
      title: 'The API key was disabled or revoked',
      why: ['A user or the provider turned the key off; the response does not say why.'],
      fixes: [
        {
          text: [
            'Reactivate the key in the {accountOwner} console, or create a new one.',
            'Reactivate the key where it was issued, or create a new one.',
          ],
          link: 'keys',
        },
        { text: 'Find out why the old key was disabled before you put a new one into the app.' },
      ],
    },
    leaked_key: {
      title: 'The provider disabled the key because it was leaked',
      why: ['The key was found in public code, or in a page that anyone can read.'],
      fixes: [
        { text: 'Create a new key, and keep it on a server, where no visitor can read it.', link: 'keys' },
        { text: 'Delete the old key and check the account for unauthorized usage.', link: 'keys' },
      ],
    },
    wrong_key_type: {
      title: 'This key type cannot access this endpoint',
      why: ['The provider issues several kinds of keys, and this one is for another purpose.'],
      fixes: [{ text: 'Use a key for inference.', link: 'keys' }],
    },
    wrong_plan_key: {
      title: 'Wrong base URL for this key’s plan',
      why: ['Plan keys and pay-as-you-go keys have separate base URLs and are not interchangeable.'],
      fixes: [
        {
          text: [
            'Use the base URL of the key’s plan, or send a key that was created for {host}.',
            'Use the base URL of the key’s plan, or send a key that was created for this URL.',
          ],
          link: 'docs',
        },
      ],
    },
    other_provider_key: {
      title: 'The key looks like another provider’s',
      why: ['The key format matches another provider.'],
      fixes: [
        {
          text: [
            'Send a {provider} key, or call the provider that issued this one.',
            'Send a key of the provider that is called, or call the provider that issued this one.',
          ],
          link: 'keys',
        },
        { text: 'Check which variable the app reads: two may be swapped.' },
      ],
    },
    session: {
      title: 'The user is not signed in',
      why: ['The endpoint requires a signed-in user, and the session or its cookie is missing.'],
      fixes: [{ text: 'Sign in again, or send an API key if the endpoint accepts one.', link: 'docs' }],
    },
  },
} as const satisfies Category;
