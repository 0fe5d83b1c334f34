import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describe, expect, inject, test } from 'vitest';
import { inspectChromium } from '../../scripts/browser/inspect-chromium.ts';
import { inspectFirefox } from '../../scripts/browser/inspect-firefox.ts';
import type { BrowserName, Inspected } from '../../scripts/browser/inspected.ts';
import { groups } from './faults/cases/index.ts';
import { faultMatrixDocument } from './faults/document.ts';
import { rowsExpected, runFaults, type Outcome } from './faults/run.ts';
import { PAGE, startFaultServer, type FaultServer } from './faults/server.ts';

const DOCUMENT = fileURLToPath(new URL('../../docs/fault-matrix.md', import.meta.url));
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const faults = groups.flatMap(([, group]) => group);

/** What one browser made of all faults, and what the extension complained of meanwhile. */
interface Run {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly errors: readonly string[];
  readonly unknown: readonly string[];
}

/** All faults are played once in each browser; the tests below only look at what came out. */
async function run(browser: BrowserName): Promise<Run> {
  const server = await startFaultServer(faults);
  const inspected = await inspect(browser, server);
  try {
    const outcomes = await runFaults(inspected, faults);
    return { outcomes, errors: await inspected.errors(), unknown: server.unknown };
  } finally {
    await inspected.close();
    server.close();
  }
}

/** The page and the APIs count as servers of the Internet; only Ollama is one of this machine. */
function inspect(browser: BrowserName, { hosts, securePort, certificate }: FaultServer): Promise<Inspected> {
  const address = `127.0.0.1:${securePort}`;
  const options = { folder: inject('folder'), extension: inject('extensions')[browser], hosts, url: PAGE };
  if (browser === 'chromium') {
    return inspectChromium({ ...options, certificate, flags: [`--ip-address-space-overrides=${address}=public`] });
  }
  const preferences = {
    'network.lna.enabled': true,
    'network.lna.blocking': true,
    'network.lna.address_space.public.override': address,
  };
  return inspectFirefox({ ...options, preferences });
}

const runs = new Map<BrowserName, Promise<Run>>();

function runOf(browser: BrowserName): Promise<Run> {
  const known = runs.get(browser) ?? run(browser);
  runs.set(browser, known);
  return known;
}

describe.each(BROWSERS)('in %s', (browser) => {
  describe.each(groups)('%s', (_, group) => {
    test.for(group)('$id: $title', async (fault) => {
      const { page, rows } = (await runOf(browser)).outcomes.get(fault.id) ?? { page: 'not played', rows: [] };
      expect(rows, `the page saw: ${page}`).toEqual(rowsExpected(fault[browser]));
    });
  });

  test('nothing was asked of the server but the cases, and the extension made no error', async () => {
    const { unknown, errors } = await runOf(browser);
    expect(unknown).toEqual([]);
    expect(errors).toEqual([]);
  });
});

test('docs/fault-matrix.md is what the run saw', async () => {
  const [chromium, firefox] = [await runOf('chromium'), await runOf('firefox')];
  const text = faultMatrixDocument((fault, browser) => {
    const rows = { chromium, firefox }[browser].outcomes.get(fault.id)?.rows ?? [];
    return rows.length > 0 ? rows : fault[browser];
  });
  const formatted = await format(text, { ...(await resolveConfig(DOCUMENT)), filepath: DOCUMENT });
  await expect(formatted).toMatchFileSnapshot(DOCUMENT);
});
