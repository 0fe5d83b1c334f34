import { useEffect } from 'preact/hooks';
import { refusalText } from '../../lib/notes/refusal.ts';
import { Icon } from '../controls/Icon.tsx';
import { interfaceTexts } from '../language.ts';
import type { HarFiles } from './opened-har.ts';

/** Why a file was not opened; Escape takes it away. */
export function HarRefused({ files }: { readonly files: HarFiles }) {
  const refused = files.refused.value;
  const isShown = refused !== null;
  useEffect(() => {
    if (!isShown) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      files.dismiss();
    };
    // Behind what the panel itself does with the key, before DevTools opens its drawer.
    const root = document.documentElement;
    root.addEventListener('keydown', onKeyDown);
    return () => root.removeEventListener('keydown', onKeyDown);
  }, [isShown, files]);
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
