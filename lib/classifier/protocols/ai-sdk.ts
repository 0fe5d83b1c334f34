import type { Protocol } from '../model.ts';

/** Backends of an app that answer with a UI message stream, or a data stream, of the AI SDK. */
export default {
  id: 'ai-sdk',
  compatible: { id: 'ai-sdk', name: 'AI SDK backend' },
  paths: null,
  signs: {
    // Codes of Vercel's chat template: what is wrong, and where.
    codes:
      /^(?:bad_request|unauthorized|forbidden|not_found|rate_limit|offline):(?:activate_gateway|api|auth|chat|database|document|history|stream|suggestions|vote)$/u,
    headers: ['x-vercel-ai-ui-message-stream', 'x-vercel-ai-data-stream'],
  },
  keyHeader: null,
  requestIdHeaders: ['x-request-id', 'x-vercel-id'],
  rules: [
    // What the SDK sends in place of every error, unless it is told otherwise; templates word it a little differently.
    {
      id: 'masked',
      message: /^(?:oops,? )?an error (?:has )?occurr?ed(?:, please try again)?[.!]{0,3}$/iu,
      cause: 'unknown/masked',
    },
    // The class outranks its words, which speak of the provider's response.
    {
      id: 'unreadable-response',
      code: [
        'ai_typevalidationerror',
        'ai_jsonparseerror',
        'ai_emptyresponsebodyerror',
        'ai_invalidresponsedataerror',
        'ai_nosuchtoolerror',
        'ai_invalidtoolinputerror',
      ],
      cause: 'server_error/unexpected_output',
    },
    {
      id: 'package-versions',
      message:
        /\bunsupported model version v\d{1,2} for provider ['"\\]{0,3}(?<value>[\w.@/-]{1,80})|only supports models that implement specification version|\bAI_UnsupportedModelVersionError\b|\bdo(?:Generate|Stream|Embed) is not a function\b/iu,
      cause: 'unsupported/feature',
      title: ['The package of “{value}” does not match the AI SDK', 'A provider’s package does not match the AI SDK'],
      why: [
        [
          'The package behind “{value}” was made for another major version of “ai” than the one installed at {host}.',
          'The provider’s package was made for another major version of “ai” than the one installed at {host}.',
        ],
      ],
      fixes: [
        {
          text: 'Update the provider’s package to the version for the installed “ai”, or use @ai-sdk/openai-compatible in its place.',
          link: 'https://ai-sdk.dev/docs/troubleshooting/unsupported-model-version',
        },
        { text: 'Install the major version of “ai” that the package was made for if it has no newer version.' },
      ],
    },
    {
      id: 'ui-messages',
      message: /must be a ModelMessage\[\]|convertTo(?:Model|Core)Messages/u,
      cause: 'invalid_request/wrong_type',
      title: 'UI messages were given to the model',
      why: ['“useChat” sends UI messages; “streamText” and “generateText” accept model messages.'],
      fixes: [{ text: 'Call “await convertToModelMessages(messages)” on the server before “streamText”.' }],
    },
    { id: 'content-filter', finish: 'content-filter', cause: 'content_filter/output_blocked' },
  ],
  fallbacks: [],
} as const satisfies Protocol;
