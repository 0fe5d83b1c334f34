import type { Provider } from '../model.ts';

export default {
  id: 'koboldcpp',
  name: 'KoboldCpp',
  hosts: ['localhost:5001/api/', 'localhost:5001/sdapi/', 'localhost:5001/v1/'],
  protocol: 'openai',
  links: { docs: 'https://github.com/LostRuins/koboldcpp/wiki', models: 'https://huggingface.co/models?library=gguf' },
  checked: '2026-11',
  rules: [
    // Mistakes of the client come as 500, and models that are not there as 503.
    { id: 'too-big', message: /payload is too big/iu, cause: 'payload_too_large/body' },
    {
      id: 'no-side-model',
      message: /no (?<modality>LLaVA|Whisper|TTS|image|embeddings?) model (?:is )?loaded/iu,
      cause: 'unsupported/endpoint',
      why: ['KoboldCpp was started without a {modality} model.'],
      fixes: [
        {
          text: 'Restart KoboldCpp with a {modality} model (for LLaVA: --mmproj with the matching projector file).',
          link: 'docs',
        },
      ],
    },
    {
      id: 'bad-input',
      code: 'bad_input',
      cause: 'invalid_request/malformed_json',
      fixes: [
        { text: 'Send valid JSON in UTF-8, with fields of the right type, e.g. “prompt” as a string.', link: 'docs' },
      ],
    },
    { id: 'key', code: 'unauthorized', cause: 'authentication/invalid_key' },
    {
      id: 'busy',
      code: 'service_unavailable',
      message: /busy/iu,
      cause: 'overloaded/no_capacity',
      title: 'The server is busy with another request',
      why: ['KoboldCpp handles one request at a time.'],
      fixes: [
        {
          text: 'Wait for the running request, or start KoboldCpp with --multiuser so that it queues requests.',
          link: 'docs',
        },
      ],
    },
  ],
} as const satisfies Provider;
