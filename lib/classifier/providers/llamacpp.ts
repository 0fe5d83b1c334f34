import type { Provider } from '../model.ts';
import { brokenTemplate } from '../protocols/general/model-server.ts';

export default {
  id: 'llamacpp',
  name: 'llama.cpp',
  // Many servers listen at 8080: only its own paths count.
  hosts: [
    'localhost:8080/v1/chat/',
    'localhost:8080/v1/completions',
    'localhost:8080/v1/embeddings',
    'localhost:8080/v1/messages',
    'localhost:8080/v1/models',
    'localhost:8080/v1/rerank',
    'localhost:8080/chat/completions',
    'localhost:8080/completion',
    'localhost:8080/embedding',
    'localhost:8080/infill',
    'localhost:8080/tokenize',
    'localhost:8080/apply-template',
    'localhost:8080/slots',
    'localhost:8080/props',
  ],
  signs: {
    headers: ['server=llama.cpp'],
    codes: ['exceed_context_size_error', 'not_supported_error', 'unavailable_error'],
    // Its chunks have an id; types of others, and ids made of a time.
    foreign:
      /"type": ?"(?:internal_server_error|api_error)"|"id": ?"chatcmpl-\d{10,20}"|^(?:data: ?)?\{"object": ?"chat\.completion\.chunk", ?"choices"/u,
  },
  protocol: 'openai',
  links: {
    docs: 'https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md',
    models: 'https://huggingface.co/models?library=gguf',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'context-size',
      code: 'exceed_context_size_error',
      cause: 'context_length/input_too_long',
      fixes: [
        {
          text: [
            'Shorten the prompt to {limit} tokens ({asked} were sent), or restart the server with a larger --ctx-size.',
            'Restart the server with a larger --ctx-size if the model and memory allow it, or shorten the prompt.',
          ],
          link: 'docs',
        },
      ],
    },
    {
      id: 'context-words',
      message: /context size (?:has been )?exceeded|exceeds the available context size/iu,
      cause: 'context_length/input_too_long',
      fixes: [
        {
          text: [
            'Shorten the prompt to {limit} tokens ({asked} were sent), or restart the server with a larger --ctx-size.',
            'Restart the server with a larger --ctx-size if the model and memory allow it, or shorten the prompt.',
          ],
          link: 'docs',
        },
      ],
    },
    // A 500, but the same input never fits.
    {
      id: 'batch-size',
      message: /too large to process\. increase the physical batch size/iu,
      cause: 'payload_too_large/characters',
      title: 'The input is larger than the server’s batch size',
      why: ['An embedding must fit in one batch, and the input has more tokens.'],
      fixes: [
        { text: 'Restart the server with larger --batch-size and --ubatch-size, or split the input.', link: 'docs' },
      ],
    },
    {
      id: 'no-projector',
      message:
        /(?:image|audio) input is not supported|unsupported content(?:\[\]\.type| part type): ?["\\]{0,3}(?<modality>image|input_audio|audio|video)/iu,
      cause: 'unsupported/modality',
      fixes: [{ text: 'Restart the server with --mmproj and the file that matches the model.', link: 'docs' }],
    },
    {
      id: 'no-jinja',
      message: /requires? --jinja/iu,
      cause: 'unsupported/tools',
      fixes: [{ text: 'Restart the server with --jinja.', link: 'docs' }],
    },
    {
      id: 'started-for-other',
      code: 'not_supported_error',
      message: /start it without (?<flags>`--[\w-]{2,40}`(?: (?:or|and) `--[\w-]{2,40}`)?)/iu,
      cause: 'unsupported/endpoint',
      why: ['The server was started for another endpoint only, such as embeddings.'],
      fixes: [{ text: 'Restart the server without {flags}.', link: 'docs' }],
    },
    {
      id: 'started-for-both',
      code: 'not_supported_error',
      message: /start it with (?<flags>`--[\w-]{2,40}`) and without (?<forbidden>`--[\w-]{2,40}`)/iu,
      cause: 'unsupported/endpoint',
      why: ['The server was started for another endpoint only, such as embeddings.'],
      fixes: [{ text: 'Restart the server with {flags} and without {forbidden}.', link: 'docs' }],
    },
    {
      id: 'not-started-for-this',
      code: 'not_supported_error',
      cause: 'unsupported/endpoint',
      why: ['The server was started without what this endpoint needs.'],
      fixes: [
        {
          text: ['Restart the server with {flags}.', 'Restart the server with the option that the response names.'],
          link: 'docs',
        },
      ],
    },
    { id: 'not-loaded', message: /model is not loaded/iu, cause: 'model_not_found/not_deployed' },
    { id: 'body-json', message: /json\.exception\.parse_error/iu, cause: 'invalid_request/malformed_json' },
    { id: 'answer-not-parsed', message: /failed to parse input at pos/iu, cause: 'server_error/unexpected_output' },
    brokenTemplate,
    {
      id: 'template-without-text',
      message: /cannot (?:subscript|call|access) (?:\w{1,20} ){0,4}null|value is null/iu,
      cause: 'invalid_request/missing_field',
      retry: false,
      title: 'The chat template met a message without text',
      why: ['The model’s chat template takes the text of each message, and one has “null” there, or nothing.'],
      fixes: [
        {
          text: 'Send “content” as text in each message, also beside “tool_calls”: an empty text instead of “null”.',
          link: 'docs',
        },
        { text: 'Start the server with another --chat-template-file if the template cannot do without.' },
      ],
    },
    {
      id: 'template',
      message: / at (?:row|line) \d{1,6}, column \d{1,6}|jinja exception/iu,
      cause: 'invalid_request/message_order',
      retry: false,
    },
    {
      id: 'grammar',
      message: /unrecognized schema|(?:json_schema|grammar).{1,40}not both/iu,
      cause: 'invalid_request/tool_schema',
    },
    { id: 'assistant-last', message: /assistant messages at the end/iu, cause: 'invalid_request/message_order' },
    { id: 'prefill', message: /prefill is incompatible/iu, cause: 'unsupported/parameter' },
    {
      id: 'compute',
      message: /^compute error/iu,
      cause: 'server_error/internal',
      fixes: [{ text: 'Check the server log: the GPU may be out of memory.' }],
    },
    { id: 'disabled', code: 'permission_error', cause: 'permission/endpoint_not_open' },
  ],
} as const satisfies Provider;
