import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describe, expect, inject, test } from 'vitest';
import { inspectChromium } from '../../scripts/browser/inspect-chromium.ts';
import { inspectFirefox } from '../../scripts/browser/inspect-firefox.ts';
import type { BrowserName } from '../../scripts/browser/inspected.ts';
import { bundlePages } from './sdks/bundle.ts';
import { cellOf, rightCell, standingOf } from './sdks/cell.ts';
import { groups, HOSTS } from './sdks/cases/index.ts';
import { sdkMatrixDocument } from './sdks/document.ts';
import { NOTHING, runSdkCases } from './sdks/run.ts';
import type { SdkCase, Shown } from './sdks/sdk-case.ts';
import { PAGE, startSdkServer } from './sdks/server.ts';

const DOCUMENT = fileURLToPath(new URL('../../docs/sdk-matrix.md', import.meta.url));
/** What the last run saw, for whoever marks or mends a cell. */
const SEEN = fileURLToPath(new URL('../../artifacts/sdk-matrix.json', import.meta.url));
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
/** A browser plays all cases before the first of its tests ends, and does so on a busy machine too. */
const RUN_TIMEOUT_MS = 900_000;

const cases = groups.flatMap(([, group]) => group);

/** What one browser made of all cases, and what the extension complained of meanwhile. */
interface Run {
  readonly shown: ReadonlyMap<string, Shown>;
  readonly errors: readonly string[];
  readonly unknown: readonly string[];
}

let bundled: Promise<string> | undefined;

async function run(browser: BrowserName): Promise<Run> {
  const folder = inject('folder');
  bundled ??= bundlePages(folder);
  const server = await startSdkServer(cases, HOSTS, await bundled);
  const { hosts, certificate } = server;
  const options = { folder, extension: inject('extensions')[browser], hosts, url: PAGE };
  const inspected = await (browser === 'chromium'
    ? inspectChromium({ ...options, certificate })
    : inspectFirefox(options));
  try {
    const shown = await runSdkCases(inspected, cases, {
      isExpected: (one, seen) => cellOf(seen, one[browser]) === rightCell(one[browser]),
      beginAgain: server.beginAgain,
    });
    return { shown, errors: await inspected.errors(), unknown: server.unknown };
  } finally {
    await inspected.close();
    server.close();
  }
}

const runs = new Map<BrowserName, Promise<Run>>();

function runOf(browser: BrowserName): Promise<Run> {
  const known = runs.get(browser) ?? run(browser);
  runs.set(browser, known);
  return known;
}

async function shownOf({ id }: SdkCase, browser: BrowserName): Promise<Shown> {
  const { shown } = await runOf(browser);
  return shown.get(id) ?? NOTHING;
}

describe.each(BROWSERS)('in %s', (browser) => {
  describe.each(groups)('%s', (_, group) => {
    test.for(group)('$id: $title', { timeout: RUN_TIMEOUT_MS }, async (one) => {
      const shown = await shownOf(one, browser);
      const right = one[browser];
      expect.soft(shown.end, 'how the call ended in the page').toContain(one.ends);
      expect(cellOf(shown, right), `the call ended with: ${shown.end}`).toBe(rightCell(right));
    });
  });

  test('nothing was asked of the server but the cases, and the extension made no error', async () => {
    const { unknown, errors } = await runOf(browser);
    expect(unknown).toEqual([]);
    expect(errors).toEqual([]);
  });
});

test('docs/sdk-matrix.md is what the run saw', async () => {
  const seen = await Promise.all(
    cases.map(async (one) => {
      const [chromium, firefox] = [await shownOf(one, 'chromium'), await shownOf(one, 'firefox')];
      return { one, shown: { chromium, firefox } };
    }),
  );
  const counts: Record<string, number> = {};
  const record = seen.flatMap(({ one, shown }) =>
    BROWSERS.map((browser) => {
      const standing = standingOf(shown[browser], one[browser]);
      counts[standing] = (counts[standing] ?? 0) + 1;
      const cell = cellOf(shown[browser], one[browser]);
      return { id: one.id, browser, standing, shown: cell, right: rightCell(one[browser]), end: shown[browser].end };
    }),
  );
  mkdirSync(dirname(SEEN), { recursive: true });
  writeFileSync(SEEN, JSON.stringify({ counts, cells: record }, null, 1));
  const told = new Map(seen.map(({ one, shown }) => [one.id, shown]));
  const text = sdkMatrixDocument((one, browser) => {
    const shown = told.get(one.id)?.[browser];
    return shown === undefined ? '' : cellOf(shown, one[browser]);
  });
  const formatted = await format(text, { ...(await resolveConfig(DOCUMENT)), filepath: DOCUMENT });
  await expect(formatted).toMatchFileSnapshot(DOCUMENT);
});
