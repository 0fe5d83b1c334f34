import { json } from '../../faults/replies.ts';
import { both, failed } from '../right.ts';
import type { SdkCase } from '../sdk-case.ts';
import { openaiError } from './openai-answers.ts';

const FORMATS = "['flac', 'm4a', 'mp3', 'mp4', 'mpeg', 'mpga', 'oga', 'ogg', 'wav', 'webm']";

/** Files that are sent as multipart forms: the fields of the call are parts of the form. */
export const uploads: readonly SdkCase[] = [
  {
    id: 'transcribe-format',
    title: 'A recording of a format that is not taken',
    call: 'openai.transcribe',
    answers: [
      json(400, openaiError(`Invalid file format. Supported formats: ${FORMATS}`, 'invalid_request_error', null)),
    ],
    ends: 'BadRequestError',
    ...both(
      failed('openai', 400, 'unsupported/media_format', {
        certainty: 'likely',
        says: [/gpt-4o-transcribe/u, /wav/u, /webm/u],
        never: [/images or files/u],
      }),
    ),
  },
  {
    id: 'transcribe-large',
    title: 'A recording that is too large',
    call: 'openai.transcribe',
    answers: [
      json(
        413,
        openaiError('413: Maximum content size limit (26214400) exceeded (26361428 bytes read)', 'server_error', null),
      ),
    ],
    ends: 'APIError',
    ...both(failed('openai', 413, 'payload_too_large/file', { certainty: 'likely', says: [/gpt-4o-transcribe/u] })),
  },
  {
    id: 'edit-format',
    title: 'An image of a format that is not taken',
    call: 'openai.editImage',
    answers: [
      json(
        400,
        openaiError(
          "Invalid file 'image': unsupported mimetype ('image/bmp'). Supported file formats are 'image/jpeg', 'image/png', and 'image/webp'.",
          'invalid_request_error',
          'unsupported_file_mimetype',
          'image',
        ),
      ),
    ],
    ends: 'BadRequestError',
    ...both(
      failed('openai', 400, 'unsupported/media_format', {
        says: [/gpt-image-1/u, /webp/u],
        never: [/public https link/u],
      }),
    ),
  },
  {
    id: 'groq-transcribe',
    title: 'A recording of a format that is not taken',
    call: 'groq.transcribe',
    answers: [
      json(
        400,
        openaiError(
          'file must be one of the following types: [flac mp3 mp4 mpeg mpga m4a ogg opus wav webm]',
          'invalid_request_error',
          null,
        ),
      ),
    ],
    ends: 'BadRequestError',
    ...both(
      failed('groq', 400, 'unsupported/media_format', {
        certainty: 'likely',
        says: [/whisper-large-v3/u],
        never: [/public https link/u],
      }),
    ),
  },
  {
    id: 'upload-empty',
    title: 'A file without content',
    call: 'openai.upload',
    answers: [json(400, openaiError('File is empty.', 'invalid_request_error', null, 'file'))],
    ends: 'BadRequestError',
    ...both(failed('openai', 400, 'invalid_request/empty_file', { certainty: 'likely' })),
  },
  {
    id: 'transcribe-quota',
    title: 'No quota, on each attempt',
    call: 'openai.transcribe',
    answers: [
      json(
        429,
        openaiError(
          'You exceeded your current quota, please check your plan and billing details.',
          'insufficient_quota',
          'insufficient_quota',
        ),
        { 'retry-after-ms': '80' },
      ),
    ],
    ends: 'RateLimitError',
    ...both(failed('openai', 429, 'billing/balance_empty', { attempts: 3, findings: ['hopeless-retry'] })),
  },
];
