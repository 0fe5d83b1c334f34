import { typed } from './answers.ts';

const MESSAGE = { id: 'msg_1', type: 'message', role: 'assistant', model: 'claude-sonnet-4-5', content: [] };

export const BEGINS = typed(
  {
    type: 'message_start',
    message: { ...MESSAGE, stop_reason: null, stop_sequence: null, usage: { input_tokens: 9, output_tokens: 1 } },
  },
  { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Assam.' } },
);

export const ENDS = (reason: string) =>
  typed(
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: { stop_reason: reason, stop_sequence: null }, usage: { output_tokens: 3 } },
    { type: 'message_stop' },
  );

export const anthropicError = (type: string, message: string) => ({
  type: 'error',
  error: { type, message },
  request_id: 'req_011CTea',
});

export const BREAKS = (type: string, message: string) => typed(anthropicError(type, message));

export const whole = (reason: string, text = 'Assam.') => ({
  ...MESSAGE,
  content: [{ type: 'text', text }],
  stop_reason: reason,
  stop_sequence: null,
  usage: { input_tokens: 9, output_tokens: 3 },
});

export const OVERLOADED = anthropicError('overloaded_error', 'Overloaded');
