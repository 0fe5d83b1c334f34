import { useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { interfaceTexts } from '../language.ts';
import type { HarFiles } from './opened-har.ts';

interface OpenHarButtonProps {
  readonly files: HarFiles;
  /** Class of the button. */
  readonly look: string;
  readonly primary?: boolean;
  /** What stands on the button. */
  readonly children: ComponentChildren;
}

/** Lets the user choose a HAR file. */
export function OpenHarButton({ files, look, primary, children }: OpenHarButtonProps) {
  const { viewer: texts } = interfaceTexts();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={look}
        aria-label={texts.openHar}
        title={texts.openHarTitle}
        data-action="open-har"
        data-primary={primary}
        onClick={() => chooser.current?.click()}
      >
        {children}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".har,.json,application/json"
        hidden
        aria-label={texts.openHar}
        data-testid="har-file"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) files.open(file);
          // The same file again is a choice too.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
