import { refusalText } from '../../lib/notes/refusal.ts';
import { Icon } from '../controls/Icon.tsx';
import { interfaceTexts } from '../language.ts';
import type { HarFiles } from './opened-har.ts';

/** Why a file was not opened. */
export function HarRefused({ files }: { readonly files: HarFiles }) {
  const refused = files.refused.value;
  if (refused === null) return null;
  const texts = interfaceTexts();
  return (
    <div class="file-bar" data-tone="bad" role="alert" data-testid="har-refused" data-refusal={refused.refusal.kind}>
      <p>
        <b>{texts.viewer.refused(refused.name)}</b> {refusalText(refused.refusal, texts)}
      </p>
      <button
        type="button"
        class="icon-button"
        aria-label={texts.viewer.dismiss}
        title={texts.viewer.dismiss}
        onClick={files.dismiss}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
