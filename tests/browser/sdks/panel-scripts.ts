import type { CustomHost } from '../../../lib/classifier/index.ts';
import type { SettingsStore } from '../../../lib/settings/store.ts';
import type { Offers } from '../../../lib/timeline/host-offers.ts';
import type { Recording } from '../../../lib/timeline/recording.ts';
import type { ShownRow } from './sdk-case.ts';

/*
 * These functions run in the panel: they may use nothing but its globals and their arguments.
 */

/** Watches hosts, as a person does who adds them in the settings. */
export async function watchHosts(hosts: readonly CustomHost[]): Promise<void> {
  const { faultlineSettings } = globalThis as { faultlineSettings?: SettingsStore };
  await faultlineSettings?.change({ hosts });
}

/** The patterns that are offered to be watched. */
export function offeredPatterns(): readonly string[] {
  const { faultlineOffers } = globalThis as { faultlineOffers?: Offers };
  return (faultlineOffers?.list ?? []).flatMap(({ hosts }) => hosts.map(({ pattern }) => pattern));
}

/** How much was recorded so far. */
export function recorded(): string {
  const { faultlineRecording } = globalThis as { faultlineRecording?: Recording };
  return `${faultlineRecording?.entries.length} ${faultlineRecording?.otherRequests}`;
}

export interface MarkedRow {
  /** URL, headers and body of the request: somewhere there is the mark. */
  readonly marked: string;
  readonly row: ShownRow;
}

/** All rows, from the first to the last, with the diagnosis of those whose case asks for it. */
export async function rowsOfCases(
  asked: readonly string[],
  retryFindings: readonly string[],
): Promise<readonly MarkedRow[]> {
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
    found.set(Number(attribute('data-row')), {
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
      if (!found.has(Number(row.getAttribute('data-row')))) await read(row);
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, row]) => row);
}
