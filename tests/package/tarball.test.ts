import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../scripts/browser/temporary.ts';
import { buildPackage } from '../../scripts/package/build.ts';
import { packageFaults } from '../../scripts/package/faults.ts';
import { packTarball } from '../../scripts/package/tarball.ts';
import { codeOf, documents, ROOT } from '../documents/documents.ts';

const temporary = temporaryFolder();
const built = join(temporary.path, 'built');
const project = join(temporary.path, 'project');
const installed = join(project, 'node_modules/faultline');
let tarball = '';

beforeAll(async () => {
  await buildPackage(ROOT, built);
  tarball = packTarball(built, temporary.path);
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }');
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], { cwd: project, stdio: 'pipe' });
}, 180_000);
afterAll(() => temporary.remove());

/** The Node.js that runs the tests, and those that the machine has beside it. */
const runtimes = [
  ...new Set([
    process.execPath,
    ...(process.env['PATH'] ?? '')
      .split(delimiter)
      .filter((folder) => !folder.includes('node_modules'))
      .map((folder) => join(folder, 'node'))
      .filter((path) => existsSync(path)),
  ]),
].slice(0, 2);

function run(script: string, runtime = process.execPath): string {
  const file = join(project, 'script.js');
  writeFileSync(file, script);
  return execFileSync(runtime, [file], { cwd: project, encoding: 'utf8' });
}

/** What the lines of a built file import. */
const importsOf = (name: string) =>
  [...codeIn(name).matchAll(/^(?:import|export)\b.*"([^"]+)";$/gmu)].map(([, from = '']) => from);

/** All files that a built file imports, itself included. */
function graphOf(name: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const from of importsOf(name)) if (from.startsWith('./')) graphOf(from.slice(2), seen);
  return seen;
}

const codeIn = (name: string) => readFileSync(join(installed, 'dist', name), 'utf8');

describe('the package', () => {
  it('has no fault that publint or “Are the types wrong?” finds', async () => {
    expect(await packageFaults(built, tarball)).toEqual([]);
    const broken = join(temporary.path, 'broken');
    cpSync(built, broken, { recursive: true });
    const manifest = readFileSync(join(broken, 'package.json'), 'utf8').replace('./dist/har.js', './dist/none.js');
    writeFileSync(join(broken, 'package.json'), manifest);
    expect(await packageFaults(broken, packTarball(broken, broken))).not.toEqual([]);
  });

  it('brings nothing along but itself, and the licences of what is in it', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<string, unknown>;
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest).not.toHaveProperty('private');
    expect(readFileSync(join(installed, 'LICENSES.txt'), 'utf8')).toContain('eventsource-parser');
  });

  it.each(['index.js', 'har.js', 'data.js'])('%s runs where there is no Node.js', (name) => {
    const others = [...graphOf(name)].flatMap(importsOf).filter((from) => !from.startsWith('./'));
    expect(others).toEqual([]);
    expect(graphOf('command-line.js').size).toBeGreaterThan(1);
    expect(importsOf('command-line.js').filter((from) => from.startsWith('node:'))).not.toEqual([]);
  });

  it('weighs no more than its budget', () => {
    const bytes = (name: string) =>
      [...graphOf(name)].reduce((sum, file) => sum + gzipSync(codeIn(file)).length, 0) / 1024;
    expect(bytes('index.js')).toBeLessThan(355);
    expect(bytes('command-line.js')).toBeLessThan(420);
    expect(readFileSync(tarball).length / 1024).toBeLessThan(1000);
  });
});

