import type { Unit, WindowUnit } from '../facts/facts.ts';

/** How one and how many of a unit are written. Bytes and seconds are not here: they are written as sizes and times. */
export const unitTexts: Readonly<Record<Exclude<Unit, 'bytes' | 'seconds' | 'percent'>, readonly [string, string]>> = {
  tokens: ['{n} token', '{n} tokens'],
  requests: ['{n} request', '{n} requests'],
  'concurrent requests': ['{n} concurrent request', '{n} concurrent requests'],
  characters: ['{n} character', '{n} characters'],
  words: ['{n} word', '{n} words'],
  images: ['{n} image', '{n} images'],
  files: ['{n} file', '{n} files'],
  messages: ['{n} message', '{n} messages'],
  pages: ['{n} page', '{n} pages'],
  tools: ['{n} tool', '{n} tools'],
  items: ['{n} item', '{n} items'],
  pixels: ['{n} pixel', '{n} pixels'],
  dimensions: ['{n} dimension', '{n} dimensions'],
  credits: ['{n} credit', '{n} credits'],
};

/** How a window of one and of several units is written. */
export const windowTexts: Readonly<Record<WindowUnit, readonly [string, string]>> = {
  second: ['second', '{n} seconds'],
  minute: ['minute', '{n} minutes'],
  hour: ['hour', '{n} hours'],
  day: ['day', '{n} days'],
  week: ['week', '{n} weeks'],
  month: ['month', '{n} months'],
  year: ['year', '{n} years'],
};

/** Kinds of input by the words that responses have for them. */
export const modalityTexts: Readonly<Record<string, string>> = {
  image: 'image',
  picture: 'image',
  vision: 'image',
  audio: 'audio',
  speech: 'audio',
  video: 'video',
  file: 'file',
  document: 'document',
  pdf: 'PDF',
  text: 'text',
  embedding: 'embedding',
};

/** For whom a gateway keeps a budget, by its words in lower case and without blanks. */
export const holderTexts: Readonly<Record<string, string>> = {
  enduser: 'the end user “{name}”',
  customer: 'the customer “{name}”',
  user: 'the user “{name}”',
  team: 'the team “{name}”',
  tag: 'the tag “{name}”',
  organization: 'the organization “{name}”',
  project: 'the project “{name}”',
  key: 'the key “{name}”',
  virtualkey: 'the key “{name}”',
  provider: 'the provider “{name}”',
  deployment: 'the deployment “{name}”',
  model: 'the model “{name}”',
};

/** How names stand in a row. */
export const listTexts = {
  name: '“{name}”',
  between: '{first}, {second}',
  last: '{first} and {second}',
  lastOfMany: '{first}, and {second}',
  more: '{names} and {n} more',
  range: '{min} to {max}',
  /** The bound itself is not allowed. */
  belowRange: '{min} to less than {max}',
  aboveRange: 'more than {min}, up to {max}',
  withinRange: 'more than {min} and less than {max}',
  over: 'more than {min}',
  least: '{min} or more',
  under: 'less than {max}',
  most: '{max} or less',
} as const;
