import { describe, expect, it, vi } from 'vitest';
import type { Timeline } from '../../lib/timeline/timeline.ts';
import { createHarFiles } from './opened-har.ts';
import type { HarOpening, OpenedHar, OpenHar } from './opened-har.ts';

const har = (name: string): OpenedHar => ({
  id: 1,
  name,
  entries: 2,
  calls: 1,
  skipped: 0,
  misfits: [],
  keyless: false,
  timeline: {} as Timeline,
  close: vi.fn(),
});
const fileOf = (name: string) => new File(['x'], name);

/** Files that are opened when the test says so. */
function opener() {
  const asked: { readonly options: Parameters<OpenHar>[1]; settle(opening: HarOpening): void }[] = [];
  const files = createHarFiles((_, options) => new Promise((settle) => asked.push({ options, settle })));
  const settle = async (at: number, opening: HarOpening) => {
    asked[at]?.settle(opening);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { files, asked, settle };
}

describe('the files of a panel', () => {
  it('are read, then shown, then closed', async () => {
    const { files, asked, settle } = opener();
    files.open(fileOf('a.har'));
    expect(files.reading.value).toMatchObject({ name: 'a.har', stage: 'reading', done: 0, total: 1 });
    asked[0]?.options.onProgress({ stage: 'preparing', done: 3, total: 9 });
    expect(files.reading.value).toMatchObject({ name: 'a.har', stage: 'preparing', done: 3, total: 9 });
    const opened = har('a.har');
    await settle(0, { kind: 'opened', har: opened });
    expect([files.reading.value, files.opened.value]).toEqual([null, opened]);
    files.close();
    expect(files.opened.value).toBeNull();
    expect(opened.close).toHaveBeenCalledOnce();
  });

  it('leave what is shown when another is refused, and take its place when it is opened', async () => {
    const { files, settle } = opener();
    const first = har('a.har');
    files.open(fileOf('a.har'));
    await settle(0, { kind: 'opened', har: first });
    files.open(fileOf('b.har'));
    await settle(1, { kind: 'refused', refusal: { kind: 'empty' } });
    expect(files.opened.value).toBe(first);
    expect(files.refused.value).toEqual({ name: 'b.har', refusal: { kind: 'empty' } });
    files.open(fileOf('c.har'));
    expect(files.refused.value).toBeNull();
    await settle(2, { kind: 'opened', har: har('c.har') });
    expect(files.opened.value?.name).toBe('c.har');
    expect(first.close).toHaveBeenCalledOnce();
    files.open(fileOf('d.har'));
    await settle(3, { kind: 'refused', refusal: { kind: 'empty' } });
    files.close();
    expect([files.opened.value, files.refused.value]).toEqual([null, null]);
  });

  it.each(['given up', 'overtaken by another'])('that are %s are closed when they come', async (how) => {
    const { files, asked, settle } = opener();
    files.open(fileOf('a.har'));
    if (how === 'given up') files.cancel();
    else files.open(fileOf('b.har'));
    expect(asked[0]?.options.signal.aborted).toBe(true);
    const late = har('a.har');
    asked[0]?.options.onProgress({ stage: 'preparing', done: 1, total: 1 });
    await settle(0, { kind: 'opened', har: late });
    expect(late.close).toHaveBeenCalledOnce();
    expect(files.opened.value).toBeNull();
    expect(files.reading.value?.name).toBe(how === 'given up' ? undefined : 'b.har');
  });
});
