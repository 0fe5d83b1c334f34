import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callSiteIn, initiatorOf } from '../../tests/stack.ts';
import { withOriginals, type OriginalPosition } from './index.ts';

const ownOf = (initiator: unknown): string | null => {
  const site = callSiteIn(initiator);
  return site?.frames[site.own]?.function ?? null;
};
const APP = 'ask < handleClick  [await] onButton';

describe('the first frame of the app’s own code', () => {
  // Stacks of Chromium, each of an SDK that was bundled into one file with the app.
  it.each<[sdk: string, stack: string]>([
    ['fetch', ''],
    ['openai', 'fetchWithTimeout < fetchWithAuth < makeRequest  [await] request < methodRequest < post < create'],
    [
      'openai, streamed by its helper',
      'fetchWithTimeout < fetchWithAuth < makeRequest  [await] request < methodRequest < post < create < _createChatCompletion < _runChatCompletion < ·  [Promise.then] ·  [setTimeout] _run < createChatCompletion < stream',
    ],
    [
      'openai, retried',
      'fetchWithTimeout < fetchWithAuth < makeRequest  [await] retryRequest  [await] makeRequest  [await] request < methodRequest < post < create',
    ],
    [
      '@anthropic-ai/sdk',
      'timedFetch < innerFetch  [await] · < fetchWithTimeout < makeRequest  [await] makeTracedRequest  [await] request < methodRequest < post < create',
    ],
    [
      '@anthropic-ai/sdk, with shortened names',
      'y < b  [await] · < fetchWithTimeout < makeRequest  [await] makeTracedRequest  [await] request < methodRequest < post < create < _createMessage < · < _run < createMessage < stream',
    ],
    [
      'ai',
      'postToApi2 < postJsonToApi2 < doGenerate  [await] fn  [await] · < with < with < · < startActiveSpan < recordSpan  [await] · < retryWithExponentialBackoffInternal < · < fn  [await] · < with < with < · < startActiveSpan < recordSpan  [await] generateText',
    ],
    [
      'ai, streamed',
      'postToApi2 < postJsonToApi2 < doStream  [await] fn  [await] · < with < with < · < startActiveSpan < recordSpan  [await] · < retryWithExponentialBackoffInternal < · < streamStep  [await] fn  [await] · < with < with < · < startActiveSpan < recordSpan  [await] DefaultStreamTextResult < streamText',
    ],
    ['@ai-sdk/react', 'sendMessages  [await] makeRequestImpl < makeRequest < AbstractChat.sendMessage'],
    [
      '@google/genai',
      'runFetch < apiCall < unaryApiCall < request  [await] generateContentInternal < generateContentWithContinuation < generateContent',
    ],
    [
      '@google/genai, streamed',
      'runFetch < apiCall < streamApiCall < requestStream  [await] generateContentStreamInternal < generateContentStreamWithContinuation < generateContentStream',
    ],
    ['ollama', 'fetchWithHeaders < post < processStreamableRequest < chat'],
    [
      'cohere-ai',
      '· < · < __awaiter < makeRequest < · < · < __awaiter < requestWithRetries < · < fulfilled  [Promise.then] step < fulfilled  [Promise.then] step < · < __awaiter < fetcherImpl < · < fulfilled  [Promise.then] step < · < __awaiter < __chat < chat',
    ],
    [
      'axios',
      'sendRequest < ·  [Promise.then] dispatchXhrRequest < xhr < dispatchRequest < _request < request < httpMethod < wrap2',
    ],
    ['ky', '· < timeout < #fetch < function_  [await] #retry < create < ky2.<computed>'],
    ['ofetch', '· < $fetchRaw2 < $fetch2'],
    [
      '@langchain/openai',
      'fetchWithTimeout < fetchWithAuth < makeRequest  [await] request < methodRequest < post < create < · < pRetry3.onFailedAttempt.error < pRetry3 < queue.add.throwOnTimeout < run < _tryToStartAnother < · < add < callWithRetries < callWithOptions < completionWithRetry < _generate < _generate < · < _generateUncached  [await] generate < generatePrompt < invoke < invoke',
    ],
    [
      '@mistralai/mistralai',
      'DEFAULT_FETCHER2 < request < request < retry3.config  [await] retry3 < _do < $do169  [await] chatComplete < complete',
    ],
  ])('behind %s', (_sdk, stack) => {
    expect(ownOf(initiatorOf(stack === '' ? APP : `${stack} < ${APP}`))).toBe('ask');
  });

  it.each<[what: string, stack: string, own: string]>([
    ['a helper with a name that SDKs have, too', 'fetchWithTimeout < loadModels < start', 'fetchWithTimeout'],
    [
      'a function that is called as the SDK’s last one is',
      'fetchWithTimeout < makeRequest  [await] request < methodRequest < post < create < create < start',
      'create',
    ],
    [
      'a function of the app that is called as the chat’s is',
      'sendMessages  [await] makeRequest < sendMessage < sendMessage < start',
      'sendMessage',
    ],
    ['what is in node_modules', 'post @ https://app.test/node_modules/openai/index.mjs < ask < start', 'ask'],
    ['evaluated code, only for want of better', 'inEval @ none < eval @ none < run @ https://app.test/a.js', 'run'],
    ['evaluated code, alone', 'inEval @ blob:https://app.test/1 < run @ none', 'inEval'],
    ['code of an extension that wraps fetch', 'wrapped @ chrome-extension://abc/x.js < ask < start', 'ask'],
    [
      'a chunk that pages share, only for want of better',
      'ask @ https://app.test/_next/static/chunks/117-0a1b2c3d4e5f6a7b.js < page @ https://app.test/_next/static/chunks/app/page-1a2b3c4d.js',
      'page',
    ],
    [
      'an SDK whose frames lie in two scripts, the second a package',
      'fetchWithTimeout @ https://app.test/assets/vendor-a1.js < makeRequest @ https://app.test/assets/vendor-a1.js < ask',
      'ask',
    ],
  ])('near miss: %s', (_what, stack, own) => {
    expect(ownOf(initiatorOf(stack))).toBe(own);
  });

  it('is none where all is of libraries', () => {
    expect(callSiteIn(initiatorOf('a @ https://esm.sh/openai@6 < b @ https://unpkg.com/react@19'))?.own).toBe(-1);
  });

  it('is told with what its frames are joined by, and where they stand, counted from 1', () => {
    const site = callSiteIn(initiatorOf('send  [setTimeout] later  [await] start'));
    expect(site?.frames).toMatchObject([
      { function: 'send', line: 1, column: 5, joined: null, url: 'https://app.test/bundle.js', library: null },
      { function: 'later', line: 1, joined: 'setTimeout' },
      { function: 'start', line: 1, joined: 'await' },
    ]);
  });

  it.each<[what: unknown]>([
    [null],
    [undefined],
    ['script'],
    [{}],
    [{ type: 'preflight', url: 'https://a.test' }],
    [{ type: 'script' }],
    [{ stack: [] }],
    [{ stack: { callFrames: 'x' } }],
    [{ stack: { callFrames: [] } }],
  ])('is not told by %j', (initiator) => {
    expect(callSiteIn(initiator)).toBeNull();
  });
});

