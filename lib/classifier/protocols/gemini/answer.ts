import type { Rule } from '../../model.ts';

/** How a stream or an answer ended. */
export const answerRules = [
  // Answers with a good status.
  {
    id: 'cancelled-stream',
    code: ['cancelled', '499'],
    status: 200,
    cause: 'stream_interrupted/connection_lost',
  },
  { id: 'withheld-media', code: 'rai_media_filtered', status: 200, cause: 'content_filter/output_blocked' },
  { id: 'language', finish: 'language', cause: 'unsupported/feature' },
  { id: 'no-signature', finish: 'missing_thought_signature', cause: 'invalid_request/reasoning_not_returned' },
  {
    id: 'no-image',
    finish: ['no_image', 'image_other', 'malformed_response', 'too_many_tool_calls', 'finish_reason_unspecified'],
    cause: 'server_error/unexpected_output',
  },
] as const satisfies readonly Rule[];
