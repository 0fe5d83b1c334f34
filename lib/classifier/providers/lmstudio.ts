import type { Provider } from '../model.ts';
import { brokenTemplate, unknownArchitecture } from '../protocols/general/model-server.ts';

/** Off at first; without it no page may call. */
const ENABLE_CORS = {
  text: 'Turn on “Enable CORS” in the server settings of LM Studio, or start it with “lms server start --cors”.',
  link: 'docs',
} as const;

export default {
  id: 'lmstudio',
  name: 'LM Studio',
  hosts: ['localhost:1234/v1', 'localhost:1234/api/v'],
  protocol: 'openai',
  links: {
    docs: 'https://lmstudio.ai/docs/developer',
    models: 'https://lmstudio.ai/models',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'context',
      message:
        /tokens to keep from the initial prompt|keep the first \d{1,9} tokens|context size has been exceeded|reached context length/iu,
      cause: 'context_length/input_too_long',
      fixes: [
        {
          text: [
            'Shorten the prompt ({asked} tokens), or reload the model with a context longer than {limit} tokens.',
            'Reload the model with a longer context, or shorten the prompt.',
          ],
          link: 'docs',
        },
      ],
    },
    {
      id: 'no-model',
      message: /no models? (?:is |are )?loaded|model is unloaded/iu,
      cause: 'model_not_found/not_deployed',
      title: 'No model is loaded',
      why: ['The server is running, but no model is loaded, and just-in-time loading is off.'],
      fixes: [{ text: 'Load a model in the Developer page, or with “lms load”.', link: 'docs' }],
    },
    {
      id: 'which-model',
      message: /multiple models are loaded/iu,
      cause: 'invalid_request/missing_field',
      fixes: [{ text: 'Name the model to use in “model”: several are loaded.' }],
    },
    {
      id: 'no-endpoint',
      message: /unexpected endpoint or method/iu,
      cause: 'not_found/wrong_path',
      why: ['LM Studio sends status 200 for paths it does not know.'],
    },
    {
      id: 'resources',
      message: /insufficient system resources/iu,
      cause: 'server_error/internal',
      retry: false,
      title: 'The machine has too little memory for this model',
      fixes: [
        { text: 'Choose a smaller model or quantization, or relax the model loading guardrails in the settings.' },
      ],
    },
    { id: 'unknown-model', code: 'model_not_found', cause: 'model_not_found/unknown_model' },
    unknownArchitecture,
    {
      id: 'load-failed',
      message: /failed to load model/iu,
      cause: 'server_error/internal',
      retry: false,
      title: ['“{model}” could not be loaded', 'The model could not be loaded'],
      why: ['LM Studio loads a model when it is first asked for, and this load failed.'],
      fixes: [
        {
          text: [
            'Load “{model}” by hand and read the log in the Developer page: memory is short, or the file or its engine does not fit.',
            'Load the model by hand and read the log in the Developer page: memory is short, or the file or its engine does not fit.',
          ],
          about: 'log',
        },
        {
          text: 'Choose a smaller model or quantization, or update LM Studio and its runtimes, then send the request again.',
        },
      ],
    },
    {
      id: 'crashed',
      message: /model has crashed|^channel error$/iu,
      cause: 'server_error/internal',
      why: ['The model process of LM Studio crashed; often memory has run out.'],
      fixes: [
        {
          text: 'Read the log in LM Studio’s Developer page, then reload the model with a shorter context or less GPU offload.',
          about: 'log',
        },
        {
          text: 'Choose a smaller quantization, update the runtimes, or send fewer requests at once if it crashes again.',
        },
      ],
    },
    { id: 'token', message: /api token is required/iu, cause: 'authentication/missing_key' },
    { id: 'left', message: /client disconnected/iu, cause: 'cancelled/by_page' },
    brokenTemplate,
    {
      id: 'template',
      message: /error rendering prompt/iu,
      cause: 'invalid_request/message_order',
      why: ['The model’s prompt template rejects these messages: their roles or order do not match it.'],
      fixes: [
        {
          text: 'Alternate user and assistant messages; omit the system message if the template has none.',
          link: 'docs',
        },
      ],
    },
  ],
  fixes: {
    'cors/error_without_cors': [ENABLE_CORS],
    'cors/preflight_rejected': [ENABLE_CORS],
  },
} as const satisfies Provider;
