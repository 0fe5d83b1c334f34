import type { Provider } from '../model.ts';
import { unknownArchitecture } from '../protocols/general/model-server.ts';

/** How to let a page call Ollama. */
const ORIGINS = 'https://docs.ollama.com/faq#how-can-i-allow-additional-web-origins-to-access-ollama';

export default {
  id: 'ollama',
  name: 'Ollama',
  hosts: ['localhost:11434', 'ollama.com/api', 'ollama.com/v1'],
  protocol: 'openai',
  keys: [{ shape: /^hex32\.alnum24$/u, kind: 'inference', name: 'API key of ollama.com' }],
  links: {
    docs: 'https://docs.ollama.com/api',
    errors: 'https://docs.ollama.com/api/errors',
    models: 'https://ollama.com/search',
  },
  checked: '2026-11',
  platforms: [
    {
      hosts: ['ollama.com'],
      name: 'Ollama Cloud',
      links: {
        limits: 'https://docs.ollama.com/cloud',
        keys: 'https://ollama.com/settings/keys',
        billing: 'https://ollama.com/settings/billing',
      },
    },
  ],
  rules: [
    {
      id: 'cloud-unreadable',
      message: /^unmarshal: invalid character/iu,
      cause: 'server_error/internal',
      title: 'Ollama could not read the response of its cloud',
      why: [
        'A “cloud” model runs on ollama.com, and what came from there was no JSON: often the machine is not signed in.',
      ],
      fixes: [{ text: 'Run “ollama signin” on the machine that serves {host}, and update Ollama.' }],
    },
    // Nearly everything is one sentence; “upgrade” in it sells a plan, but a window comes back by itself.
    {
      id: 'usage-window',
      status: [200, 429],
      message: /reached your (?<window>hourly|session|daily|weekly) usage limit/iu,
      cause: 'rate_limit/usage_window',
      why: [
        [
          'The cloud plan’s allowance per {window} is used up; it resets automatically.',
          'The cloud plan’s allowance of this session is used up; it resets automatically.',
        ],
      ],
      fixes: [
        {
          text: [
            'Wait {wait} until the allowance resets, add extra usage, or run the model locally.',
            'Wait until the allowance resets, add extra usage, or run the model locally.',
          ],
          link: 'billing',
        },
      ],
    },
    { id: 'past-due', status: [200, 403], message: /payment is past due/iu, cause: 'billing/account_overdue' },
    { id: 'subscription', message: /requires a subscription/iu, cause: 'billing/payment_required' },
    {
      id: 'cloud-off',
      status: [200, 403],
      message: /cloud is disabled|cloud disabled/iu,
      cause: 'permission/not_allowed',
      title: 'Cloud models are turned off on this machine',
      fixes: [{ text: 'Turn on cloud models in Ollama’s settings, or choose a local model.', link: 'docs' }],
    },
    {
      id: 'signed-out',
      status: [200, 401],
      message: /unauthorized|not currently signed in/iu,
      cause: 'authentication/session',
      why: ['Cloud models need an account, and this Ollama is not signed in or the key is not valid.'],
      fixes: [{ text: 'Sign in with “ollama signin”, or send a valid key to ollama.com.', link: 'keys' }],
    },
    // Only the check of the origin answers without a word.
    {
      id: 'origin',
      status: 403,
      when: 'no-body',
      cause: 'cors/origin_refused',
    },
    { id: 'queue-full', message: /maximum pending requests/iu, cause: 'overloaded/no_capacity' },
    { id: 'loading', message: /llm server loading model/iu, cause: 'overloaded/model_loading' },
    {
      id: 'start-timeout',
      message: /timed out waiting for llama runner/iu,
      cause: 'timeout/provider',
      fixes: [{ text: 'Raise OLLAMA_LOAD_TIMEOUT, or choose a smaller model.', link: 'docs' }],
    },
    {
      id: 'memory',
      message: /requires more (?:system )?memory \((?<asked>[^)]{1,20})\) than is available \((?<left>[^)]{1,20})\)/iu,
      cause: 'server_error/internal',
      retry: false,
      title: 'Not enough memory for this model',
      why: ['The model needs {asked}, and {left} are free.'],
      fixes: [{ text: 'Choose a smaller model, quantization, or context, or stop other loaded models.' }],
    },
    {
      id: 'memory-words',
      message: /requires more (?:system )?memory than/iu,
      cause: 'server_error/internal',
      retry: false,
      title: 'Not enough memory for this model',
      fixes: [{ text: 'Choose a smaller model, quantization, or context, or stop other loaded models.' }],
    },
    unknownArchitecture,
    {
      id: 'load-failed',
      message: /error loading model|unable to (?:load model|allocate)|failed to load model|cudaMalloc failed/iu,
      cause: 'server_error/internal',
      retry: false,
      title: ['Ollama could not load “{model}”', 'Ollama could not load the model'],
      why: ['Memory is short, the model’s file is damaged, or this version of Ollama does not know its kind.'],
      fixes: [
        {
          text: 'Read the log of the Ollama server, stop other models, or choose a smaller model, quantization, or context.',
          link: 'docs',
          about: 'log',
        },
        { text: 'Update Ollama, then pull the model again, if its file or kind is at fault.' },
      ],
    },
    {
      id: 'runner-died',
      message: /runner (?:process )?has (?:terminated|unexpectedly stopped)|error was encountered while running/iu,
      cause: 'server_error/internal',
      why: ['The model process crashed; often memory has run out.'],
      fixes: [{ text: 'Read the log of the Ollama server, then try a smaller context or model.', about: 'log' }],
    },
    { id: 'answer-not-json', message: /failed to encode response/iu, cause: 'server_error/unexpected_output' },
    {
      id: 'tool-call',
      message: /(?:tool call parsing failed|error parsing tool call)/iu,
      cause: 'server_error/unexpected_output',
    },
    {
      id: 'pull-first',
      message: /model ["'](?<model>[^"']{1,100})["'] not found/iu,
      cause: 'model_not_found/unknown_model',
      why: ['This Ollama has no model called “{model}”.'],
      fixes: [{ text: 'Pull the model with “ollama pull {model}”, or list the installed ones with “ollama list”.' }],
    },
    { id: 'bad-name', message: /invalid model name/iu, cause: 'model_not_found/unknown_model' },
    { id: 'no-manifest', message: /pull model manifest/iu, cause: 'model_not_found/unknown_model' },
    { id: 'retired', message: /was retired on/iu, cause: 'model_not_found/retired_model' },
    {
      id: 'old-version',
      message: /newer version of ollama|your version of ollama/iu,
      cause: 'unsupported/feature',
      title: 'The model needs a newer Ollama',
      fixes: [{ text: 'Update Ollama, then pull the model again.' }],
    },
    {
      id: 'no-mlx',
      message: /requires MLX support/u,
      cause: 'unsupported/feature',
      title: 'The model runs on Apple silicon only',
      fixes: [{ text: 'Choose a variant of the model that is not built for MLX.', link: 'models' }],
    },
    {
      id: 'raw-mode',
      message: /raw mode does not support/iu,
      cause: 'invalid_request/field_combination',
      why: ['With “raw” set to true the whole prompt must be in “prompt”.'],
      fixes: [
        { text: 'Remove “template”, “system”, and “context” from the request, or set “raw” to false.', link: 'docs' },
      ],
    },
    { id: 'one-image', message: /only supports one image/iu, cause: 'payload_too_large/item_count' },
    {
      id: 'image-url',
      message: /image urls are not currently supported/iu,
      cause: 'unsupported/value',
      fixes: [{ text: 'Send the image as base64 data instead of a link.', link: 'docs' }],
    },
    {
      id: 'no-chat',
      message: /does not support (?:chat|generate|insert|embeddings?)\b/iu,
      cause: 'unsupported/endpoint',
    },
    {
      id: 'no-thinking',
      message: /does not support thinking|think value .{1,20} is not supported/iu,
      cause: 'unsupported/parameter',
      fixes: [{ text: 'Remove “think” from the request, or choose a model that supports thinking.', link: 'models' }],
    },
    {
      id: 'option-type',
      message: /option .{1,60} must be of (?:type|an array)/iu,
      cause: 'invalid_request/wrong_type',
    },
    {
      id: 'go-content',
      message: /cannot unmarshal array into Go struct field [\w.]{0,80}\bcontent of type string/iu,
      cause: 'invalid_request/wrong_type',
      title: 'This Ollama takes “content” only as a string',
      why: [
        [
          '“{field}” was sent as a list of parts; old versions of Ollama, and /api/chat, read a string there.',
          '“content” was sent as a list of parts; old versions of Ollama, and /api/chat, read a string there.',
        ],
      ],
      fixes: [
        {
          text: 'Update Ollama and call /v1/chat/completions with parts, or send “content” as one string of plain text.',
        },
        { text: 'Send images to /api/chat as base64 in “images” of the message.', link: 'docs' },
      ],
    },
    { id: 'go-type', message: /cannot unmarshal/iu, cause: 'invalid_request/wrong_type' },
    { id: 'bad-image', message: /invalid image|illegal base64/iu, cause: 'invalid_request/unreachable_media' },
    {
      id: 'go-json',
      status: [200, 400],
      message: /invalid character .{1,10} (?:looking for|after|in)|^unexpected (?:EOF|end of JSON)/iu,
      cause: 'invalid_request/malformed_json',
    },
    {
      id: 'grammar',
      message: /failed to parse grammar|invalid (?:json schema|format)/iu,
      cause: 'invalid_request/tool_schema',
    },
    { id: 'cancelled', status: 499, cause: 'cancelled/by_page' },
  ],
  fixes: {
    'cors/origin_refused': [
      {
        text: [
          'Set OLLAMA_ORIGINS to {origin}, then restart Ollama.',
          'Set OLLAMA_ORIGINS to the page’s origin, then restart Ollama.',
        ],
        link: ORIGINS,
      },
    ],
  },
} as const satisfies Provider;
