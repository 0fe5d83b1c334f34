import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { exchangeWith, headersOf, textBody } from '../../tests/exchange.ts';
import { classify, english, explain } from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';
import { en } from '../interface-texts/en/index.ts';
import type { InterfaceTexts } from '../interface-texts/interface-texts.ts';
import { zhCN } from '../interface-texts/zh-CN/index.ts';
import { notes } from './markdown.ts';
import type { Problem } from './problem.ts';

/** What must not come out as more than text. "EVIL" marks what would be, and evil.test is where it leads. */
const PAYLOADS: readonly string[] = [
  '[EVIL](http://evil.test)',
  '![EVIL](https://evil.test/i.png)',
  '[EVIL][1]\n\n[1]: http://evil.test',
  '<img src=https://evil.test/i.png>',
  '</summary></details><h1>EVIL</h1>',
  'http://e.test/<img src=https://evil.test/i.png>',
  'www.e.test/<a href=https://evil.test>EVIL</a>',
  '<https://evil.test>',
  '<!-- EVIL',
  '&lt;img src=x&gt; &#60;b&#62;',
  'https://evil.test/path',
  'www.evil.test',
  'evil.test/path',
  'me@evil.test',
  'mailto:me@evil.test',
  '@octocat',
  '(@org/team)',
  '。@octocat。',
  'org/repo#1',
  '#1',
  'GH-1',
  ':tada:',
  '$EVIL$',
  '$$ EVIL $$',
  '~EVIL~',
  '~~EVIL one~~',
  '*EVIL*',
  '**EVIL one**',
  '__EVIL__',
  '\n# EVIL\n',
  '\n\n- EVIL',
  '1. EVIL',
  '> EVIL',
  '===',
  '|a|b|\n|-|-|\n|EVIL|b|',
  '```\n# EVIL\n@octocat',
  '~~~\n# EVIL',
  '`EVIL @octocat',
  '``` ` @octocat',
  '\\`@octocat',
  '<!channel> <@U123> <https://evil.test|EVIL>',
  '@channel @here',
  'EV\u200BIL EV\u2063IL \u{E0041} \u202EEVIL EV\u0007IL',
];

type Carrier = (text: string) => Partial<Exchange>;

const json = (value: unknown) => textBody(JSON.stringify(value));

const CARRIERS: readonly (readonly [name: string, carrier: Carrier])[] = [
  [
    'the name of the provider behind a gateway',
    (text) => ({
      url: 'https://openrouter.ai/api/v1/chat/completions',
      status: 429,
      responseBody: json({
        error: { message: 'Provider returned error', code: 429, metadata: { raw: 'limited', provider_name: text } },
      }),
    }),
  ],
  [
    'the model',
    (text) => ({
      status: 404,
      requestBody: json({ model: text, messages: [] }),
      responseBody: json({ error: { message: `The model \`${text}\` does not exist`, code: 'model_not_found' } }),
    }),
  ],
  [
    'the parameter that is blamed',
    (text) => ({
      status: 400,
      requestBody: json({ model: 'gpt-5', [text]: 1 }),
      responseBody: json({
        error: { message: `Unknown parameter: '${text}'.`, param: text, code: 'unknown_parameter' },
      }),
    }),
  ],
  [
    'the corrected line',
    (text) => ({
      status: 400,
      requestBody: json({ model: 'gpt-5', max_tokens: text }),
      responseBody: json({
        error: {
          message: "'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
          param: 'max_tokens',
          code: 'unsupported_parameter',
        },
      }),
    }),
  ],
  [
    'the message',
    (text) => ({ status: 429, responseBody: json({ error: { message: `Rate limit reached. ${text}` } }) }),
  ],
  [
    'headers',
    (text) => ({
      status: 429,
      responseHeaders: headersOf({
        'retry-after': text.replaceAll('\n', ' '),
        'x-request-id': text.replaceAll('\n', ' '),
      }),
    }),
  ],
  ['the URL', (text) => ({ status: 401, url: `https://api.openai.com/v1/chat/completions?x=${text}` })],
];

