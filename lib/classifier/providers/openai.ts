import type { Provider } from '../model.ts';

export default {
  id: 'openai',
  name: 'OpenAI',
  hosts: ['api.openai.com', 'eu.api.openai.com', 'us.api.openai.com'],
  protocol: 'openai',
  keys: [
    {
      shape: /^sk-admin-/u,
      kind: 'admin',
      name: 'admin key (sk-admin-)',
      paths: /^\/v1\/organization\//u,
      misuse: { text: 'Use a project key (sk-proj-); admin keys only manage the organization.', link: 'keys' },
      distinctive: true,
    },
    { shape: /^sk-(?:proj|svcacct)-/u, kind: 'inference', name: 'project key', distinctive: true },
    { shape: /^sk-alnum48$/u, kind: 'inference', name: 'user key' },
  ],
  links: {
    docs: 'https://platform.openai.com/docs',
    errors: 'https://platform.openai.com/docs/guides/error-codes',
    limits: 'https://platform.openai.com/settings/organization/limits',
    keys: 'https://platform.openai.com/api-keys',
    billing: 'https://platform.openai.com/settings/organization/billing/overview',
    models: 'https://platform.openai.com/docs/models',
    status: 'https://status.openai.com',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'missing-scopes',
      message: /missing scopes?:? ?(?<scope>[a-z._]{1,60})?/iu,
      status: [401, 403],
      cause: 'permission/role',
    },
    {
      id: 'not-a-member',
      message: /must be a member of an organization/iu,
      cause: 'permission/organization',
      fixes: [{ text: 'Ask an owner of the organization for an invitation, then create a key there.', link: 'keys' }],
    },
    {
      id: 'service-tier',
      message: /service tier is not allowed/iu,
      cause: 'permission/not_allowed',
      title: 'The project has no access to this service tier',
      fixes: [{ text: 'Remove “service_tier”, or allow the tier in the project’s settings.', link: 'limits' }],
    },
    { id: 'flagged-prompt', code: 'invalid_prompt', cause: 'content_filter/input_blocked' },
    { id: 'verification', message: /organization must be verified/iu, cause: 'permission/verification_required' },
    {
      id: 'not-a-chat-model',
      message: /not a chat model|only supported in v1\/|not supported in the v1\//iu,
      cause: 'unsupported/endpoint',
    },
    { id: 'resource', code: 'fine_tune_not_found', cause: 'not_found/unknown_resource' },
    {
      id: 'container-file',
      message: /not found (?:on|in) container|container .{0,80}(?:expired|not found)/iu,
      cause: 'not_found/unknown_resource',
      title: 'The container or its file is gone',
      why: ['A container expires 20 minutes after its last use, and its files with it.'],
      furtherFixes: [{ text: 'Create a new container or run the tool again, then download its files right away.' }],
    },
    {
      id: 'token-ids',
      message: /invalid token in prompt/iu,
      cause: 'invalid_request/out_of_range',
      title: 'The prompt contains a token ID that does not exist',
      fixes: [
        {
          text: [
            'Send the prompt as text, or encode it with this model’s tokenizer: token {value} is not within {range}.',
            'Send the prompt as text, or encode it with this model’s tokenizer.',
          ],
          link: 'docs',
        },
      ],
    },
    {
      id: 'image-response-format',
      path: /\/images\//u,
      message: /(?:unknown|unsupported) parameter: .response_format/iu,
      cause: 'invalid_request/unknown_field',
      why: ['GPT image models have no “response_format”: the image always comes as base64 (b64_json).'],
      fixes: [
        {
          text: 'Remove “response_format” and read “b64_json”; “output_format” sets png, jpeg, or webp.',
          link: 'docs',
        },
      ],
    },
    {
      id: 'run-step',
      status: 404,
      message: /no .{1,40} found with id|with id .{1,100} not found|could not find/iu,
      cause: 'not_found/unknown_resource',
    },
    // The audio endpoint calls it a server error.
    { id: 'content-size', status: 413, message: /content size limit/iu, cause: 'payload_too_large/file' },
    { id: 'file-data', code: 'invalid_value', message: /invalid file data/iu, cause: 'unsupported/media_format' },
    { id: 'previous-response', code: 'previous_response_not_found', cause: 'not_found/unknown_resource' },
  ],
} as const satisfies Provider;