describe.each(runtimes)('under %s', (runtime) => {
  it('explains what an SDK throws', () => {
    mkdirSync(join(project, 'node_modules'), { recursive: true });
    for (const name of ['openai', '@anthropic-ai', '@google', 'ai', '@ai-sdk']) {
      const link = join(project, 'node_modules', name);
      if (!existsSync(link)) symlinkSync(join(ROOT, 'node_modules', name), link, 'junction');
    }
    const told = run(
      `
import Anthropic from '@anthropic-ai/sdk';
import { createOpenAI } from '@ai-sdk/openai';
import { GoogleGenAI } from '@google/genai';
import { generateText } from 'ai';
import { classify, exchangeFrom, explain, loadLanguage, retryAfter } from 'faultline';
import { createServer } from 'node:http';
import OpenAI from 'openai';

const bodies = {
  '/v1/chat/completions': { error: { code: 'insufficient_quota', message: 'You exceeded your current quota' } },
  '/v1/messages': { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } },
};
const other = { error: { code: 400, status: 'INVALID_ARGUMENT', message: 'API key not valid. Please pass a valid API key.' } };
const server = createServer((request, response) => {
  response.writeHead(request.url.includes(':') ? 400 : 429, { 'content-type': 'application/json', 'retry-after': '3' });
  response.end(JSON.stringify(bodies[request.url] ?? other));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = 'http://127.0.0.1:' + server.address().port;
const apiKey = 'none';
const messages = [{ role: 'user', content: 'Hello' }];
const calls = [
  () => new OpenAI({ apiKey, baseURL: base + '/v1', maxRetries: 0 }).chat.completions.create({ model: 'm', messages }),
  () => new Anthropic({ apiKey, baseURL: base, maxRetries: 0 }).messages.create({ model: 'm', max_tokens: 1, messages }),
  () => new GoogleGenAI({ apiKey, httpOptions: { baseUrl: base } }).models.generateContent({ model: 'm', contents: 'Hello' }),
  () => generateText({ model: createOpenAI({ apiKey, baseURL: base + '/v1' }).chat('m'), prompt: 'Hello', maxRetries: 0 }),
];
const chinese = await loadLanguage('zh-CN');
for (const call of calls) {
  const verdict = classify(exchangeFrom(await call().catch((error) => error)));
  console.log(verdict.cause, retryAfter(verdict), explain(verdict).title, explain(verdict, chinese).title);
}
server.closeAllConnections();
server.close();
`,
      runtime,
    );
    expect(told.trim().split('\n')).toEqual([
      'billing/balance_empty null The balance does not cover this request 余额不足以支付此请求',
      expect.stringMatching(/^overloaded\/engine_overloaded 3000 The provider is overloaded \p{Script=Han}+$/u),
      expect.stringMatching(/^authentication\/invalid_key null /u),
      'billing/balance_empty null The balance does not cover this request 余额不足以支付此请求',
    ]);
  }, 60_000);

  it('reads HAR files, and has its data', () => {
    copyFileSync(join(ROOT, 'tests/har/recording.har'), join(project, 'recording.har'));
    const told = run(
      `
import { readHar } from 'faultline/har';
import { categories, providers, rules } from 'faultline/data';
import { openAsBlob, readFileSync } from 'node:fs';
const read = await readHar(await openAsBlob('recording.har'));
console.log(read.kind, read.calls.filter(({ verdict }) => verdict.kind === 'failed').length);
console.log((await readHar('{}')).reason);
const names = new Set(rules.map(({ name }) => name));
const samples = readFileSync(new URL(import.meta.resolve('faultline/data/samples.jsonl')), 'utf8').trim().split('\\n');
const noRule = [undefined, 'credential', 'status/unrecognised'];
const decided = samples.map((line) => JSON.parse(line).rule).filter((rule) => !noRule.includes(rule));
console.log(categories.length > 20, providers.length > 70, decided.length > 2000, decided.filter((rule) => !names.has(rule)));
`,
      runtime,
    );
    expect(told).toMatch(/^read 5\n.*log.*\ntrue true true \[\]\n$/u);
  }, 60_000);
});