function noteOf(changes: readonly Partial<Exchange>[], language: InterfaceTexts = en): string {
  const problems = changes.map((change): Problem => {
    const exchange = exchangeWith({ responseHeaders: headersOf({ 'access-control-allow-origin': '*' }), ...change });
    const failure = classify(exchange);
    if (failure.kind === 'ok' || failure.kind === 'not-llm') throw new Error(`no failure: ${failure.kind}`);
    return { exchange, failure, explanation: explain(failure, english) };
  });
  return notes(problems, language, { withRequest: true });
}

/** As GitHub renders it, without code. */
function onGitHub(markdown: string): string {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  return html.replaceAll(/<pre><code.*?<\/code><\/pre>/gsu, '').replaceAll(/<code>.*?<\/code>/gsu, '<code/>');
}

/** As a chat reads it: three backticks hold a block, one a part of a line, and escapes are unknown. Without code. */
function inChat(markdown: string): string {
  return markdown.replaceAll(/```.*?```/gsu, '').replaceAll(/`[^`\n]+`/gu, ' ');
}

type Signs = readonly (readonly [what: string, pattern: RegExp])[];

/** What neither site may find in the text that it shows. */
const ALIVE: Signs = [
  ['a mention', /(?<![\w/])@(?:octocat|org|channel|here|U123)/u],
  ['a link', /evil\.test/u],
  ['a reference to an issue', /(?<!\w)(?:#1|GH-1|org\/repo#1)\b/u],
  ['a picture by name', /:tada:/u],
  ['a formula', /\$/u],
];

const IN_CHAT: Signs = [...ALIVE, ['struck text', /(?<![~\w])~[^~\s].*[^~\s]~(?![~\w])/u], ['a command', /<[!@#]/u]];

const ON_GITHUB: Signs = [
  ...ALIVE,
  ['an element', /<(?:img|script|del|sup|section|iframe|table|a href="(?!https:\/\/))\b/u],
  ['a heading', /<h\d>\s*EVIL/u],
  // Titles are strong, and reasons are items that may begin with a name: ours, with the hostile text inside them.
  ['emphasis', /<(?:em|strong)>\s*EVIL\s*</u],
  ['a list or a quotation', /<(?:li|blockquote)>\s*(?:<p>)?EVIL\s*</u],
];

const HIDDEN = /(?!\n)[\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

function found(text: string, signs: Signs): readonly string[] {
  return signs.flatMap(([what, pattern]) => {
    const sign = pattern.exec(text);
    return sign === null ? [] : [`${what}: ${text.slice(Math.max(0, sign.index - 40), sign.index + 60)}`];
  });
}

describe.each(CARRIERS)('a note with hostile text in %s', (_, carrier) => {
  it.each(PAYLOADS)('%j is inert', (payload) => {
    const note = noteOf([carrier(payload)]);
    const html = onGitHub(note);
    expect(found(html, ON_GITHUB)).toEqual([]);
    expect(html.split('<details>')).toHaveLength(2);
    expect(html.split('</details>')).toHaveLength(2);
    // The command holds the page's own request as it was sent, backticks included.
    const [beforeCommand = ''] = note.split('<details>');
    expect(found(inChat(beforeCommand), IN_CHAT)).toEqual([]);
    expect(note).not.toMatch(HIDDEN);
  });
});

it.each([
  ['English', en],
  ['Chinese', zhCN],
])('notes of many failures in %s are inert', (_, language) => {
  const note = noteOf(
    CARRIERS.flatMap(([, carrier]) => PAYLOADS.map(carrier)),
    language,
  );
  expect(found(onGitHub(note), ON_GITHUB)).toEqual([]);
  expect(note).not.toMatch(HIDDEN);
});

it('a corrected line holds what was sent', () => {
  const [, carrier] = CARRIERS.find(([name]) => name === 'the corrected line') ?? [];
  expect(noteOf([carrier?.('EVIL') ?? {}])).toContain('**Corrected line:** `max_completion_tokens: "EVIL"`');
});
