import type { Category } from './category.ts';

export default {
  id: 'payload_too_large',
  name: 'payload too large',
  group: 'request',
  retry: false,
  causes: {
    body: {
      title: 'The request is too large',
      why: ['The body has more bytes than the provider or a proxy before it accepts.'],
      fixes: [{ text: 'Send less: shrink images, upload files first, or split the request.', link: 'limits' }],
    },
    file: {
      title: 'The file is too large',
      why: ['The file has more bytes than the provider takes.'],
      fixes: [{ text: 'Split or compress the file before the upload.', link: 'limits' }],
    },
    image: {
      title: 'The image is too large',
      why: ['The image has more bytes or pixels than the model takes.'],
      fixes: [{ text: 'Scale the image down or compress it before sending.', link: 'limits' }],
    },
    audio: {
      title: 'The audio is too long or too large',
      why: ['The recording has more bytes or seconds than the model takes.'],
      fixes: [{ text: 'Cut the recording into parts, or compress it.', link: 'limits' }],
    },
    item_count: {
      title: 'Too many items',
      why: ['The request, or the account, holds more items than allowed.'],
      fixes: [{ text: 'Send fewer items at once, or delete those that are no longer needed.', link: 'limits' }],
    },
    characters: {
      title: 'The text has too many characters',
      why: ['This endpoint limits the number of characters, not of tokens.'],
      fixes: [{ text: 'Shorten the text, or send it in several calls.', link: 'limits' }],
    },
  },
} as const satisfies Category;
