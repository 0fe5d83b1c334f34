import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { fitsPattern, parseHostPattern, type PatternProblem } from './host-pattern.ts';

describe('a pattern', () => {
  it.each<[written: string, kept: string]>([
    ['llm.corp.example', 'llm.corp.example'],
    ['  LLM.Corp.Example ', 'llm.corp.example'],
    ['https://llm.corp.example/', 'llm.corp.example'],
    ['wss://llm.corp.example/*', 'llm.corp.example'],
    ['*.corp.example', '*.corp.example'],
    ['corp.example/ai/*', 'corp.example/ai/*'],
    ['corp.example/AI', 'corp.example/AI'],
    ['corp.example/.//', 'corp.example'],
    ['corp.example/.//ai', 'corp.example/ai'],
    ['localhost:9000', 'localhost:9000'],
    ['[::1]:9000/api', '[::1]:9000/api'],
    ['[::1]', '[::1]'],
    ['bücher.example', 'xn--bcher-kva.example'],
  ])('“%s” is kept as %s', (written, kept) => {
    expect(parseHostPattern(written).pattern?.text).toBe(kept);
  });

  it.each<[written: string, problem: PatternProblem]>([
    ['', 'empty'],
    ['https://', 'empty'],
    ['a'.repeat(201), 'too-long'],
    ['corp example', 'white-space'],
    ['ftp://corp.example', 'scheme'],
    ['me:secret@corp.example', 'credentials'],
    ['corp.example/api?x=1', 'query'],
    ['corp.example/#top', 'query'],
    ['*', 'everything'],
    ['*.', 'everything'],
    ['*.*', 'everything'],
    ['https://*/v1', 'everything'],
    ['api-*.corp.example', 'star-in-host'],
    ['corp.example/a/*/b/*/c/*/d/*/e/*', 'stars-in-path'],
    ['corp.example/**', 'stars-in-path'],
    ['localhost:', 'port'],
    ['localhost:70000', 'port'],
    ['/api/chat', 'host'],
    ['corp.example:web', 'host'],
    ['corp.example:80:80', 'host'],
    ['0', 'host'],
    ['127.1', 'host'],
    ['*.127.0.0.1', 'host'],
    ['*.[::1]', 'host'],
    ['*.com', 'shared-suffix'],
    ['https://*.CO.UK/', 'shared-suffix'],
    ['*.com.', 'shared-suffix'],
    ['corp..example|', 'host'],
  ])('“%s” is refused: %s', (written, problem) => {
    expect(parseHostPattern(written).problem).toBe(problem);
  });

  it('that is kept is kept as it is when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (written) => {
        const { pattern } = parseHostPattern(written);
        if (pattern !== null) expect(parseHostPattern(pattern.text).pattern).toEqual(pattern);
      }),
    );
    const dotted = fc.string({ unit: fc.constantFrom('a', '/', '.', '*', '%', ':', '1'), maxLength: 30 });
    fc.assert(
      fc.property(dotted, (written) => {
        const { pattern } = parseHostPattern(written);
        if (pattern !== null) expect(parseHostPattern(pattern.text).pattern).toEqual(pattern);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a URL', () => {
  it.each<[url: string, pattern: string, fits: boolean]>([
    ['https://llm.corp.example/v1/x', 'llm.corp.example', true],
    ['https://llm.corp.example:8443/v1/x', 'llm.corp.example', true],
    ['https://a.llm.corp.example/', 'llm.corp.example', false],
    ['https://a.corp.example/', '*.corp.example', true],
    ['https://a.b.corp.example/', '*.corp.example', true],
    ['https://corp.example/', '*.corp.example', false],
    ['https://evilcorp.example/', '*.corp.example', false],
    ['http://localhost:9000/', 'localhost:9000', true],
    ['http://127.0.0.1:9000/', 'localhost:9000', true],
    ['http://localhost:9001/', 'localhost:9000', false],
    ['https://corp.example/', 'corp.example:443', true],
    ['http://corp.example/', 'corp.example:443', false],
    ['https://corp.example/api/chat', 'corp.example/api/chat', true],
    ['https://corp.example/api/chat/7', 'corp.example/api/chat', true],
    ['https://corp.example/api/chats', 'corp.example/api/chat', false],
    ['https://corp.example/ai/x', 'corp.example/ai/*', true],
    ['https://corp.example/ai', 'corp.example/ai/*', false],
    ['https://corp.example/chat/7/stream', 'corp.example/chat/*/stream', true],
    ['https://corp.example/chat/stream', 'corp.example/chat/*/stream', false],
    ['https://corp.example/chat/7/stream/x', 'corp.example/chat/*/stream', false],
  ])('%s against %s: %s', (url, written, fits) => {
    const { pattern } = parseHostPattern(written);
    expect(pattern === null ? null : fitsPattern(new URL(url), pattern)).toBe(fits);
  });
});
