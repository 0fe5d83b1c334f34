import { expect, it } from 'vitest';
import { factsOf, plainFacts } from '../../../../tests/facts.ts';

it.each<[message: string, facts: object]>([
  [
    'messages.4.content.1.image: image exceeds 5 MB maximum: 6291456 bytes > 5242880 bytes',
    { asked: '6291456 bytes', limit: '5242880 bytes', excess: '1048576 bytes' },
  ],
  ['Request payload size exceeds the limit: 2097152 bytes.', { limit: '2097152 bytes' }],
  ['Payload is too big. Max payload size is 2MB.', { limit: '2097152 bytes' }],
  [
    'Maximum content size limit (1048576) exceeded (2097152 bytes read)',
    { limit: '1048576 bytes', asked: '2097152 bytes' },
  ],
  ['Image size 3MB exceeds the maximum allowed size of 2 MiB', { asked: '3145728 bytes', limit: '2097152 bytes' }],
  ['the file may have at most 512 KB', { limit: '524288 bytes' }],
  ['图片大小不能超过10MB', { limit: '10485760 bytes' }],
  ['input is too long (over 500 characters)', { limit: '500 characters' }],
  ['the max input characters is 2400', { limit: '2400 characters' }],
  ['String should have at most 80 characters', { limit: '80 characters' }],
  ['文本过长，最大支持2000个字符', { limit: '2000 characters' }],
  [
    "Invalid 'input': string too long. Expected a string with maximum length 40, but got a string with length 60 instead.",
    { field: 'input', limit: '40 characters', asked: '60 characters', excess: '20 characters' },
  ],
  [
    "Invalid 'tools': array too long. Expected an array with maximum length 128, but got an array with length 130 instead.",
    { field: 'tools', limit: '128 items', asked: '130 items', excess: '2 items' },
  ],
  ['List should have at least 1 item after validation', { minimum: '1 items' }],
  [
    'A maximum of 4 blocks with cache_control may be provided. Found 5.',
    { limit: '4 items', asked: '5 items', parameter: 'cache_control' },
  ],
  ["Model 'demo' supports at most 3 images per prompt.", { limit: '3 images' }],
  ['this model only supports one image while more than one image requested', { limit: '1 images' }],
  ['the max file count 100, please delete files', { limit: '100 ?' }],
  ['one of the image dimensions exceed max allowed size: 800 pixels', { limit: '800 pixels' }],
  ['batch size 64 > maximum allowed batch size 32', { asked: '64 items', limit: '32 items' }],
  ['audio duration 150 seconds is longer than 140 seconds', { asked: '150 seconds', limit: '140 seconds' }],
])('%s', (message, facts) => {
  expect(plainFacts(factsOf(message))).toMatchObject(facts);
});

it.each([
  'HTTP 413 at node m5 of 2024',
  'Request 5242880 was refused',
  'Please wait 5 minutes',
  'gpt-4o: 3 of 5 retries failed',
])('tells no size: %s', (message) => {
  expect(factsOf(message).limit).toBeUndefined();
});
