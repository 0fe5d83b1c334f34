import { describe, expect, it } from 'vitest';
import type { CustomHost, HostTarget } from '../classifier/index.ts';
import { hostFile, readHostFile } from './host-file.ts';
import { withHost, withoutHost, type HostProblem } from './host-list.ts';
import { languageOf } from './language.ts';
import { MAX_HOSTS, type Settings } from './settings.ts';

const target: HostTarget = { kind: 'protocol', id: 'openai' };
const other: HostTarget = { kind: 'provider', id: 'anthropic' };
const hosts: readonly CustomHost[] = [
  { pattern: 'a.example', target },
  { pattern: 'b.example', target },
];
const full = Array.from({ length: MAX_HOSTS }, (_, index) => ({ pattern: `${index}.example`, target }));

describe('the list of hosts', () => {
  it('takes a host in its place', () => {
    expect(withHost(hosts, ' https://AA.example/ ', other).hosts?.map(({ pattern }) => pattern)).toEqual([
      'a.example',
      'aa.example',
      'b.example',
    ]);
  });

  it('takes a host in place of another', () => {
    expect(withHost(hosts, 'a.example', other, 'a.example').hosts).toEqual([
      { pattern: 'a.example', target: other },
      hosts[1],
    ]);
    expect(withHost(full, 'new.example', other, '0.example').problem).toBeNull();
  });

  it.each<[written: string, list: readonly CustomHost[], problem: HostProblem]>([
    ['b.example', hosts, 'there-already'],
    ['*', hosts, 'everything'],
    ['new.example', full, 'too-many'],
  ])('refuses “%s”', (written, list, problem) => {
    expect(withHost(list, written, target)).toEqual({ hosts: null, problem });
  });

  it('lets one go', () => {
    expect(withoutHost(hosts, 'a.example')).toEqual([hosts[1]]);
  });
});

describe('the file of hosts', () => {
  it('is read as it was written', () => {
    expect(readHostFile(hostFile(hosts))).toEqual({ problem: null, hosts, skipped: [] });
  });

  it.each([
    ['{', 'not-json'],
    ['[]', 'another-kind'],
    ['{"log":{"entries":[]}}', 'another-kind'],
    ['{"kind":"faultline-hosts","version":2,"hosts":[]}', 'newer'],
    ['{"kind":"faultline-hosts","version":1,"hosts":{}}', 'no-hosts'],
    [' '.repeat(1024 * 1024 + 1), 'too-large'],
  ])('%j is refused: %s', (text, problem) => {
    expect(readHostFile(text)).toEqual({ problem });
  });

  it('tells the place and the fault of what it leaves out', () => {
    const list = [
      hosts[0],
      { pattern: '*', target },
      7,
      { pattern: 'c.example', target: { kind: 'provider', id: 'none' } },
    ];
    expect(readHostFile(JSON.stringify({ kind: 'faultline-hosts', version: 1, hosts: list }))).toEqual({
      problem: null,
      hosts: [hosts[0]],
      skipped: [
        { place: 2, problem: 'everything' },
        { place: 3, problem: 'form' },
        { place: 4, problem: 'target' },
      ],
    });
  });
});

describe('the language', () => {
  it.each<[chosen: Settings['language'], browser: string, shown: string]>([
    ['auto', 'en-GB', 'en'],
    ['auto', 'zh-CN', 'zh-CN'],
    ['auto', 'zh-TW', 'zh-CN'],
    ['auto', 'zh', 'zh-CN'],
    ['auto', 'zho', 'en'],
    ['auto', '', 'en'],
    ['en', 'zh-CN', 'en'],
    ['zh-CN', 'en', 'zh-CN'],
  ])('%s in a browser of “%s” is %s', (chosen, browser, shown) => {
    expect(languageOf(chosen, browser)).toBe(shown);
  });
});
