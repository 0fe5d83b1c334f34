import type { Provider } from '../model.ts';

export default {
  id: 'vllm',
  name: 'vLLM',
  // Many servers listen at 8000: only its own paths count.
  hosts: [
    'localhost:8000/v1/chat/',
    'localhost:8000/v1/completions',
    'localhost:8000/v1/embeddings',
    'localhost:8000/v1/models',
    'localhost:8000/v1/rerank',
    'localhost:8000/v1/score',
    'localhost:8000/tokenize',
    'localhost:8000/detokenize',
    'localhost:8000/pooling',
  ],
  // Its types are the names of Python’s exceptions.
  signs: {
    codes: ['badrequesterror', 'notfounderror', 'internalservererror', 'notimplementederror'],
    // Types of llama-cpp-python and of hand-written servers, and ids made of a time.
    foreign: /"type": ?"(?:internal_server_error|server_error|api_error)"|"id": ?"chatcmpl-\d{10,20}"/u,
  },
  protocol: 'openai',
  links: {
    docs: 'https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html',
    models: 'https://docs.vllm.ai/en/latest/models/supported_models.html',
  },
  checked: '2026-11',
  rules: [
    // A negative rest: the prompt alone is already longer than the window.
    {
      id: 'no-room-left',
      message: /max_tokens must be at least 1, got -\d/iu,
      cause: 'context_length/input_too_long',
      why: ['The prompt is longer than the context window: no room is left for the output.'],
    },
    {
      id: 'model-length',
      message: /longer than the maximum model length of (?<limit>\d{1,9})/iu,
      cause: 'context_length/input_too_long',
      furtherFixes: [{ text: 'Start the server with a larger --max-model-len, if the model allows it.', link: 'docs' }],
    },
    {
      id: 'output-does-not-fit',
      message: /is too large: \d{1,9}\..{0,40}maximum context length/isu,
      cause: 'context_length/input_plus_output_too_long',
    },
    {
      id: 'tool-parser',
      message: /--enable-auto-tool-choice|--tool-call-parser/iu,
      cause: 'unsupported/tools',
      title: 'Tool calls are not enabled on the server',
      why: ['vLLM was started without the options for tool calls; the model may well support them.'],
      fixes: [
        {
          text: 'Start the server with --enable-auto-tool-choice and the --tool-call-parser that fits the model.',
          link: 'docs',
        },
        { text: 'Remove “tools” and “tool_choice” from the request if the server is not yours to start.' },
      ],
    },
    {
      id: 'chat-template',
      message: /must provide a chat template|default chat template/iu,
      cause: 'unsupported/endpoint',
      why: ['The model is a base model: its tokenizer has no chat template.'],
      fixes: [{ text: 'Start the server with --chat-template, or use /v1/completions.', link: 'docs' }],
    },
    { id: 'not-multimodal', message: /not a multimodal model/iu, cause: 'unsupported/modality' },
    { id: 'system-role', message: /system role not supported/iu, cause: 'unsupported/role' },
    {
      id: 'no-media',
      message: /at most 0 (?:image|audio|video)/iu,
      cause: 'unsupported/modality',
    },
    {
      id: 'media-count',
      message: /at most (?<limit>\d{1,4}) (?<modality>image|audio|video)s?\(?s?\)? may be provided/iu,
      cause: 'payload_too_large/item_count',
      title: ['Too many {modality} parts in the prompt'],
      why: ['The server allows {limit} {modality} per prompt, the history included.'],
      fixes: [
        { text: 'Send at most {limit} {modality}: drop older ones from the history.' },
        { text: 'Start the server with a higher --limit-mm-per-prompt if the model can take more.', link: 'docs' },
      ],
    },
    {
      id: 'wrong-task',
      message: /does not support (?:chat )?(?:completions|embeddings) API/iu,
      cause: 'unsupported/endpoint',
    },
    {
      id: 'range',
      message: /must be (?:non-negative|in [[(])|greater than max allowed/iu,
      cause: 'invalid_request/out_of_range',
    },
    { id: 'grammar', message: /grammar error|unimplemented keys/iu, cause: 'invalid_request/tool_schema' },
    { id: 'bad-image', message: /cannot identify image file/iu, cause: 'invalid_request/unreachable_media' },
    // An exception of the server’s own, sent as a 400.
    { id: 'python-error', message: /^name '\w{1,60}' is not defined/iu, cause: 'server_error/internal' },
    {
      id: 'engine-dead',
      message: /EngineCore encountered an issue|engine (?:loop )?(?:is dead|has died)|EngineDeadError/iu,
      cause: 'server_error/internal',
      why: ['The engine process crashed; often GPU memory has run out.'],
      fixes: [
        {
          about: 'log',
          text: 'Restart the server if nothing restarts it by itself: a dead engine does not recover. Its log has the cause.',
        },
      ],
    },
  ],
} as const satisfies Provider;
