import type { Inspected } from '../../../scripts/browser/inspected.ts';
import { until } from '../../../scripts/browser/until.ts';
import type { Recording } from '../../../lib/timeline/recording.ts';
import type { Fault, FaultCall, SeenRow } from './fault.ts';
import { PAGE } from './server.ts';

/** What the page and the panel saw of a fault. */
export interface Outcome {
  /** How the call ended in the page's eyes. */
  readonly page: string;
  readonly rows: readonly SeenRow[];
}

/** For rows that nobody expects. */
const SETTLE_MS = 1500;
/** Firefox is looked at rarely for calls under way. */
const PATIENCE_MS = 60_000;

const ORIGIN = new URL(PAGE).origin;

interface FaultsWindow {
  readonly faults?: { play(call: FaultCall): Promise<string> };
}

/** Makes the calls one after another, and reads what the panel says of each. */
export async function runFaults(inspected: Inspected, faults: readonly Fault[]): Promise<ReadonlyMap<string, Outcome>> {
  await until('the page to be ready', () => inspected.inPage(() => (globalThis as FaultsWindow).faults !== undefined));
  await inspected.allowThisMachine(ORIGIN, true);
  for (const { call, blockedByExtension } of faults) {
    if (blockedByExtension) await inspected.blockByExtension(new URL(call.url).search);
  }
  await inspected.showPanel();
  await inspected.click('[data-view="all"]');
  const pages = new Map<string, string>();
  for (const fault of faults) pages.set(fault.id, await playFault(inspected, fault));
  const expected = faults.map((fault) => [fault.id, rowsExpected(fault[inspected.browser]).length] as const);
  const complete = async () => {
    const found = await inspected.inPanel(rowsByCase);
    return expected.every(([id, count]) => (found[id]?.length ?? 0) >= count);
  };
  // What is missing then fails the test of its fault.
  await until('the rows', complete, { timeoutMs: PATIENCE_MS }).catch(() => undefined);
  // A row may still change behind the last that came, e.g. when its body is there.
  const atRest = async () => {
    const before = await inspected.inPanel(rowsByCase);
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const found = await inspected.inPanel(rowsByCase);
    return JSON.stringify(found) === JSON.stringify(before) && found;
  };
  const found = await until('the rows to come to rest', atRest, { timeoutMs: PATIENCE_MS });
  return new Map(faults.map(({ id }) => [id, { page: pages.get(id) ?? '', rows: found[id] ?? [] }]));
}

export function rowsExpected(seen: Fault['chromium']): readonly SeenRow[] {
  return 'nothing' in seen ? [] : seen;
}

async function playFault(inspected: Inspected, fault: Fault): Promise<string> {
  const { call } = fault;
  const play = () => inspected.inPage((made) => (globalThis as FaultsWindow).faults?.play(made) ?? '', call);
  if (fault.while === 'offline') {
    await inspected.setOffline(true);
    return play().finally(() => inspected.setOffline(false));
  }
  if (fault.while === 'blocked in DevTools') {
    await inspected.blockInDevTools([call.url]);
    return play().finally(() => inspected.blockInDevTools([]));
  }
  if (fault.while === 'the local network is out of bounds') {
    await inspected.allowThisMachine(ORIGIN, false);
    return play().finally(() => inspected.allowThisMachine(ORIGIN, true));
  }
  if (fault.while === 'certificates are checked') {
    await inspected.checkCertificates(true);
    return play().finally(() => inspected.checkCertificates(false));
  }
  return play();
}

/** The rows of the panel's list, by the case that their URL tells, in the order of their calls. */
async function rowsByCase(): Promise<Record<string, SeenRow[]>> {
  const grid = document.querySelector('[role="grid"]');
  const found = new Map<string, { readonly url: string; readonly row: SeenRow }>();
  if (grid === null) return {};
  const { faultlineRecording } = globalThis as { faultlineRecording?: Recording };
  const certainties = new Map(
    faultlineRecording?.entries.map(({ exchange, verdict }) => [
      exchange.id,
      'certainty' in verdict ? verdict.certainty : undefined,
    ]),
  );
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  for (let top = 0; top <= grid.scrollHeight; top += Math.max(grid.clientHeight / 2, 100)) {
    grid.scrollTop = top;
    await nextFrame();
    for (const row of grid.querySelectorAll('[role="row"][data-id]')) {
      const attribute = (name: string) => row.getAttribute(name) ?? '';
      const certainty = certainties.get(attribute('data-id'));
      found.set(attribute('data-row').padStart(6, '0'), {
        url: attribute('data-url'),
        row: {
          kind: attribute('data-kind') as SeenRow['kind'],
          provider: attribute('data-provider'),
          status: Number(attribute('data-status')),
          cause: attribute('data-cause') as SeenRow['cause'],
          ...(certainty !== undefined && { certainty }),
        },
      });
    }
  }
  const byCase: Record<string, SeenRow[]> = {};
  for (const [, { url, row }] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const id = new URL(url).searchParams.get('case') ?? '';
    byCase[id] = [...(byCase[id] ?? []), row];
  }
  return byCase;
}
