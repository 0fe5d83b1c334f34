import { useRef, useState } from 'preact/hooks';
import type { CustomHost } from '../../lib/classifier/index.ts';
import { hostFile, readHostFile, type SkippedHost } from '../../lib/settings/host-file.ts';
import { inOrder, MAX_HOSTS } from '../../lib/settings/settings.ts';
import { interfaceTexts } from '../language.ts';
import { saveFile } from '../files/saved-file.ts';

/** Entries that were left out and are told one by one. */
const MAX_TOLD = 5;

interface HostTransferProps {
  readonly hosts: readonly CustomHost[];
  readonly onChange: (hosts: readonly CustomHost[]) => void;
}

type Outcome =
  | { readonly problem: 'unreadable' | 'too-many' | Exclude<ReturnType<typeof readHostFile>['problem'], null> }
  | { readonly problem: null; readonly count: number; readonly skipped: readonly SkippedHost[] };

/** Export and import of the list, and what came of the last import. */
export function HostTransfer({ hosts, onChange }: HostTransferProps) {
  const { settings: texts } = interfaceTexts();
  const picker = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const text = await file.text().catch(() => null);
    if (text === null) return setOutcome({ problem: 'unreadable' });
    const read = readHostFile(text);
    if (read.problem !== null) return setOutcome(read);
    const merged = inOrder([...hosts, ...read.hosts]);
    if (merged.length > MAX_HOSTS) return setOutcome({ problem: 'too-many' });
    onChange(merged);
    setOutcome({ problem: null, count: read.hosts.length, skipped: read.skipped });
  };
  return (
    <div class="transfer">
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        hidden
        data-import="hosts"
        onChange={(event) => {
          const input = event.currentTarget;
          void take(input.files?.[0]).then(() => {
            // So that the same file can be chosen again.
            input.value = '';
          });
        }}
      />
      <button type="button" class="button" title={texts.importTitle} onClick={() => picker.current?.click()}>
        {texts.importHosts}
      </button>
      <button
        type="button"
        class="button"
        title={texts.exportTitle}
        data-action="export-hosts"
        disabled={hosts.length === 0}
        onClick={() => saveFile([hostFile(hosts)], 'faultline-hosts.json', 'application/json')}
      >
        {texts.exportHosts}
      </button>
      <div role="status" class="outcome" data-problem={outcome !== null && outcome.problem !== null}>
        {outcome !== null && told(outcome)}
      </div>
    </div>
  );

  function told(result: Outcome) {
    if (result.problem !== null) return texts.fileProblems[result.problem];
    const { count, skipped } = result;
    if (skipped.length === 0) return texts.imported(count);
    return (
      <>
        {texts.importedAndSkipped(count, skipped.length)}
        <ul>
          {skipped.slice(0, MAX_TOLD).map(({ place, problem }) => (
            <li key={place}>{texts.skippedEntry(place, texts.hostProblems[problem])}</li>
          ))}
          {skipped.length > MAX_TOLD && <li>{texts.moreSkipped(skipped.length - MAX_TOLD)}</li>}
        </ul>
      </>
    );
  }
}