describe('a command that a document names', () => {
  const texts = [readFileSync(join(ROOT, 'lib/package/README.md'), 'utf8'), ...documents.values()];
  const commands = [
    ...new Set(texts.flatMap(codeOf).filter((code) => /^npx faultline |\| npx faultline /u.test(code))),
  ];

  beforeAll(() => {
    copyFileSync(join(ROOT, 'tests/har/recording.har'), join(project, 'recording.har'));
    copyFileSync(join(ROOT, 'tests/corpus/xai.jsonl'), join(project, 'app.ndjson'));
    writeFileSync(
      join(project, 'body.json'),
      '{"error":{"message":"Rate limit reached","code":"rate_limit_exceeded"}}',
    );
  });

  it.each(commands)(
    '%s',
    (command) => {
      // How npx finds it, the first of them shows.
      const isFirst = command === commands[0];
      const { status, stdout, stderr } = spawnSync(
        isFirst ? command : command.replaceAll('npx faultline ', 'faultline '),
        {
          cwd: project,
          env: { ...process.env, PATH: [join(project, 'node_modules/.bin'), process.env['PATH']].join(delimiter) },
          shell: true,
          encoding: 'utf8',
        },
      );
      expect({ status, stderr }).toEqual({ status: command.includes('--fail-on') ? 3 : 0, stderr: '' });
      expect(stdout.length).toBeGreaterThan(20);
    },
    60_000,
  );

  it('is there', () => {
    expect(commands.length).toBeGreaterThan(4);
  });
});

describe('the program', () => {
  const main = join(installed, 'dist/command-line.js');
  const url = 'https://api.openai.com/v1/chat/completions';
  const quota = { url, status: 429, body: { error: { code: 'insufficient_quota', message: 'No quota is left' } } };
  const badKey = { url, status: 401, body: { error: { code: 'invalid_api_key', message: 'Incorrect API key' } } };
  const lines = Array.from({ length: 4000 }, (_, at) =>
    JSON.stringify({ id: String(at), ...(at % 3 === 0 ? quota : badKey) }),
  );

  function program(args: readonly string[], input: string) {
    return spawnSync(process.execPath, [main, ...args], { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  }

  it('keeps the order on several cores, and says the same as on one', () => {
    const input = lines.join('\n');
    // More than the batches that are judged before threads start.
    expect(input.length).toBeGreaterThan(8 * 72 * 1024);
    const one = program(['triage', '-', '--format', 'ndjson', '--jobs', '1'], input);
    const two = program(['triage', '-', '--format', 'ndjson', '--jobs', '2'], input);
    expect(two).toMatchObject({ status: 0, stderr: '' });
    expect(two.stdout).toBe(one.stdout);
    const ids = two.stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids).toEqual(lines.map((_, at) => String(at)));
  }, 60_000);

  it('passes more than it may hold, of which no two records are alike', async () => {
    const heap = 36;
    const child = spawn(process.execPath, [
      `--max-old-space-size=${heap}`,
      main,
      ...['triage', '-', '--format', 'ndjson', '--jobs', '2'],
    ]);
    const closed = once(child, 'close');
    let passed = '';
    child.stdout.on('data', (piece: Buffer) => (passed += piece.toString().replaceAll(/[^\n]/gu, '')));
    let sent = 0;
    for (let at = 0; at < 300; at += 1) {
      const name = `n${at}`;
      const line = `${JSON.stringify({
        url: `https://${name}.example.com/v1/chat/completions`,
        status: 400,
        headers: { [`x-${name}`]: name },
        requestBody: { model: `${name}/model`, messages: [] },
        body: {
          error: { code: `code_${name}`, message: `litellm.Error: ${name}Exception - no`, more: 'word '.repeat(4e4) },
        },
      })}\n`;
      sent += line.length;
      if (!child.stdin.write(line)) await once(child.stdin, 'drain');
    }
    child.stdin.end();
    expect(await closed).toEqual([0, null]);
    expect(passed.length).toBe(300);
    expect(sent).toBeGreaterThan(1.5 * heap * 1024 * 1024);
  }, 60_000);

  it('ends with 2 and one sentence for what it cannot do', () => {
    const { status, stdout, stderr } = program(['triage', '/no/such/file'], '');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^ENOENT.*\n$/u);
  });
});
