import type { CustomHost } from '../../../lib/classifier/index.ts';
import type { RetryFinding } from '../../../lib/timeline/findings/finding.ts';
import type { Inspected } from '../../../scripts/browser/inspected.ts';
import { until } from '../../../scripts/browser/until.ts';
import { markedIn, type SdkCall, type SdkPage } from './call.ts';
import { offeredPatterns, recorded, rowsOfCases, watchHosts } from './panel-scripts.ts';
import type { SdkCase, Shown, ShownRow } from './sdk-case.ts';
import { PAGE } from './server.ts';

/** Calls that are under way at the same time, at most: in the first round, and in the second. */
const AT_ONCE = 12;
const AT_ONCE_AGAIN = 2;
/** More cells than these are no accident of a busy machine. */
const MOST_AGAIN = 40;
/** A call that hangs is given up by the page. */
const PATIENCE_MS = 400_000;
/** How long the number of rows must stay as it is, in ms, before it counts as what there is. */
const QUIET_MS = 1500;

/** Others are of many calls together. */
const RETRY_FINDINGS: readonly RetryFinding['kind'][] = ['hopeless-retry', 'retried-too-soon', 'no-backoff'];

interface SdkWindow {
  readonly sdks?: SdkPage;
}

interface RunOptions {
  /** Whether the panel shows what is expected of a case. */
  isExpected(one: SdkCase, shown: Shown): boolean;
  /** Forgets what was asked so far, as the cases are played again. */
  beginAgain(): void;
}

/**
 * Makes the calls of all cases, and reads what the panel says of each. What is not as expected is played once more, with
 * little beside it: on a busy machine browsers are late, and a page that reads late hangs up before DevTools is told.
 */
export async function runSdkCases(
  inspected: Inspected,
  cases: readonly SdkCase[],
  { isExpected, beginAgain }: RunOptions,
): Promise<ReadonlyMap<string, Shown>> {
  await inspected.allowThisMachine(new URL(PAGE).origin, true);
  await inspected.showPanel();
  await inspected.click('[data-view="all"]');
  await inspected.click('input[aria-label="Preserve log"]');
  await inspected.inPanel(watchHosts, watchedHosts(cases));
  const first = await playRound(inspected, cases, AT_ONCE);
  const again = cases.filter((one) => !isExpected(one, first.get(one.id) ?? NOTHING));
  if (again.length === 0 || again.length > MOST_AGAIN) return first;
  beginAgain();
  await inspected.click('button[aria-label="Clear"]');
  await inspected.open(PAGE);
  return new Map([...first, ...(await playRound(inspected, again, AT_ONCE_AGAIN))]);
}

export const NOTHING: Shown = { end: 'not played', rows: [], offered: null };

async function playRound(
  inspected: Inspected,
  cases: readonly SdkCase[],
  atOnce: number,
): Promise<ReadonlyMap<string, Shown>> {
  // While the panel is shown, Firefox is looked at now and then, and what begins in such a moment is lost.
  if (inspected.browser === 'firefox') await inspected.showConsole();
  const ends = new Map<string, string>();
  const play = async (some: readonly SdkCase[]) => {
    for (const [id, end] of await playAll(inspected, some, atOnce)) ends.set(id, end);
    await calm(inspected);
  };
  await play(cases.filter(({ reloaded }) => reloaded !== true));
  const later = cases.filter(({ reloaded }) => reloaded === true);
  if (later.length > 0) {
    await inspected.open(PAGE);
    await play(later);
  }
  await inspected.showPanel();
  await calm(inspected);
  const asked = cases.filter(asksForText).map(({ id }) => id);
  const found = new Map<string, ShownRow[]>();
  for (const { marked, row } of await inspected.inPanel(rowsOfCases, asked, RETRY_FINDINGS)) {
    const id = markedIn(marked) ?? '';
    found.set(id, [...(found.get(id) ?? []), row]);
  }
  const patterns = await inspected.inPanel(offeredPatterns);
  return new Map(
    cases.map((one) => [
      one.id,
      {
        end: ends.get(one.id) ?? NOTHING.end,
        rows: found.get(one.id) ?? [],
        offered: patterns.find((pattern) => isOffered(one, pattern)) ?? null,
      },
    ]),
  );
}

/** Returns how the calls ended, by the ids of their cases. */
async function playAll(
  inspected: Inspected,
  cases: readonly SdkCase[],
  atOnce: number,
): Promise<readonly (readonly [string, string])[]> {
  await until('the page to be ready', () => inspected.inPage(() => (globalThis as SdkWindow).sdks !== undefined));
  const begin = (calls: readonly SdkCall[], most: number) => (globalThis as SdkWindow).sdks?.begin(calls, most);
  await inspected.inPage(begin, cases.map(callOf), atOnce);
  const ended = () => inspected.inPage(() => (globalThis as SdkWindow).sdks?.ended() ?? []);
  return until(
    'the calls to end',
    async () => {
      const told = await ended();
      return told.length === cases.length && told;
    },
    {
      timeoutMs: PATIENCE_MS,
      instead: async () => {
        const told = new Map(await ended());
        return `still under way: ${cases.flatMap(({ id }) => (told.has(id) ? [] : [id])).join(', ')}`;
      },
    },
  );
}

function callOf({ id, call, options = {}, place = 'page', times = 1, againAfter = [] }: SdkCase): SdkCall {
  return { id, name: call, options, place, times, againAfter };
}

/** The hosts that a person watches, as the settings have them. */
function watchedHosts(cases: readonly SdkCase[]): readonly CustomHost[] {
  return cases.flatMap(({ id, watched, options }) => {
    if (watched === undefined || options?.baseUrl === undefined) return [];
    const { host, pathname } = new URL(options.baseUrl);
    const path = pathname.includes(`/${id}`) ? pathname.slice(0, pathname.indexOf(id) + id.length) : pathname;
    return [{ pattern: `${host}${path}`, target: { kind: 'protocol', id: watched } } satisfies CustomHost];
  });
}

function isOffered({ chromium }: SdkCase, pattern: string): boolean {
  return 'offered' in chromium && chromium.offered === pattern;
}

function asksForText({ chromium, firefox }: SdkCase): boolean {
  return [chromium, firefox].some(
    (right) => Array.isArray(right) && right.some(({ says, never }) => says.length + never.length > 0),
  );
}

/** Resolves when nothing has come for a while. */
async function calm(inspected: Inspected): Promise<void> {
  let before = '';
  let since = Date.now();
  await until('the rows to have come', async () => {
    const now = await inspected.inPanel(recorded);
    if (now !== before) since = Date.now();
    before = now;
    return Date.now() - since >= QUIET_MS;
  });
}
