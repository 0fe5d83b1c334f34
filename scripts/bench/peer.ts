/**
 * How often the classifier says what a peer's fixtures expect: `npm run bench:peer -- FOLDER [--module FILE]`. The folder holds
 * `cases/` (each `{ name, error }`, an error as a client throws it) and `expected/` with the same paths (`{ category, retryable }`). With
 * `--module`, a module that exports `normalizeError`, the peer itself is asked beside; both are then asked about the samples, too.
 */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { commandOptions } from '../command-options.ts';
import { judge } from '../../lib/command-line/judge.ts';
import { exchangeFrom, type Verdict } from '../../lib/package/index.ts';

const SAMPLES = fileURLToPath(new URL('../../tests/corpus', import.meta.url));

interface Answer {
  readonly category: string;
  readonly retryable: boolean;
}
type Ask = (error: unknown) => Answer;

/** The peer's categories by ours; what it has no word for counts as “unknown”. */
const peerCategories: Readonly<Record<string, string>> = {
  authentication: 'authentication',
  permission: 'permission',
  billing: 'insufficient_quota',
  rate_limit: 'rate_limit',
  overloaded: 'overloaded',
  model_not_found: 'not_found',
  not_found: 'not_found',
  context_length: 'context_length_exceeded',
  payload_too_large: 'request_too_large',
  content_filter: 'content_filter',
  unsupported: 'invalid_request',
  invalid_request: 'invalid_request',
  server_error: 'server_error',
  upstream_error: 'server_error',
  timeout: 'timeout',
};

const { values, positionals } = commandOptions('Usage: npm run bench:peer -- FOLDER [--module FILE]', {
  allowPositionals: true,
  options: { module: { type: 'string' } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('Name the folder that holds “cases” and “expected”.');

const isSame = (one: Answer, other: Answer) => one.category === other.category && one.retryable === other.retryable;
const text = ({ category, retryable }: Answer) => `${category}${retryable ? ', retry' : ''}`;
const ours: Ask = (error) => answerOf(judge(exchangeFrom(error), true));
const peer = values.module === undefined ? null : await peerIn(values.module);

const cases = globSync('**/*.json', { cwd: join(folder, 'cases') }).sort();
const fixtures = cases.map((path) => ({
  name: path,
  error: (json(join(folder, 'cases', path)) as { readonly error: unknown }).error,
  expected: json(join(folder, 'expected', path)) as Answer,
}));
report('fixtures of the peer', fixtures);
for (const { name, error, expected } of fixtures) {
  const said = ours(error);
  if (!isSame(said, expected)) console.log(`  ${name}: expected ${text(expected)}, said ${text(said)}`);
}
if (peer !== null) report('samples of ours', samples());

function report(title: string, items: readonly { readonly error: unknown; readonly expected: Answer }[]): void {
  const right = (ask: Ask) => {
    const said = items.map(({ error, expected }) => ({ said: ask(error), expected }));
    const categories = said.filter((one) => one.said.category === one.expected.category).length;
    const retries = said.filter((one) => one.said.retryable === one.expected.retryable).length;
    return `category ${categories} of ${items.length}, retry ${retries} of ${items.length}`;
  };
  console.log(`${title}\n  Faultline: ${right(ours)}${peer === null ? '' : `\n  peer:      ${right(peer)}`}`);
}

/** Our samples of failures that the peer has a word for, as it takes them: status, headers and the parsed body. */
function samples(): readonly { readonly error: unknown; readonly expected: Answer }[] {
  return globSync('*.jsonl', { cwd: SAMPLES })
    .sort()
    .flatMap((name) => readFileSync(join(SAMPLES, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .flatMap(({ url, status, headers, body, category, retryable, transport }) => {
      const expected = peerCategories[String(category)];
      if (expected === undefined || transport !== 'response') return [];
      return [
        {
          error: { url, status, headers, body: parsed(String(body)) },
          expected: { category: expected, retryable: retryable === true },
        },
      ];
    });
}

function answerOf(verdict: Verdict): Answer {
  if (verdict.kind === 'ok' || verdict.kind === 'not-llm') return { category: 'unknown', retryable: false };
  // What the peer calls a timeout.
  const category =
    verdict.cause === 'cancelled/by_page' || verdict.cause === 'network/timed_out'
      ? 'timeout'
      : peerCategories[verdict.category];
  return { category: category ?? 'unknown', retryable: verdict.retry.advised };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

async function peerIn(file: string): Promise<Ask> {
  const { normalizeError } = (await import(pathToFileURL(resolve(file)).href)) as { readonly normalizeError: Ask };
  return normalizeError;
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
