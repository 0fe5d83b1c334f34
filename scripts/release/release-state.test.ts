import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releaseFaults, summaryOf, type Sources } from './release-state.ts';

const good: Sources = {
  version: '1.2.0',
  changelog: '# Changelog\n\n## 1.2.0 (2026-11-30)\n\n- A thing.\n\n## 1.1.0 (2026-10-01)\n',
  gitStatus: '',
  gitTags: 'v1.0.0\nv1.1.0\n',
  storeTexts: new Map([['docs/store/en.md', '# Store\n\n## Summary\n\nTells why.\n']]),
};

describe('a release', () => {
  it('has no faults where all is in order', () => {
    expect(releaseFaults(good)).toEqual([]);
  });

  it.each<readonly [what: string, changes: Partial<Sources>, says: string]>([
    ['a version that no store takes', { version: '1.2.0-beta.1' }, 'is no version that the stores take'],
    ['a changelog of another version', { version: '1.3.0' }, 'begins with 1.2.0, package.json says 1.3.0'],
    ['no date', { changelog: '## 1.2.0 (unreleased)\n' }, 'has no date'],
    ['no changelog', { changelog: '' }, 'begins with no version'],
    ['changes', { gitStatus: ' M README.md\n' }, 'not committed:\n M README.md'],
    ['a version that is out already', { gitTags: 'v1.2.0\n' }, 'tag v1.2.0 already'],
    ['a store without a summary', { storeTexts: new Map([['docs/store/en.md', '# Store']]) }, 'has no summary'],
    [
      'a summary that is too long',
      { storeTexts: new Map([['docs/store/en.md', `## Summary\n\n${'a'.repeat(133)}\n`]]) },
      '133 characters, 132 at most',
    ],
  ])('is held back by %s', (_, changes, says) => {
    expect(releaseFaults({ ...good, ...changes }).join('\n')).toContain(says);
  });

  it('is described for each store in the words of the manifest', () => {
    const manifest = (language: string) =>
      (
        JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as {
          readonly extensionDescription: { readonly message: string };
        }
      ).extensionDescription.message;
    const texts = new Map(globSync('docs/store/*.md').map((path) => [path, readFileSync(path, 'utf8')]));
    expect(Object.fromEntries([...texts].map(([path, text]) => [path, summaryOf(text)]))).toEqual({
      'docs/store/en.md': manifest('en'),
      'docs/store/zh-CN.md': manifest('zh_CN'),
    });
  });
});
