import { misfitText } from '../../lib/notes/refusal.ts';
import { interfaceTexts } from '../language.ts';
import { recordedTime } from './recorded-time.ts';
import type { HarFiles, OpenedHar } from './opened-har.ts';

/** Skipped entries that are told one by one. */
const MAX_TOLD = 20;

interface HarBannerProps {
  readonly har: OpenedHar;
  readonly files: HarFiles;
  /** Whether there is a recording to go back to. */
  readonly live: boolean;
}

/** Tells that the rows are those of a file, and leads back. */
export function HarBanner({ har, files, live }: HarBannerProps) {
  const texts = interfaceTexts();
  const { name, entries, calls, skipped, misfits, keyless } = har;
  return (
    <div class="file-bar" role="region" aria-label={texts.viewer.shownFile} data-testid="har-banner">
      <b class="file-name">{name}</b>
      <Recorded har={har} />
      <span class="file-facts">{texts.viewer.entriesAndCalls(entries, calls)}</span>
      {skipped > 0 && (
        <details class="file-skipped">
          <summary>{texts.viewer.skipped(skipped)}</summary>
          <ul>
            {misfits.slice(0, MAX_TOLD).map((misfit) => (
              <li key={misfit.path}>{misfitText(misfit, texts)}</li>
            ))}
            {skipped > MAX_TOLD && <li>{texts.viewer.andMore(skipped - Math.min(MAX_TOLD, misfits.length))}</li>}
          </ul>
        </details>
      )}
      {keyless && calls > 0 && <span class="file-facts remark">{texts.viewer.withoutKeys}</span>}
      <button type="button" class="button" data-action="close-har" onClick={files.close}>
        {live ? texts.viewer.backToRecording : texts.viewer.close}
      </button>
    </div>
  );
}

/** When the calls of the file were made: the list tells times of day alone. */
function Recorded({ har: { timeline } }: { readonly har: OpenedHar }) {
  const rows = timeline.rows.value;
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <span class="file-facts" data-testid="har-time">
      {recordedTime(first.startedAt, last.startedAt, document.documentElement.lang || 'en')}
    </span>
  );
}