describe('a stack that is long', () => {
  it('keeps the frames around the first one of the app', () => {
    const deep = [
      ...Array.from({ length: 300 }, (_, at) => `lib${at} @ https://esm.sh/x@1`),
      'ask',
      ...Array.from({ length: 9000 }, () => 'again'),
    ];
    const site = callSiteIn(initiatorOf(deep.join(' < ')));
    expect(site?.frames.length).toBe(60);
    expect(site?.frames[site.own]?.function).toBe('ask');
    expect(site?.omitted).toBe(5000 - 60);
  });

  it('may have thousands of parents, or itself for one', () => {
    const itself: Record<string, unknown> = {
      description: 'await',
      callFrames: [{ functionName: 'f', url: 'https://a.test/a.js', lineNumber: 0, columnNumber: 0 }],
    };
    itself['parent'] = itself;
    expect(callSiteIn({ stack: itself })?.frames.length).toBe(60);
    let stack: object = { callFrames: [{ functionName: 'first' }] };
    for (let depth = 0; depth < 20_000; depth += 1) stack = { callFrames: [], parent: stack };
    expect(callSiteIn({ stack })).toBeNull();
  });

  it('never makes it throw', () => {
    const name = fc.constantFrom(
      '',
      'makeRequest',
      'fetchWithTimeout',
      'request',
      'create',
      'a',
      '.',
      '2',
      '__proto__',
      'async f',
      'x'.repeat(9000),
    );
    const url = fc.oneof(
      fc.constantFrom(
        '',
        'blob:',
        'data:text/javascript,1',
        'https://[',
        'https://a.test/%E0%A4%A',
        'webpack-internal:///./src/a.ts',
        '/node_modules//',
        'node_modules_',
        `https://a.test/${'node_modules/'.repeat(900)}`,
      ),
      fc.constantFrom('https://a.test/b?c=1&c=2', 'http://[::1]:1/%E0', 'https://user@x/..//#', 'a:b'),
      fc.string(),
    );
    const frame = fc.record(
      {
        functionName: fc.oneof(name, fc.integer()),
        url: fc.oneof(url, fc.constant(null)),
        lineNumber: fc.oneof(fc.integer(), fc.double()),
        columnNumber: fc.oneof(fc.integer(), fc.string()),
      },
      { requiredKeys: [] },
    );
    const stack = fc.letrec<{ stack: unknown }>((tie) => ({
      stack: fc.record(
        {
          callFrames: fc.oneof(fc.array(fc.oneof(frame, fc.constant(null)), { maxLength: 12 }), fc.string()),
          description: fc.oneof(fc.string(), fc.integer()),
          parent: fc.option(tie('stack')),
        },
        { requiredKeys: [] },
      ),
    })).stack;
    fc.assert(
      fc.property(fc.record({ type: fc.string(), stack }), (initiator) => {
        const site = callSiteIn(initiator);
        if (site === null) return;
        expect(site.own).toBeLessThan(site.frames.length);
        expect(structuredClone(site)).toEqual(site);
        for (const { line, column } of site.frames) expect(line >= 1 && column >= 1).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a call site told what source maps say', () => {
  const original = (source: string, ignored = false): OriginalPosition => ({
    source,
    line: 3,
    column: 1,
    name: null,
    ignored,
    excerpt: null,
  });

  it('has its first own frame where the source is the app’s', () => {
    const site = callSiteIn(initiatorOf('a < b < c < d'));
    if (site === null) throw new Error('no call site');
    const told = withOriginals(site, [
      original('webpack://app/./node_modules/openai/client.mjs'),
      original('https://app.test/src/kept.ts', true),
      original('https://app.test/src/chat.ts'),
      null,
    ]);
    expect(told.own).toBe(2);
    expect(told.frames.map(({ library }) => library)).toEqual([
      { kind: 'package', name: 'openai' },
      { kind: 'ignored', name: null },
      null,
      null,
    ]);
    expect(told.frames[2]?.original?.source).toBe('https://app.test/src/chat.ts');
  });

  it('stays as it was where nothing is known', () => {
    const site = callSiteIn(initiatorOf('a < b'));
    if (site === null) throw new Error('no call site');
    expect(withOriginals(site, [])).toEqual(site);
  });
});
