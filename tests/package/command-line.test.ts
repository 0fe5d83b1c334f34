import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { explain } from '../../lib/command-line/explain.ts';
import { optionsOf, type TriageOptions } from '../../lib/command-line/options.ts';
import { triage } from '../../lib/command-line/triage.ts';
import { temporaryFolder } from '../../scripts/browser/temporary.ts';
import { ROOT } from '../documents/documents.ts';

const MAIN = join(ROOT, 'lib/command-line/main.ts');
const KEY = ['sk', 'proj', 'Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2Rr1Qq0Pp'].join('-');
const temporary = temporaryFolder();
afterAll(() => temporary.remove());

const url = 'https://api.openai.com/v1/chat/completions';
const quota = {
  url,
  status: 429,
  body: { error: { code: 'insufficient_quota', message: 'You exceeded your current quota' } },
};
const badKey = {
  url,
  status: 401,
  body: { error: { code: 'invalid_api_key', message: `Incorrect API key provided: ${KEY}` } },
};

function file(name: string, content: string | readonly unknown[]): string {
  const path = join(temporary.path, name);
  writeFileSync(
    path,
    typeof content === 'string' ? content : `${content.map((line) => JSON.stringify(line)).join('\n')}\n`,
  );
  return path;
}

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(args: readonly string[], body = ''): Promise<Said> {
  const options = optionsOf(args);
  const said = { out: '', err: '' };
  const output = {
    isTerminal: false,
    out: async (text: string | Uint8Array) => void (said.out += Buffer.from(text).toString()),
    err: (text: string) => void (said.err += text),
  };
  const code =
    options.command === 'triage'
      ? await triage(options, pathToFileURL(MAIN), output)
      : options.command === 'explain'
        ? await explain(options, body, output)
        : 0;
  return { code, ...said };
}

const jsonOf = async (...args: readonly string[]) =>
  JSON.parse((await run(['triage', ...args, '--format', 'json'])).out) as Report;
interface Report {
  readonly records: number;
  readonly failed: number;
  readonly groups: readonly {
    readonly cause: string;
    readonly count: number;
    readonly provider: string;
    readonly example: { readonly place: object };
  }[];
}

