/** What the panel shows of a case where that is not what it should show, by the case's id; see cell.ts. */
export const notRightYet: Readonly<Record<string, { readonly chromium?: string; readonly firefox?: string }>> = {
  'openai-responses-failed': {
    chromium: 'openai 200 `server_error/internal`, guess',
    firefox: 'openai 200 `server_error/internal`, guess',
  },
  'anthropic-stream-api-error': {
    chromium: 'anthropic 200 `server_error/internal`, guess',
    firefox: 'anthropic 200 `server_error/internal`, guess',
  },
  'ai-openai-stream-error': {
    chromium: 'openai 200 `server_error/internal`, guess',
    firefox: 'openai 200 `server_error/internal`, guess',
  },
  'cohere-stream-error': {
    chromium: 'cohere 200 `server_error/unexpected_output`; does not say “generation failed”; says “temperature”',
    firefox: 'cohere 200 `server_error/unexpected_output`; does not say “generation failed”; says “temperature”',
  },
  'genai-503': {
    chromium: 'gemini 503 `overloaded/engine_overloaded`, likely, 3 attempts, then passed, no-backoff',
    firefox: 'gemini 503 `overloaded/engine_overloaded`, likely, 3 attempts, then passed, no-backoff',
  },
  'hand-loop': {
    firefox: 'openai 500 `server_error/internal`, 6 attempts',
  },
  'ollama-pull': {
    chromium: 'ollama 500 `model_not_found/unknown_model`, likely; does not say “llama9”',
    firefox: 'ollama 500 `model_not_found/unknown_model`, likely; does not say “llama9”',
  },
  'mistral-401': {
    chromium: 'mistral 401 `authentication/invalid_key`, likely; says “codestral”',
    firefox: 'mistral 401 `authentication/invalid_key`, likely; says “codestral”',
  },
  'fal-balance': {
    chromium: 'fal 403 `billing/balance_empty`, likely; does not say “fal-ai/flux/dev”',
    firefox: 'fal 403 `billing/balance_empty`, likely; does not say “fal-ai/flux/dev”',
  },
  'fal-422': {
    chromium: 'fal 422 `invalid_request/unspecified`, guess; does not say “fal-ai/flux/dev”',
    firefox: 'fal 422 `invalid_request/unspecified`, guess; does not say “fal-ai/flux/dev”',
  },
  'tool-before-call': {
    chromium: 'openai 400 `invalid_request/tool_calls_unanswered`, likely',
    firefox: 'openai 400 `invalid_request/tool_calls_unanswered`, likely',
  },
  'schema-additional': {
    chromium: 'openai 400 `invalid_request/missing_field`, likely',
    firefox: 'openai 400 `invalid_request/missing_field`, likely',
  },
  'schema-one-of': {
    chromium: 'openai 400 `invalid_request/unspecified`, guess',
    firefox: 'openai 400 `invalid_request/unspecified`, guess',
  },
  'json-word': {
    chromium: 'openai 400 `invalid_request/missing_field`, likely',
    firefox: 'openai 400 `invalid_request/missing_field`, likely',
  },
  'blob-mime': {
    chromium: 'openai 400 `invalid_request/enum`',
    firefox: 'openai 400 `invalid_request/enum`',
  },
  'tools-loop': {
    chromium: 'openai 400 `invalid_request/tool_calls_unanswered`, likely; does not say “function_call_output”',
    firefox: 'openai 400 `invalid_request/tool_calls_unanswered`, likely; does not say “function_call_output”',
  },
  'not-persisted': {
    chromium: 'openai 400 `invalid_request/unspecified`, guess',
    firefox: 'openai 400 `invalid_request/unspecified`, guess',
  },
  'reasoning-item': {
    chromium: 'openai 400 `invalid_request/unspecified`, guess',
    firefox: 'openai 400 `invalid_request/unspecified`, guess',
  },
  'empty-block': {
    chromium: 'anthropic 400 `invalid_request/missing_field`, likely',
    firefox: 'anthropic 400 `invalid_request/missing_field`, likely',
  },
  'genai-batch': {
    chromium: 'gemini 400 `invalid_request/unspecified`, guess',
    firefox: 'gemini 400 `invalid_request/unspecified`, guess',
  },
  'transcribe-format': {
    chromium:
      'openai 400 `unsupported/modality`, likely; does not say “gpt-4o-transcribe”; does not say “wav”; does not say “webm”',
    firefox:
      'openai 400 `unsupported/modality`, likely; does not say “gpt-4o-transcribe”; does not say “wav”; does not say “webm”',
  },
  'transcribe-large': {
    chromium: 'openai 413 `payload_too_large/file`, likely; does not say “gpt-4o-transcribe”',
    firefox: 'openai 413 `payload_too_large/file`, likely; does not say “gpt-4o-transcribe”',
  },
  'edit-format': {
    chromium: 'openai 400 `invalid_request/unspecified`, guess; does not say “gpt-image-1”',
    firefox: 'openai 400 `invalid_request/unspecified`, guess; does not say “gpt-image-1”',
  },
  'groq-transcribe': {
    chromium: 'groq 400 `invalid_request/enum`, likely; does not say “whisper-large-v3”',
    firefox: 'groq 400 `invalid_request/enum`, likely; does not say “whisper-large-v3”',
  },
  'upload-empty': {
    chromium: 'openai 400 `invalid_request/unspecified`, guess',
    firefox: 'openai 400 `invalid_request/unspecified`, guess',
  },
  'openai-stream-refusal': {
    chromium: 'openai 200 no failure',
    firefox: 'openai 200 no failure',
  },
  'genai-length': {
    chromium: 'gemini 200 `output_truncated/token_limit`; says “max_tokens”',
    firefox: 'gemini 200 `output_truncated/token_limit`; says “max_tokens”',
  },
  'base-doubled': {
    chromium: 'openai 404 `not_found/wrong_path`, likely; does not say “twice/doubl/repeat”',
    firefox: 'openai 404 `not_found/wrong_path`, likely; does not say “twice/doubl/repeat”',
  },
  'anthropic-doubled': {
    chromium: 'anthropic 404 `not_found/unknown_resource`; does not say “twice/doubl/repeat”',
    firefox: 'anthropic 404 `not_found/unknown_resource`; does not say “twice/doubl/repeat”',
  },
  'public-secret': {
    chromium: 'openai 200 no failure; does not say “can read and use the key”',
    firefox: 'openai 200 no failure; does not say “can read and use the key”',
  },
  'public-gemini': {
    chromium: 'gemini 200 no failure; does not say “can read and use the key”',
    firefox: 'gemini 200 no failure; does not say “can read and use the key”',
  },
  'own-missing-key': {
    chromium: 'ai-sdk 500 `authentication/missing_key`, likely; says “Send the key”',
    firefox: 'ai-sdk 500 `authentication/missing_key`, likely; says “Send the key”',
  },
  'own-missing-key-text': {
    chromium: 'ai-sdk 500 `authentication/missing_key`, likely; says “Send the key”',
    firefox: 'ai-sdk 500 `authentication/missing_key`, likely; says “Send the key”',
  },
  'own-401-passed-on': {
    chromium: 'openai-compatible 401 `authentication/missing_key`; says “Send the key”',
    firefox: 'openai-compatible 401 `authentication/missing_key`; says “Send the key”',
  },
  'own-ui-messages': {
    chromium: 'ai-sdk 400 `invalid_request/unspecified`, guess',
    firefox: 'ai-sdk 400 `invalid_request/unspecified`, guess',
  },
  'offer-express': {
    chromium: 'nothing',
    firefox: 'nothing',
  },
  'offer-next-404': {
    chromium: 'nothing',
    firefox: 'nothing',
  },
  'offer-empty-500': {
    chromium: 'nothing',
    firefox: 'nothing',
  },
  'offer-prompt': {
    chromium: 'nothing',
    firefox: 'nothing',
  },
  'offer-message': {
    chromium: 'nothing',
    firefox: 'nothing',
  },
  'offer-trpc': {
    chromium: 'nothing',
    firefox: 'nothing',
  },
  'offer-graphql': {
    chromium: 'nothing',
    firefox: 'nothing',
  },
  'offer-firebase': {
    chromium: 'nothing',
    firefox: 'nothing',
  },
  'offer-dify': {
    chromium: 'nothing',
    firefox: 'nothing',
  },
  'offer-flowise': {
    chromium: 'nothing',
    firefox: 'nothing',
  },
  'offer-n8n': {
    chromium: 'nothing',
    firefox: 'nothing',
  },
  'offer-supabase-prompt': {
    chromium: 'nothing',
    firefox: 'nothing',
  },
  'offer-event-source': {
    chromium: 'nothing',
    firefox: 'nothing',
  },
  'cloudflare-key': {
    chromium: 'cloudflare 401 `authentication/other_provider_key`, likely',
    firefox: 'cloudflare 401 `authentication/other_provider_key`, likely',
  },
  'portkey-key': {
    chromium: 'portkey 401 `authentication/other_provider_key`, likely',
    firefox: 'portkey 401 `authentication/other_provider_key`, likely',
  },
  'portkey-provider': {
    chromium: 'portkey 400 `invalid_request/header`, likely; does not say “x-portkey-provider”',
    firefox: 'portkey 400 `invalid_request/header`, likely; does not say “x-portkey-provider”',
  },
  'router-provider': {
    chromium: 'anthropic-compatible 404 `not_found/wrong_path`, guess',
    firefox: 'anthropic-compatible 404 `not_found/wrong_path`, guess',
  },
  'realtime-no-model': {
    firefox: 'openai 101 no failure; does not say “gpt-realtimes”',
  },
  'realtime-key': {
    chromium: 'openai 101 `authentication/invalid_key`; does not say “gpt-realtime”',
  },
  'live-no-model': {
    chromium: 'gemini 101 no failure',
  },
  'mcp-good': {
    chromium:
      '2 rows, each plain 200 no failure<br>and plain 202 no failure<br>and plain 405 `not_found/wrong_method`, guess',
  },
  'mcp-tool-fails': {
    chromium:
      'plain 200 no failure<br>and plain 202 no failure<br>and plain 405 `not_found/wrong_method`, guess<br>and plain 200 `authentication/invalid_key`, likely',
  },
  'mcp-refuses': {
    chromium:
      'plain 200 no failure<br>and plain 202 no failure<br>and plain 405 `not_found/wrong_method`, guess<br>and plain 200 `invalid_request/unspecified`, guess',
    firefox: 'plain 200 no failure<br>and plain 202 no failure<br>and plain 200 `invalid_request/unspecified`, guess',
  },
};
