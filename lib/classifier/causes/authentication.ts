import type { Category } from './category.ts';

export default {
  id: 'authentication',
  name: 'authentication',
  group: 'access',
  retry: false,
  causes: {
    missing_key: {
      title: 'No API key was sent',
      why: [
        'The request has no header or parameter that holds a key.',
        'A proxy or a redirect may have removed the header.',
      ],
      fixes: [
        { text: 'Send the key in the header that {provider} expects.', link: 'docs' },
        { text: 'Create a key if there is none yet.', link: 'keys' },
      ],
    },
    malformed_header: {
      title: 'The header with the key is malformed',
      why: [
        'The key is wrapped in something that is not part of it: quotes, white space, a second “Bearer”, or no scheme.',
      ],
      fixes: [
        { text: 'Write the header as “Authorization: Bearer <key>”, with nothing else around the key.', link: 'docs' },
      ],
    },
    placeholder_key: {
      title: 'A placeholder was sent instead of a key',
      why: ['The variable that should hold the key was not set when the app was built or started.'],
      fixes: [
        { text: 'Set the variable that holds the key, then restart or rebuild the app.' },
        { text: 'Copy a key from the console of {provider}.', link: 'keys' },
      ],
    },
    invalid_key: {
      title: 'The API key is not valid',
      why: ['The key was mistyped or cut, was deleted, or belongs to another account or platform.'],
      fixes: [
        { text: 'Compare the last four characters of the key with those in the console of {provider}.', link: 'keys' },
        { text: 'Create a new key and replace the old one where the app reads it.', link: 'keys' },
      ],
    },
    expired_key: {
      title: 'The API key or token has expired',
      why: ['The key had an end date, or the token is older than its life time.'],
      fixes: [{ text: 'Create a new key, or fetch a new token before each session.', link: 'keys' }],
    },
    revoked_key: {
      title: 'The API key was switched off',
      why: ['Somebody deactivated the key in the console, or the provider did.'],
      fixes: [
        { text: 'Switch the key on again in the console, or create a new one.', link: 'keys' },
        { text: 'Find out who switched it off before the new key goes into the app.' },
      ],
    },
    leaked_key: {
      title: 'The provider disabled the key because it was leaked',
      why: ['The key was found in public code, or in a page that anyone can read.'],
      fixes: [
        { text: 'Create a new key, and keep it on a server instead of in the page.', link: 'keys' },
        { text: 'Delete the old key and check the account for use that is not yours.', link: 'keys' },
      ],
    },
    wrong_key_type: {
      title: 'This kind of key is for another purpose',
      why: ['The provider hands out several kinds of keys; the one that was sent does not open this endpoint.'],
      fixes: [{ text: 'Use a key that is meant for inference.', link: 'keys' }],
    },
    wrong_plan_key: {
      title: 'The key belongs to another plan than this address',
      why: ['Keys of a plan and keys for pay-as-you-go have base URLs of their own and are not interchangeable.'],
      fixes: [{ text: 'Use the base URL that belongs to the plan of the key.', link: 'docs' }],
    },
    other_provider_key: {
      title: 'The key belongs to another provider',
      why: ['The form of the key is that of another provider.'],
      fixes: [
        { text: 'Send a key of {provider}, or call the provider that the key belongs to.', link: 'keys' },
        { text: 'Check which variable the app reads: two of them may be mixed up.' },
      ],
    },
    session: {
      title: 'The user is not signed in',
      why: ['The endpoint wants a signed-in user, and the session or its cookie is missing.'],
      fixes: [{ text: 'Sign in again, or send an API key if the endpoint takes one.', link: 'docs' }],
    },
  },
} as const satisfies Category;