describe('triage', () => {
  it('groups failures by cause, the most frequent first, with the place of the first', async () => {
    const path = file('log.ndjson', [badKey, quota, quota, { ...quota, status: 200, body: { choices: [] } }]);
    const report = await jsonOf(path);
    expect(report).toMatchObject({ records: 4, failed: 3 });
    expect(report.groups).toMatchObject([
      { cause: 'billing/balance_empty', count: 2, provider: 'OpenAI', example: { place: { file: path, line: 2 } } },
      { cause: 'authentication/invalid_key', count: 1, example: { place: { line: 1 } } },
    ]);
  });

  it.each([
    ['table', /2 failed of 2 calls[\s\S]*401 +OpenAI +authentication\/invalid_key\n +The API key was rejected/u],
    ['markdown', /\| 1 \| OpenAI \| The API key was rejected \(`authentication\/invalid_key`\) \|/u],
    ['github', /::error file=[^,]+,line=1,title=1 × OpenAI%3A The API key was rejected::/u],
    ['ndjson', /^\{"id":"[^"]+:1","kind":"failed","provider":"openai"/u],
    ['json', /"format": "faultline-triage"/u],
  ])('as %s holds no key, no control character', async (format, pattern) => {
    const evil = { ...quota, body: { error: { code: 'x', message: `\u001b[31m${KEY}\u202e` } } };
    const { out } = await run([
      'triage',
      file(`${format}.ndjson`, [badKey, evil]),
      '--format',
      format,
      '--fail-on',
      'authentication',
    ]);
    expect(out).toMatch(pattern);
    expect(out).not.toContain(KEY);
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });

  it.each([
    ['authentication', 3],
    ['authentication/invalid_key,billing', 3],
    ['any', 3],
    ['billing', 0],
    ['', 0],
  ])('--fail-on “%s” ends with %i', async (names, code) => {
    const path = file('fail-on.ndjson', [badKey]);
    expect((await run(['triage', path, ...(names === '' ? [] : ['--fail-on', names])])).code).toBe(code);
  });

  it('waits for who reads its lines', async () => {
    const path = file(
      'slow.ndjson',
      Array.from({ length: 2000 }, () => badKey),
    );
    let writing = 0;
    let most = 0;
    let bytes = 0;
    await triage(
      optionsOf(['triage', path, '--format', 'ndjson', '--jobs', '1']) as TriageOptions,
      pathToFileURL(MAIN),
      {
        isTerminal: false,
        err: () => undefined,
        async out(text) {
          bytes += text.length;
          most = Math.max(most, (writing += 1));
          await new Promise((resolve) => setTimeout(resolve, 5));
          writing -= 1;
        },
      },
    );
    expect(bytes).toBeGreaterThan(2000 * 100);
    expect(most).toBe(1);
  });

  it('names each line that is no record, and goes on', async () => {
    const path = file(
      'broken.ndjson',
      `${JSON.stringify(badKey)}\n{"status":nokey\n\n[1]\n{"level":"info"}\n{"status":"bad"}\n${JSON.stringify(quota)}`,
    );
    const { code, out, err } = await run(['triage', path, '--format', 'ndjson']);
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/:2: no valid JSON(?:, at column \d+)?$/u),
      `${path}:4: no JSON object`,
      `${path}:5: no status, body or failure. Name the fields with --map`,
      `${path}:6: the status is no number`,
    ]);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual([`${path}:1`, `${path}:7`]);
  });

  it.each<[string, object, readonly string[]]>([
    [
      'fields that are mapped',
      { req: { to: url }, resp: { code: 401, text: badKey.body } },
      ['--map', 'status=resp.code,url=req.to,body=resp.text'],
    ],
    [
      'OpenTelemetry’s names',
      { 'url.full': url, 'http.response.status_code': 401, 'exception.message': 'Incorrect API key provided' },
      [],
    ],
    [
      'a logged error of an SDK',
      { level: 50, err: { status: 401, message: '401 x', error: badKey.body.error, stack: 'at x' } },
      ['--url', url],
    ],
    [
      'a request and a response',
      { request: { url, method: 'POST' }, response: { status: 401, body: badKey.body } },
      [],
    ],
    [
      'a flow of mitmproxy’s script',
      {
        request: {
          scheme: 'https',
          host: 'api.openai.com',
          port: 443,
          path: '/v1/chat/completions',
          method: 'POST',
          headers: {},
        },
        response: {
          status_code: 401,
          headers: { 'content-type': 'application/json' },
          content: String.raw`{\n"error": {"code": "invalid_api_key", "message": "It\'s \xc3\xa9"}}`,
        },
      },
      [],
    ],
    [
      'a flow of it in base64',
      {
        request: {
          scheme: 'https',
          host: 'api.openai.com',
          port: 443,
          path: '/v1/chat/completions',
          method: 'POST',
          headers: {},
        },
        response: {
          status_code: 401,
          headers: {},
          content: Buffer.from(JSON.stringify(badKey.body)).toString('base64'),
        },
      },
      [],
    ],
    [
      'an entry of a HAR',
      {
        startedDateTime: '2026-01-01T00:00:00Z',
        request: { method: 'POST', url, headers: [] },
        response: {
          status: 401,
          headers: [],
          content: { mimeType: 'application/json', text: JSON.stringify(badKey.body) },
        },
      },
      [],
    ],
  ])('reads %s', async (_, record, args) => {
    const report = await jsonOf(file('shape.ndjson', [record]), ...args);
    expect(report.groups).toMatchObject([{ provider: 'OpenAI' }]);
    expect(report.groups[0]?.cause).toMatch(/^authentication\//u);
  });

  it('reads a JSON list, such as the flows of mitmproxy’s web interface', async () => {
    const flow = {
      request: {
        scheme: 'http',
        host: 'localhost',
        port: 11434,
        path: '/api/chat',
        headers: [['a', 'b']],
        timestamp_start: 1.7e9,
      },
      response: null,
      error: { msg: 'connection refused' },
    };
    const report = await jsonOf(file('flows.json', JSON.stringify([flow, badKey, 7], null, 2)));
    expect(report.groups.map(({ cause }) => cause)).toEqual(['network/refused', 'authentication/invalid_key']);
  });

  it('reads HAR files, and the compressed bodies of Polly.js in them', async () => {
    const har = JSON.parse(readFileSync(join(ROOT, 'tests/har/recording.har'), 'utf8')) as {
      log: { entries: unknown[] };
    };
    const pieces = [gzipSync(JSON.stringify(badKey.body))].map((piece) => piece.toString('base64'));
    har.log.entries.push({
      startedDateTime: '2026-01-01T00:00:00Z',
      request: { method: 'POST', url, headers: [] },
      response: {
        status: 401,
        headers: [{ name: 'content-encoding', value: 'gzip' }],
        content: { mimeType: 'application/json', encoding: 'base64', text: JSON.stringify(pieces) },
      },
    });
    const report = await jsonOf(file('polly.har', JSON.stringify(har)));
    expect(report.failed).toBe(6);
    expect(report.groups.map(({ cause }) => cause)).toContain('authentication/invalid_key');
  });

  it('reads folders, in the order of names', async () => {
    const folder = join(temporary.path, 'folder');
    mkdirSync(folder);
    writeFileSync(join(folder, 'b.jsonl'), JSON.stringify(badKey));
    writeFileSync(join(folder, 'a.ndjson'), JSON.stringify(quota));
    writeFileSync(join(folder, 'c.txt'), 'nothing');
    const { out } = await run(['triage', folder, '--format', 'ndjson']);
    expect(out.match(/"cause":"[^"]+"/gu)).toEqual([
      '"cause":"billing/balance_empty"',
      '"cause":"authentication/invalid_key"',
    ]);
  });

  it('judges unknown hosts of a log as calls, or leaves them out', async () => {
    const path = file('own.ndjson', [{ url: 'https://shop.example/ask', status: 500, body: 'Invalid API key' }]);
    expect(await jsonOf(path)).toMatchObject({ failed: 1 });
    expect(await jsonOf(path, '--known-hosts')).toMatchObject({ failed: 0, notLlm: 1 });
  });

  it('says why a file is no HAR', async () => {
    await expect(run(['triage', file('no.har', '{"log":{}}')])).rejects.toThrow(/no\.har: .*entries/u);
  });
});

