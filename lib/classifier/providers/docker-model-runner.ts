import type { Provider } from '../model.ts';

/** Errors are plain text. */
export default {
  id: 'docker-model-runner',
  name: 'Docker Model Runner',
  hosts: ['localhost:12434', 'model-runner.docker.internal'],
  protocol: 'openai',
  links: {
    docs: 'https://docs.docker.com/ai/model-runner/',
    models: 'https://hub.docker.com/u/ai',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'no-model',
      status: 404,
      message: /^(?:model not found|.{0,80}failed to get model)/iu,
      cause: 'model_not_found/not_deployed',
      fixes: [
        {
          text: ['Pull the model: docker model pull {model}', 'Pull the model with “docker model pull”.'],
          link: 'models',
        },
        { text: 'List the pulled models with “docker model ls”, and send the name exactly as listed.' },
      ],
    },
    {
      id: 'no-backend',
      message: /backend .{1,40} is not installed/iu,
      cause: 'unsupported/feature',
      title: 'The model’s backend is not installed',
      fixes: [{ text: 'Run “docker model install-runner” with the backend named in the message.', link: 'docs' }],
    },
    {
      id: 'runner-died',
      message: /unable to load runner|terminated unexpectedly/iu,
      cause: 'server_error/internal',
      retry: false,
      title: ['The runner of “{model}” did not start', 'The model’s runner did not start'],
      why: [
        [
          'Docker Model Runner could not start the engine of the model: “{message}”',
          'Docker Model Runner could not start the engine of the model.',
        ],
      ],
      fixes: [
        {
          text: 'Read “docker model logs”, and choose a smaller model or context: it may need more memory than the machine has.',
          link: 'docs',
          about: 'log',
        },
        { text: 'Update Docker Desktop and the GPU driver, or turn GPU support off, if the engine itself crashed.' },
      ],
    },
  ],
} as const satisfies Provider;
