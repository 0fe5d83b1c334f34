/** What the panel shows of a case where that is not what it should show, by the case's id; see cell.ts. */
export const notRightYet: Readonly<Record<string, { readonly chromium?: string; readonly firefox?: string }>> = {
  'openai-stream-error': {
    chromium: 'openai 200 `cancelled/by_page`',
  },
  'openai-stream-context': {
    chromium: 'vllm 200 `cancelled/by_page`',
  },
  'openai-responses-failed': {
    chromium: 'openai 200 `server_error/internal`, guess',
    firefox: 'openai 200 `server_error/internal`, guess',
  },
  'anthropic-stream-api-error': {
    chromium: 'anthropic 200 `server_error/internal`, guess',
    firefox: 'anthropic 200 `server_error/internal`, guess',
  },
  'groq-stream-error': {
    chromium: 'groq 200 `cancelled/by_page`',
  },
  'ai-openai-stream-error': {
    chromium: 'openai 200 `server_error/internal`, guess',
    firefox: 'openai 200 `server_error/internal`, guess',
  },
  'cohere-stream-error': {
    chromium: 'cohere 200 `server_error/unexpected_output`; does not say “generation failed”; says “temperature”',
    firefox: 'cohere 200 `server_error/unexpected_output`; does not say “generation failed”; says “temperature”',
  },
  'hand-read-error': {
    chromium: 'openai 200 `cancelled/by_page`',
  },
  'openai-stopped': {
    chromium: 'openai 200 `cancelled/by_page`; says “fail again until something is changed”',
  },
  'anthropic-stopped': {
    chromium: 'anthropic 200 `cancelled/by_page`; says “fail again until something is changed”',
  },
  'ai-stopped': {
    chromium: 'openai 200 `cancelled/by_page`; says “fail again until something is changed”',
  },
  'langchain-stopped': {
    chromium: 'openai 200 `cancelled/by_page`; says “fail again until something is changed”',
  },
  'openai-stopped-unanswered': {
    chromium: 'openai – `cancelled/by_page`; says “fail again until something is changed”',
  },
  'openai-timeout': {
    chromium: 'openai – `cancelled/by_page`, 3 attempts; says “fail again until something is changed”',
    firefox: 'openai – `network/aborted_or_reset`',
  },
  'anthropic-timeout': {
    chromium: 'anthropic – `cancelled/by_page`, 3 attempts; says “fail again until something is changed”',
    firefox: 'anthropic – `network/aborted_or_reset`',
  },
  'openai-timeout-recovers': {
    chromium: 'openai – `cancelled/by_page`, 3 attempts, then passed; says “fail again until something is changed”',
    firefox: 'openai – `network/aborted_or_reset`',
  },
  'ai-timeout': {
    chromium: 'openai – `cancelled/by_page`; says “fail again until something is changed”',
  },
  'usechat-stopped': {
    chromium: 'ai-sdk 200 `cancelled/by_page`; says “fail again until something is changed”',
  },
  'openai-429-recovers': {
    chromium: 'openai 429 `rate_limit/unspecified`, guess, 2 attempts, then passed',
  },
  'anthropic-429-recovers': {
    chromium: 'anthropic 429 `rate_limit/unspecified`, guess, 2 attempts, then passed',
  },
  'langchain-500': {
    firefox: 'openai 500 `server_error/internal`, 2 attempts<br>and openai 500 `server_error/internal`',
  },
  'langchain-429': {
    chromium: 'openai 429 `rate_limit/requests_per_minute`, likely, 2 attempts, then passed, retried-too-soon',
    firefox: 'openai 429 `rate_limit/requests_per_minute`, likely, 2 attempts, then passed, retried-too-soon',
  },
  'hand-loop': {
    firefox: 'openai 500 `server_error/internal`, 6 attempts',
  },
  'again-after-quota': {
    chromium:
      'openai 429 `billing/balance_empty`, 5 attempts, hopeless-retry<br>and openai 429 `rate_limit/unspecified`, guess',
    firefox: 'openai 429 `billing/balance_empty`, 5 attempts, hopeless-retry<br>and openai 429 `billing/balance_empty`',
  },
  'ollama-pull': {
    chromium: 'ollama 500 `model_not_found/unknown_model`, likely; does not say “llama9”; says “ask for access”',
    firefox: 'ollama 500 `model_not_found/unknown_model`, likely; does not say “llama9”; says “ask for access”',
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
    chromium: 'openai 400 `invalid_request/tool_calls_unanswered`, likely; says “Add one tool message”',
    firefox: 'openai 400 `invalid_request/tool_calls_unanswered`, likely; says “Add one tool message”',
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
    chromium: 'openai 400 `invalid_request/missing_field`, likely; does not say “JSON”',
    firefox: 'openai 400 `invalid_request/missing_field`, likely; does not say “JSON”',
  },
  'blob-mime': {
    chromium: 'openai 400 `invalid_request/enum`',
    firefox: 'openai 400 `invalid_request/enum`',
  },
  'max-tokens': {
    chromium: 'openai 400 `unsupported/parameter`; says “the one that replaced it”',
    firefox: 'openai 400 `unsupported/parameter`; says “the one that replaced it”',
  },
  'tools-loop': {
    chromium:
      'openai 400 `invalid_request/tool_calls_unanswered`, likely; does not say “function_call_output”; says “Add one tool message”',
    firefox:
      'openai 400 `invalid_request/tool_calls_unanswered`, likely; does not say “function_call_output”; says “Add one tool message”',
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
    chromium: 'anthropic 400 `invalid_request/missing_field`, likely; says “Add the field”',
    firefox: 'anthropic 400 `invalid_request/missing_field`, likely; says “Add the field”',
  },
  'thinking-signature': {
    chromium: 'anthropic 400 `invalid_request/unspecified`, guess',
    firefox: 'anthropic 400 `invalid_request/unspecified`, guess',
  },
  'genai-batch': {
    chromium: 'gemini 400 `invalid_request/unspecified`, guess',
    firefox: 'gemini 400 `invalid_request/unspecified`, guess',
  },
  'anthropic-org-id': {
    chromium: 'anthropic 429 `rate_limit/tokens_per_minute`, likely; says “b5ac8c8d”',
    firefox: 'anthropic 429 `rate_limit/tokens_per_minute`, likely; says “b5ac8c8d”',
  },
  'transcribe-format': {
    chromium:
      'openai 400 `unsupported/modality`, likely; does not say “gpt-4o-transcribe”; does not say “wav”; does not say “webm”; says “images or files”',
    firefox:
      'openai 400 `unsupported/modality`, likely; does not say “gpt-4o-transcribe”; does not say “wav”; does not say “webm”; says “images or files”',
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
  'openai-reasoning-only': {
    chromium:
      'openai 200 `output_truncated/token_limit`; does not say “max_completion_tokens”; does not say “reasoning”; says “max_tokens”',
    firefox:
      'openai 200 `output_truncated/token_limit`; does not say “max_completion_tokens”; does not say “reasoning”; says “max_tokens”',
  },
  'openai-incomplete': {
    chromium: 'openai 200 `output_truncated/token_limit`; says “max_tokensb”',
    firefox: 'openai 200 `output_truncated/token_limit`; says “max_tokensb”',
  },
  'genai-length': {
    chromium: 'gemini 200 `output_truncated/token_limit`; does not say “maxOutputTokens”; says “max_tokens”',
    firefox: 'gemini 200 `output_truncated/token_limit`; does not say “maxOutputTokens”; says “max_tokens”',
  },
  'base-without-version': {
    chromium: 'openai 404 `not_found/wrong_path`, likely; does not say “/v1/chat/completions”',
    firefox: 'openai 404 `not_found/wrong_path`, likely; does not say “/v1/chat/completions”',
  },
  'anthropic-doubled': {
    chromium: 'anthropic 404 `not_found/unknown_resource`; does not say “twice/doubl/repeat”',
    firefox: 'anthropic 404 `not_found/unknown_resource`; does not say “twice/doubl/repeat”',
  },
  'worker-401': {
    chromium: 'openai 401 `authentication/invalid_key`, guess',
  },
  'sandboxed-frame-401': {
    chromium: 'openai 401 `authentication/invalid_key`, guess',
  },
  'foreign-frame-stream': {
    chromium: 'openai 200 no failure',
  },
  'service-worker-401': {
    chromium: 'openai 401 `authentication/invalid_key`, guess',
  },
  'service-worker-proxy': {
    chromium: 'openai-compatible 401 `authentication/invalid_key`, guess',
  },
  'public-session': {
    chromium: 'openai-compatible 200 no failure; says “can read and use the key”',
    firefox: 'openai-compatible 200 no failure; says “can read and use the key”',
  },
  'public-publishable': {
    chromium: 'openai-compatible 200 no failure; says “can read and use the key”',
    firefox: 'openai-compatible 200 no failure; says “can read and use the key”',
  },
  'public-firebase': {
    chromium: 'vertex 200 no failure; says “can read and use the key”',
    firefox: 'vertex 200 no failure; says “can read and use the key”',
  },
  'own-bad-key': {
    chromium: 'ai-sdk 200 `cancelled/by_page`; does not say “server”',
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
    chromium:
      'openai-compatible 401 `authentication/missing_key`; does not say “server”; says “carried no key”; says “Send the key”',
    firefox:
      'openai-compatible 401 `authentication/missing_key`; does not say “server”; says “carried no key”; says “Send the key”',
  },
  'own-vercel-504': {
    chromium: 'ai-sdk 504 `timeout/provider`, likely; does not say “maxDuration”; says “shorter prompt”',
    firefox: 'ai-sdk 504 `timeout/provider`, likely; does not say “maxDuration”; says “shorter prompt”',
  },
  'own-challenge': {
    chromium: 'ai-sdk 403 `permission/not_allowed`, guess; does not say “Cloudflare”; says “key is good”',
    firefox: 'ai-sdk 403 `permission/not_allowed`, guess; does not say “Cloudflare”; says “key is good”',
  },
  'own-html-key': {
    chromium: 'ai-sdk 500 `server_error/internal`, guess',
    firefox: 'ai-sdk 500 `server_error/internal`, guess',
  },
  'own-405': {
    chromium: 'ai-sdk 405 `not_found/wrong_method`, guess; says “mostly POST”',
    firefox: 'ai-sdk 405 `not_found/wrong_method`, guess; says “mostly POST”',
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
  'cloudflare-quota': {
    chromium: 'cloudflare 429 `rate_limit/unspecified`, guess',
    firefox: 'cloudflare 429 `billing/balance_empty`; says “account at Cloudflare”',
  },
  'cloudflare-key': {
    chromium: 'cloudflare 401 `authentication/other_provider_key`, likely',
    firefox: 'cloudflare 401 `authentication/other_provider_key`, likely',
  },
  'portkey-key': {
    chromium: 'portkey 401 `authentication/other_provider_key`, likely',
    firefox: 'portkey 401 `authentication/other_provider_key`, likely',
  },
  'portkey-quota': {
    chromium: 'portkey 429 `rate_limit/unspecified`, guess',
    firefox: 'portkey 429 `billing/balance_empty`; says “account at Portkey”',
  },
  'portkey-anthropic': {
    chromium: 'portkey 529 `overloaded/engine_overloaded`, guess',
  },
  'portkey-provider': {
    chromium: 'portkey 400 `invalid_request/unspecified`, guess; does not say “x-portkey-provider”',
    firefox: 'portkey 400 `invalid_request/header`, likely; does not say “x-portkey-provider”',
  },
  'portkey-no-provider': {
    chromium: 'portkey 400 `invalid_request/unspecified`, guess; does not say “x-portkey-provider”',
  },
  'portkey-stream': {
    chromium: 'portkey 429 `rate_limit/unspecified`, guess',
    firefox: 'portkey 429 `billing/balance_empty`; says “account at Portkey”',
  },
  'router-range': {
    chromium:
      'anthropic-compatible 400 `invalid_request/unspecified`, guess; does not say “DeepSeek”; does not say “8,?192”',
  },
  'router-provider': {
    chromium:
      'anthropic-compatible 404 `not_found/wrong_path`, guess; does not say “opnrouter”; says “no such endpoint”',
    firefox: 'anthropic-compatible 404 `not_found/wrong_path`, guess; says “no such endpoint”',
  },
  'litellm-rate': {
    chromium: 'litellm 429 `rate_limit/unspecified`, guess; does not say “OpenAI”',
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
      '2 rows, each plain 200 no failure<br>and plain 202 no failure<br>and plain 405 `not_found/wrong_method`, guess',
  },
  'mcp-refuses': {
    chromium:
      '2 rows, each plain 200 no failure<br>and plain 202 no failure<br>and plain 405 `not_found/wrong_method`, guess',
    firefox: 'plain 200 no failure<br>and plain 202 no failure<br>and plain 200 `invalid_request/unspecified`, guess',
  },
};
