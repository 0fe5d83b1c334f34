import type { Provider } from '../model.ts';
import { missingRepository } from '../protocols/general/model-server.ts';

export default {
  id: 'localai',
  name: 'LocalAI',
  // It shares its port and the paths of chat with llama.cpp; these are its own.
  hosts: ['localhost:8080/models/', 'localhost:8080/backends', 'localhost:8080/tts', 'localhost:8080/v1/images/'],
  signs: {
    codes: ['authorization_error'],
    exchanges: [
      { body: /"code": ?401, ?"message": ?"(?:An authentication key is|Authentication) required"/u },
      { body: /failed to load model with internal loader|could not load model \(no success\)/u },
      {
        body: /"message": ?"(?:failed to check permissions|feature not enabled for your account|access denied to model)/u,
      },
    ],
  },
  protocol: 'openai',
  links: { docs: 'https://localai.io/docs', models: 'https://localai.io/models/' },
  checked: '2026-11',
  rules: [
    { id: 'no-key', message: /authentication (?:key is )?required/iu, cause: 'authentication/missing_key' },
    {
      id: 'admin',
      message: /admin access required/iu,
      cause: 'permission/role',
      fixes: [{ text: 'Use an admin’s key or session of this LocalAI, or ask an admin to do it.', link: 'docs' }],
    },
    { id: 'model-access', message: /access denied to model/iu, cause: 'permission/model_not_allowed' },
    { id: 'feature', message: /feature not enabled for your account/iu, cause: 'permission/endpoint_not_open' },
    {
      id: 'backend-unimplemented',
      message: /code = Unimplemented/iu,
      cause: 'unsupported/endpoint',
      why: ['The backend that runs this model does not implement this endpoint.'],
    },
    missingRepository,
    {
      id: 'load-failed',
      message: /(?:could not|failed to) load model|failed loading model/iu,
      cause: 'server_error/internal',
      retry: false,
      why: ['The backend could not load the model: wrong backend, missing file, or not enough memory.'],
      fixes: [{ text: 'Check the LocalAI log, and the backend in the model’s YAML file.', link: 'docs' }],
    },
  ],
} as const satisfies Provider;
