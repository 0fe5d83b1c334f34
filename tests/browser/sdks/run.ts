import type { Inspected } from '../../../scripts/browser/inspected.ts';
import type { CustomHost } from '../../../lib/classifier/index.ts';
import type { SettingsStore } from '../../../lib/settings/store.ts';
import type { Offers } from '../../../lib/timeline/host-offers.ts';
import type { RetryFinding } from '../../../lib/timeline/findings/finding.ts';
import type { Recording } from '../../../lib/timeline/recording.ts';
import { until } from '../../../scripts/browser/until.ts';
import { markedIn, type SdkCall, type SdkPage } from './call.ts';
import type { SdkCase, Shown, ShownRow } from './sdk-case.ts';
import { PAGE } from './server.ts';

/** Calls that are under way at the same time, at most. */
const AT_ONCE = 20;
/** A call that hangs is given up by the page. */
const PATIENCE_MS = 90_000;
/** How long the number of rows must stay as it is, in ms, before it counts as what there is. */
const QUIET_MS = 1500;

/** Others are of many calls together. */
const RETRY_FINDINGS: readonly RetryFinding['kind'][] = ['hopeless-retry', 'retried-too-soon', 'no-backoff'];

interface SdkWindow {
  readonly sdks?: SdkPage;
}

/** Makes the calls of all cases, and reads what the panel says of each. */
export async function runSdkCases(
  inspected: Inspected,
  cases: readonly SdkCase[],
): Promise<ReadonlyMap<string, Shown>> {
  await inspected.allowThisMachine(new URL(PAGE).origin, true);
  await inspected.showPanel();
  await inspected.click('[data-view="all"]');
  await inspected.click('input[aria-label="Preserve log"]');
  // While the panel is shown, Firefox is looked at now and then, and what begins in such a moment is lost.
  if (inspected.browser === 'firefox') await inspected.showConsole();
  await inspected.inPanel(watchHosts, watchedHosts(cases));
  const ends = new Map<string, string>();
  const playAll = async (some: readonly SdkCase[]) => {
    await until('the page to be ready', () => inspected.inPage(() => (globalThis as SdkWindow).sdks !== undefined));
    await inspected.inPage(
      (calls, most) => (globalThis as SdkWindow).sdks?.begin(calls, most),
      some.map(callOf),
      AT_ONCE,
    );
    const told = () => inspected.inPage(() => (globalThis as SdkWindow).sdks?.ended() ?? []);
    await until('the calls to end', async () => (await told()).length === some.length, {
      timeoutMs: PATIENCE_MS,
      instead: async () => {
        const ended = new Map(await told());
        return `still under way: ${some.flatMap(({ id }) => (ended.has(id) ? [] : [id])).join(', ')}`;
      },
    });
    for (const [id, end] of await told()) ends.set(id, end);
  };
  await playAll(cases.filter(({ reloaded }) => reloaded !== true));
  const later = cases.filter(({ reloaded }) => reloaded === true);
  if (later.length > 0) {
    await inspected.open(PAGE);
    await playAll(later);
  }
  await inspected.showPanel();
  await calm(inspected);
  const asked = cases.filter(asksForText).map(({ id }) => id);
  const rows = await inspected.inPanel(rowsOfCases, asked, RETRY_FINDINGS);
  const found = new Map<string, ShownRow[]>();
  for (const { marked, row } of rows) {
    const id = markedIn(marked) ?? '';
    found.set(id, [...(found.get(id) ?? []), row]);
  }
  const patterns = await inspected.inPanel(offeredPatterns);
  return new Map(
    cases.map((one) => {
      const offered = patterns.find((pattern) => fits(one, pattern));
      return [
        one.id,
        { end: ends.get(one.id) ?? 'not played', rows: found.get(one.id) ?? [], offered: offered ?? null },
      ];
    }),
  );
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

/** Whether a pattern that is offered is that of a case: its address, or one below it. */
function fits({ chromium }: SdkCase, pattern: string): boolean {
  return 'offered' in chromium && chromium.offered === pattern;
}

/** Runs in the panel. */
async function watchHosts(hosts: readonly CustomHost[]): Promise<void> {
  const { faultlineSettings } = globalThis as { faultlineSettings?: SettingsStore };
  await faultlineSettings?.change({ hosts });
}

/** Runs in the panel: what is offered to be watched. */
function offeredPatterns(): readonly string[] {
  const { faultlineOffers } = globalThis as { faultlineOffers?: Offers };
  return (faultlineOffers?.list ?? []).flatMap(({ hosts }) => hosts.map(({ pattern }) => pattern));
}

function callOf({ id, call, options = {}, place = 'page', times = 1, againAfter = [] }: SdkCase): SdkCall {
  return { id, name: call, options, place, times, againAfter };
}

function asksForText({ chromium, firefox }: SdkCase): boolean {
  return [chromium, firefox].some(
    (right) => Array.isArray(right) && right.some(({ says, never }) => says.length + never.length > 0),
  );
}

/** Resolves when no row has come for a while. */
async function calm(inspected: Inspected): Promise<void> {
  let count = -1;
  let since = Date.now();
  await until('the rows to have come', async () => {
    const now = await inspected.inPanel(() => {
      const { faultlineRecording } = globalThis as { faultlineRecording?: Recording };
      return (faultlineRecording?.entries.length ?? 0) + 0.001 * (faultlineRecording?.otherRequests ?? 0);
    });
    if (now !== count) since = Date.now();
    count = now;
    return Date.now() - since >= QUIET_MS;
  });
}

interface MarkedRow {
  /** URL, headers and body of the request: somewhere there is the mark. */
  readonly marked: string;
  readonly row: ShownRow;
}

/** Runs in the panel: all rows, from the first to the last, with the diagnosis of those whose case asks for it. */
async function rowsOfCases(asked: readonly string[], retryFindings: readonly string[]): Promise<readonly MarkedRow[]> {
  const grid = document.querySelector('[role="grid"]');
  if (grid === null) return [];
  const { faultlineRecording } = globalThis as { faultlineRecording?: Recording };
  const entries = new Map(faultlineRecording?.entries.map((entry) => [entry.exchange.id, entry]));
  const found = new Map<number, MarkedRow>();
  // What is drawn anew is drawn in the next frame.
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  const markedOf = (id: string): string => {
    const exchange = entries.get(id)?.exchange;
    if (exchange === undefined) return '';
    const { url, requestHeaders, requestBody } = exchange;
    const body = requestBody.kind === 'text' ? requestBody.text + requestBody.tail : '';
    return `${url}\n${body}\n${requestHeaders.map(({ value }) => value).join('\n')}`;
  };
  const read = async (row: Element): Promise<void> => {
    const attribute = (name: string) => row.getAttribute(name) ?? '';
    const id = attribute('data-id');
    const marked = markedOf(id);
    const attempts = Number(attribute('data-attempts'));
    const wantsText = asked.some((one) => marked.includes(`case:${one}:`) || marked.includes(`case=${one}`));
    let findings: string[] = [];
    let text = row.textContent ?? '';
    if (attempts > 1 || wantsText) {
      (row as HTMLElement).click();
      await nextFrame();
      const details = document.querySelector('[data-testid="details"]');
      findings = [...(details?.querySelectorAll('.conduct [data-finding]') ?? [])]
        .map((item) => item.getAttribute('data-finding') ?? '')
        .filter((finding) => retryFindings.includes(finding));
      text = `${text}\n${details?.textContent ?? ''}`;
    }
    const verdict = entries.get(id)?.verdict;
    const certainty = row.querySelector('.cause.badge')?.getAttribute('data-certainty') ?? undefined;
    found.set(Number(attribute('aria-rowindex')), {
      marked,
      row: {
        kind: attribute('data-kind') as ShownRow['kind'],
        provider: attribute('data-provider'),
        status: Number(attribute('data-status')),
        cause: attribute('data-cause') as ShownRow['cause'],
        ...(verdict !== undefined && certainty !== undefined && { certainty: certainty as 'certain' }),
        attempts,
        recovered: row.querySelector('.later') !== null && attribute('data-pending') !== 'true',
        findings: findings as ShownRow['findings'],
        text: wantsText ? text : '',
      },
    });
  };
  for (let top = 0; top <= grid.scrollHeight; top += Math.max(grid.clientHeight / 2, 100)) {
    grid.scrollTop = top;
    await nextFrame();
    for (const row of grid.querySelectorAll('[role="row"][data-id]')) {
      if (!found.has(Number(row.getAttribute('aria-rowindex')))) await read(row);
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, row]) => row);
}
