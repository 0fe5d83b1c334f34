import type { Category } from './category.ts';

export default {
  id: 'payload_too_large',
  name: 'payload too large',
  group: 'request',
  retry: false,
  causes: {
    body: {
      title: 'The request is too large',
      why: [
        [
          'The body has {asked}; the limit is {limit}.',
          'The limit is {limit}.',
          '{innerProvider}, behind {provider}, has a smaller size limit than this body.',
          'The body exceeds the size limit of {vendor} or of a proxy in front of it.',
          'The body exceeds the size limit of the server or of a proxy in front of it.',
        ],
      ],
      fixes: [
        {
          text: [
            'Shrink the body from {asked} to at most {limit}: smaller images or files, or a shorter history.',
            'Shrink the body to at most {limit}: smaller images or files, or a shorter history.',
            'Shrink the body: smaller images or files, or a shorter history.',
          ],
          link: 'limits',
        },
        {
          text: [
            'Raise the body size limit of {proxy}, e.g. client_max_body_size, or ask who runs it.',
            'Route the request to another provider than {innerProvider} if it must stay this large.',
            'If you own {ownHost}, raise its body size limit.',
          ],
        },
      ],
    },
    file: {
      title: 'The file is too large',
      why: [
        [
          'The file has {asked}; the limit is {limit}.',
          'The limit is {limit}.',
          'The file exceeds the provider’s size limit.',
        ],
      ],
      fixes: [
        {
          text: [
            'Split or compress the file to at most {limit} before the upload.',
            'Split or compress the file before the upload.',
          ],
          link: 'limits',
        },
      ],
    },
    image: {
      title: 'The image is too large',
      why: [
        [
          'The image has {asked}; the limit is {limit}.',
          'The limit is {maxSize} pixels.',
          'The limit is {limitAmount}.',
          'The limit is {limit}.',
          'The image has more bytes or pixels than the model accepts.',
        ],
      ],
      fixes: [
        {
          text: [
            'Scale the image at “{field}” down to at most {maxSize} pixels.',
            'Scale the image down to at most {maxSize} pixels.',
            'Scale the image at “{field}” down or compress it to at most {limitAmount}.',
            'Scale the image down or compress it to at most {limitAmount}.',
            'Scale the image down or compress it to at most {limit}.',
            'Scale the image down or compress it before sending.',
          ],
          link: 'limits',
        },
      ],
    },
    audio: {
      title: 'The audio is too long or too large',
      why: [
        [
          'The recording has {asked}; the limit is {limit}.',
          'The limit is {limit}.',
          'The recording has more bytes or seconds than the model accepts.',
        ],
      ],
      fixes: [
        {
          text: [
            'Cut the recording into parts of at most {limit}, or compress it.',
            'Cut the recording into parts, or compress it.',
          ],
          link: 'limits',
        },
      ],
    },
    item_count: {
      title: ['More than {limitAmount}', 'Too many items'],
      why: [
        [
          'The request has {askedAmount}.',
          'The request has {asked}.',
          'The request, or the account, contains more items than allowed.',
        ],
      ],
      fixes: [
        {
          text: [
            'Leave out at least {excess} of “{wholeField}”: at most {limit} are allowed, {asked} were sent.',
            'Send at most {limit} in “{wholeField}”: leave out those that this request does not need.',
            'Send at most {limitAmount} in “{field}” at once; split the rest over more requests.',
            'Send at most {limitAmount} at once; split the rest over more requests.',
            'Send at most {limit} at once in “{field}”; split the rest over more requests.',
            'Send at most {limit} at once; split the rest over more requests.',
            'Send fewer items in “{field}” at once, or split them over more requests.',
            'Send fewer items at once, or delete those that are no longer needed.',
          ],
          link: 'limits',
        },
      ],
    },
    characters: {
      title: 'The text has too many characters',
      why: [
        [
          'The text has {asked} characters; the limit is {limit}.',
          'The limit is {limit} characters.',
          'This endpoint limits the number of characters, not of tokens.',
        ],
      ],
      fixes: [
        {
          text: [
            'Shorten “{field}” to at most {limit} characters, or split it over several requests.',
            'Shorten the text to at most {limit} characters, or split it over several requests.',
            'Shorten “{field}”, or split it over several requests.',
            'Shorten the prompt or text, or split it over several requests.',
          ],
          link: 'limits',
        },
      ],
    },
  },
} as const satisfies Category;
