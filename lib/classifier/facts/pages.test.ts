import { expect, it } from 'vitest';
import { factsOf } from '../../../tests/facts.ts';
import { asPage } from './pages.ts';

it.each<[text: string, page: string | null]>([
  ['https://example.com/billing.', 'https://example.com/billing'],
  ['https://example.com/a?b=1), then', 'https://example.com/a?b=1'],
  ['https://example.com/a_(b) c', 'https://example.com/a_(b)'],
  ['https://example.com。更多', 'https://example.com'],
  ['http://localhost:3000/keys', null],
  ['https://errors.pydantic.dev/2.1/v/int_type', null],
  ['ftp://example.com', null],
  ['https://example.com/keys@demo', 'https://example.com/keys'],
  ['https://example.com/@demo', 'https://example.com/@demo'],
  ['https://', null],
])('%s is the page %s', (text, page) => {
  expect(asPage(text)).toBe(page);
});

it.each<[message: string, page: string | undefined]>([
  ['Add credits at https://acme.test.com/credits to go on', 'https://acme.test.com/credits'],
  ['Get a key at https://acme.com/keys', 'https://acme.com/keys'],
  ['upgrade for access: https://acme.com/upgrade (ref: 1)', 'https://acme.com/upgrade'],
  ['Top up your balance at acme.ai/dashboard/billing.', 'https://acme.ai/dashboard/billing'],
  ['contact us through our help center at help.acme.com if', 'https://help.acme.com'],
  // What was called, loaded or sent is nothing to read.
  ['Error while downloading https://photos.example.com/a.png.', undefined],
  ['failed to fetch the image https://photos.example.com/a.png', undefined],
  ['Post "https://acme.com:443/v1/chat": unexpected EOF', undefined],
  ['I/O error on POST request for "https://acme.com/v1/chat": timeout', undefined],
  ['audience is incorrect (https://cognitive.example.com)', undefined],
  ['Invalid URL https://api.openai.com/v1/chat/completions', undefined],
  ['the quota of acme.com/generate_requests is used up', undefined],
])('%s', (message, page) => {
  expect(factsOf(message).page?.value).toBe(page);
});

it.each<[message: string, contact: string | undefined]>([
  ['please contact us at help@acme.com.', 'help@acme.com'],
  ['email us at support@acme.co.uk with any questions', 'support@acme.co.uk'],
  ['publishers/acme/models/demo-1@20240620 is not there', undefined],
  ['user somebody@example.com has no access', undefined],
])('%s', (message, contact) => {
  expect(factsOf(message).contact?.value).toBe(contact);
});
