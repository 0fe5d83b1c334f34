import { size } from '../../lib/notes/units.ts';
import { interfaceTexts } from '../language.ts';
import type { HarFiles } from './opened-har.ts';

/** How far the file is that is being read, and a way to give it up. */
export function HarProgress({ files }: { readonly files: HarFiles }) {
  const reading = files.reading.value;
  if (reading === null) return null;
  const { viewer: texts } = interfaceTexts();
  const { name, stage, done, total } = reading;
  const title = stage === 'reading' ? texts.reading(name) : texts.preparing(name);
  return (
    <section class="file-bar" aria-label={title} data-testid="har-progress">
      <span class="file-name" role="status">
        {title}
      </span>
      <progress aria-label={title} value={done} max={Math.max(total, 1)} />
      <span class="file-facts">
        {stage === 'reading' ? texts.readSoFar(size(done), size(total)) : texts.preparedSoFar(done, total)}
      </span>
      <button type="button" class="button" data-action="cancel-har" onClick={files.cancel}>
        {texts.cancel}
      </button>
    </section>
  );
}
