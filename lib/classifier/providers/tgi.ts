import type { Provider } from '../model.ts';

export default {
  id: 'tgi',
  name: 'Text Generation Inference',
  hosts: ['localhost:3000/generate', 'localhost:8080/generate'],
  signs: {
    headers: ['x-compute-type', 'x-validation-time', 'x-inference-time', 'x-time-per-token'],
    codes: ['incomplete_generation', 'incomplete_generation_stream', 'template_error', 'missing_template_variable'],
  },
  protocol: 'openai',
  links: { docs: 'https://huggingface.co/docs/text-generation-inference' },
  checked: '2026-11',
  rules: [
    { id: 'overloaded', code: 'overloaded', cause: 'overloaded/no_capacity' },
    {
      id: 'prompt-tokens',
      message: /`inputs` must have less than (?<limit>\d{1,9}) tokens/iu,
      cause: 'context_length/input_too_long',
      why: ['The server accepts prompts of fewer than {limit} tokens.'],
      furtherFixes: [
        { text: 'Start the server with a larger --max-input-tokens, if the model allows it.', link: 'docs' },
      ],
    },
    {
      id: 'total-tokens',
      message: /`inputs` tokens \+ `max_new_tokens` {1,3}must be <= (?<limit>\d{1,9})/iu,
      cause: 'context_length/input_plus_output_too_long',
      why: ['Prompt plus output may have {limit} tokens.'],
      furtherFixes: [
        { text: 'Start the server with a larger --max-total-tokens, if the model allows it.', link: 'docs' },
      ],
    },
    { id: 'stop-count', message: /supports up to \d{1,4} stop sequences/iu, cause: 'payload_too_large/item_count' },
    { id: 'image-fetch', message: /could not fetch image|invalid image/iu, cause: 'invalid_request/unreachable_media' },
    { id: 'image-size', message: /image size .{1,40}exceeds maximum/iu, cause: 'payload_too_large/image' },
    {
      id: 'not-here',
      message: /is not (?:supported|allowed) when streaming/iu,
      cause: 'unsupported/value',
      why: [['“{parameter}” works only without streaming.', 'The parameter works only without streaming.']],
      fixes: [
        {
          text: [
            'Remove “{parameter}” from streamed requests, or set “stream” to false.',
            'Remove the parameter from streamed requests, or set “stream” to false.',
          ],
          link: 'docs',
        },
      ],
    },
    { id: 'not-at-endpoint', message: /is not (?:supported|allowed) for this endpoint/iu, cause: 'unsupported/value' },
    { id: 'grammar', message: /grammar is not valid|cannot compile regex/iu, cause: 'invalid_request/tool_schema' },
    {
      id: 'no-template',
      message: /template error: template not found/iu,
      cause: 'unsupported/endpoint',
      why: ['The model has no chat template.'],
      fixes: [{ text: 'Send a plain prompt to /generate, or choose a chat model.', link: 'docs' }],
    },
    {
      id: 'template',
      code: 'template_error',
      cause: 'server_error/internal',
      retry: false,
      title: 'The model’s chat template failed',
      why: ['The template uses something unknown to this server, or rejects the order of the roles.'],
      fixes: [{ text: 'Alternate user and assistant messages, or update the server.', link: 'docs' }],
    },
    { id: 'template-variable', code: 'missing_template_variable', cause: 'invalid_request/missing_field' },
    { id: 'tool-call', code: 'tool_error', cause: 'server_error/unexpected_output' },
    {
      id: 'zero-temperature',
      message: /`?temperature`? must be strictly positive/iu,
      cause: 'invalid_request/out_of_range',
      why: ['“temperature” must be above 0 on this server.'],
      fixes: [
        {
          text: 'Remove “temperature” and set “do_sample” to false for greedy decoding, or set it above 0.',
          link: 'docs',
        },
      ],
    },
    { id: 'range', message: /must be (?:strictly positive|[<>]=? )/iu, cause: 'invalid_request/out_of_range' },
    { id: 'sampling', message: /must use sampling|must not be set when/iu, cause: 'invalid_request/field_combination' },
    { id: 'batch-size', code: 'batch size exceeded', cause: 'payload_too_large/item_count' },
    {
      id: 'generation',
      code: ['generation', 'incomplete_generation', 'incomplete_generation_stream'],
      cause: 'server_error/internal',
      why: ['The model process failed during generation, often because GPU memory ran out.'],
      fixes: [{ text: 'Read the server’s log, then try a shorter prompt.' }],
    },
  ],
} as const satisfies Provider;
