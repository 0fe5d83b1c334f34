import { describe, expect, it } from 'vitest';
import { example } from '../../../tests/key-examples.ts';
import { accountForms } from './account-ids.ts';
import { aiKeys } from './key-forms/ai.ts';
import { cloudKeys } from './key-forms/clouds.ts';
import { innerForms } from './key-forms/inner.ts';
import { serviceKeys } from './key-forms/services.ts';
import { keyPrefixAt } from './key-search.ts';
import { createRedact } from './redaction.ts';

const redact = (text: string): string => createRedact(new Map())(text);
const AROUND = [
  '%',
  'Bad key: %.',
  '{"m":"a\\n%\\n"}',
  '(%)',
  "'%',",
  '%20%',
  'x\\u003c%',
  '&quot;%&quot;',
  'h.example/%/x',
  // In the colours of a terminal.
  '\u001b[31m%\u001b[0m',
  '\\u001b[1;31m%\\u001b[0m',
  '[31m%[0m',
  '\\e[m%',
];
const lists = [
  ['ai', aiKeys],
  ['clouds', cloudKeys],
  ['services', serviceKeys],
] as const;

describe.each(lists)('%s', (_, forms) => {
  it.each(forms.map(({ key }) => key))('%s', (form) => {
    const key = example(form);
    const [prefix = ''] = form.split('<');
    for (const around of AROUND) {
      const text = around.replace(/%(?!20)/u, () => key);
      const shown = redact(text);
      expect(shown.startsWith(text.slice(0, text.indexOf(key)) + prefix + '…'), `${around}: ${shown}`).toBe(true);
      expect(shown, around).not.toContain(key.slice(prefix.length, prefix.length + 8));
    }
    expect(redact(`"${key}"`)).toMatch(/^"[^"]{0,32}…[^"]{0,4}"$/u);
  });

  it.each(forms.flatMap(({ misses = [] }) => misses))('is not %s', (miss) => {
    expect(redact(`x "${example(miss)}" x`)).toBe(`x "${example(miss)}" x`);
  });

  it('has each form once', () => {
    const keys = forms.map(({ key }) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

describe('what a text within it tells', () => {
  it.each(innerForms.map((form) => [form.holds, form] as const))('%s', (_, { before = '', holds, after, shows }) => {
    const [start, end] = [example(before), example(after)];
    expect(redact(`see ${start}${holds}${end}, please`)).toMatch(/^see .*…\w{0,4}, please$/u);
    expect(redact(`see ${start}${holds}${end}, please`).includes(holds)).toBe(shows === 'beginning');
    expect(redact(`{"m":"a\\n${start}${holds}${end}"}`)).not.toContain(end.slice(0, 8));
  });

  it.each(innerForms.flatMap(({ misses = [] }) => misses))('is not %s', (miss) => {
    expect(redact(`see ${example(miss)}, please`)).toBe(`see ${example(miss)}, please`);
  });
});

describe.each(accountForms.map((form) => [form.hits[0] ?? '', form] as const))(
  'account ids: %s',
  (_, { form, hits, misses = [] }) => {
    it.each(hits)('%s', (hit) => {
      const text = example(hit);
      const id = [...text.matchAll(form)][0]?.groups?.['id'] ?? 'no id';
      expect(redact(text)).toBe(text.replace(id, () => '…'));
    });

    it.each(misses)('is not %s', (miss) => {
      expect(redact(example(miss))).toBe(example(miss));
    });
  },
);

describe('keyPrefixAt', () => {
  it.each([
    ['sk-proj-x', 'sk-proj-'],
    ['sk-bad', 'sk-'],
    ['BSAfriendly', undefined],
    ['hello', undefined],
  ])('%s begins with %s', (text, prefix) => {
    expect(keyPrefixAt(text, 0)?.prefix).toBe(prefix);
  });
});
