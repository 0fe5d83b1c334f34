import { describe, expect, it } from 'vitest';
import { originalsIn, type CallSite } from '../../lib/call-site/index.ts';
import { callSiteIn, initiatorOf } from '../../tests/stack.ts';
import { ownFrame, resolveSite } from './resolved-site.ts';

const BUNDLE = 'https://app.test/bundle.js';
const SCRIPT = 'line one\n  await fetch(url);\nline three\nline four';

function siteOf(line: string): CallSite {
  const site = callSiteIn(initiatorOf(line, BUNDLE));
  if (site === null) throw new Error('no stack');
  return site;
}

const secret = 'TOP'.repeat(12);
const resolved = (site: CallSite, read: (url: string) => Promise<string | null>) =>
  resolveSite(site, {
    read,
    redact: (text) => text.replaceAll(secret, '…'),
    find: (path) => Promise.resolve(path === 'app/chat.ts' ? `file:///project/${path}` : null),
    originals: ({ text, url }, places) => Promise.resolve(originalsIn(text, url, places)),
  });

const inline = (map: object, encoded = btoa(JSON.stringify(map))): string =>
  `${SCRIPT}\n//# sourceMappingURL=data:application/json;base64,${encoded}`;

/** Line 1 of the script is line 2 of the source. */
const map = { version: 3, sources: ['src/chat.ts'], names: [], mappings: 'AACA' };

describe('a call site with its scripts', () => {
  it('has the lines of the script where no map is at hand', async () => {
    const { site, excerpt } = await resolved(siteOf('send < main'), () => Promise.resolve(SCRIPT));
    expect(ownFrame(site)?.original).toBeNull();
    expect(excerpt).toMatchObject({ first: 1, lines: [{ text: 'line one' }, {}, {}] });
  });

  it('has the place and the lines of the original that an inline map tells', async () => {
    const content = { ...map, sourcesContent: ['import x;\nfetch(x);\n'] };
    const { site, excerpt } = await resolved(siteOf('send < main'), () => Promise.resolve(inline(content)));
    expect(ownFrame(site)?.original).toMatchObject({ source: 'https://app.test/src/chat.ts', line: 2 });
    expect(excerpt?.lines.map(({ text }) => text)).toContain('fetch(x);');
  });

  it('shows no key that is written into the code', async () => {
    const { excerpt } = await resolved(siteOf('send'), () => Promise.resolve(`const key = "${secret}";\nfetch(url);`));
    const text = JSON.stringify(excerpt);
    expect(text).toContain('fetch(url)');
    expect(text).not.toContain(secret.slice(8, 40));
  });

  it('reads the original from DevTools where the map has no text of it', async () => {
    const texts: Readonly<Record<string, string>> = {
      [BUNDLE]: inline(map),
      'https://app.test/src/chat.ts': 'a\nb\nc',
    };
    const { excerpt } = await resolved(siteOf('send'), (url) => Promise.resolve(texts[url] ?? null));
    expect(excerpt?.lines.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });

  it('has the place in the source of a module of Turbopack, whose map is out of reach', async () => {
    const script = [
      '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push([document.currentScript,',
      '"[project]/app/chat.ts [app-client] (ecmascript)", ((__turbopack_context__) => {',
      '    const answer = await fetch(url, {',
      "        method: 'POST'",
      '    });',
      '}),',
      ']);',
    ].join('\n');
    const source = "// Asks.\nconst answer: Response = await fetch(url, { method: 'POST' });\n";
    const site = callSiteIn({
      type: 'script',
      stack: { callFrames: [{ functionName: 'ask', url: BUNDLE, lineNumber: 2, columnNumber: 25 }] },
    });
    if (site === null) throw new Error('no stack');
    const { site: found, excerpt } = await resolved(site, (url) =>
      Promise.resolve(url === BUNDLE ? script : url === 'file:///project/app/chat.ts' ? source : null),
    );
    expect(ownFrame(found)?.original).toMatchObject({ source: 'file:///project/app/chat.ts', line: 2 });
    expect(excerpt?.lines.map(({ text }) => text)).toContain(
      "const answer: Response = await fetch(url, { method: 'POST' });",
    );
  });

  it.each<readonly [what: string, read: (url: string) => Promise<string | null>]>([
    ['no script is at hand', () => Promise.resolve(null)],
    ['reading fails', () => Promise.reject(new Error('gone'))],
    ['the map is broken', () => Promise.resolve(inline({}, 'e30'))],
    ['the map is no base64', () => Promise.resolve(inline({}, '%%%'))],
  ])('tells the plain place where %s', async (_, read) => {
    const { site } = await resolved(siteOf('send < main'), read);
    expect(ownFrame(site)).toMatchObject({ function: 'send', url: BUNDLE, original: null });
  });

  it('takes a map that lies for what it says, and shows no line of it', async () => {
    const { excerpt } = await resolved(siteOf('send'), (url) =>
      Promise.resolve(url === BUNDLE ? inline({ ...map, mappings: 'AAgggggggB' }) : null),
    );
    expect(excerpt).toBeNull();
  });

  it('does not read a map of a script that is too long', async () => {
    const long = `${inline(map)}${' '.repeat(33 * 1024 * 1024)}`;
    const { isTooLong, excerpt } = await resolved(siteOf('send'), () => Promise.resolve(long));
    expect([isTooLong, excerpt]).toEqual([true, null]);
  });

  it('asks for few scripts, and for none of a thousand frames without one', async () => {
    let asked = 0;
    const many = Array.from(
      { length: 1000 },
      (_, at) => `f${at} @ ${at % 2 === 0 ? 'none' : `https://app.test/${at}.js`}`,
    );
    await resolved(siteOf(many.join(' < ')), () => {
      asked += 1;
      return Promise.resolve(null);
    });
    expect(asked).toBeLessThanOrEqual(4);
  });
});