describe('explain', () => {
  const args = ['explain', '--status', '401', '--url', url];
  const body = JSON.stringify(badKey.body);
  it.each([
    ['text', /^The API key was rejected \(OpenAI/u],
    ['markdown', /^## /u],
    ['agent', /^# /u],
    ['json', /"cause":"authentication\/invalid_key"/u],
  ])('as %s', async (format, pattern) => {
    const { code, out } = await run([...args, '--format', format], body);
    expect(code).toBe(0);
    expect(out).toMatch(pattern);
    expect(out).not.toContain(KEY);
  });

  it('in Chinese, and without a response', async () => {
    const { out } = await run([
      'explain',
      '--failure',
      'ECONNREFUSED',
      '--url',
      'http://localhost:11434/api/chat',
      '--language',
      'zh-CN',
    ]);
    expect(out).toMatch(/^\p{Script=Han}/u);
    expect(out).toContain('network/refused');
  });

  it('of a call that went well says so', async () => {
    expect(
      (await run(['explain', '--status', '200', '--url', url], '{"choices":[{"finish_reason":"stop"}]}')).out,
    ).toBe('ok\n');
  });
});

describe('a call that cannot be carried out', () => {
  it.each<[readonly string[], RegExp]>([
    [['triag'], /no command “triag”/u],
    [['triage'], /Name a HAR file/u],
    [['triage', 'x', '--format', 'xml'], /--format: “xml” is none of table/u],
    [['triage', 'x', '--fail-on', 'auth'], /“auth” is no category or cause. Categories: any, authentication/u],
    [['triage', 'x', '--map', 'state=a'], /no field “state”/u],
    [['triage', 'x', '--map', 'status'], /names no path/u],
    [['triage', 'x', '--jobs', '0'], /--jobs/u],
    [['triage', 'x', '--url', 'api'], /no absolute URL/u],
    [['explain'], /--status, or --failure/u],
    [['explain', '--status', '42x'], /no HTTP status/u],
    [['explain', '--status', '400', '--header', 'x'], /name: value/u],
    [['triage', '--nope', 'x'], /nope/u],
  ])('%j says what is wrong', (args, pattern) => {
    expect(() => optionsOf(args)).toThrow(pattern);
  });
});
