import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../controls/Icon.tsx';
import { interfaceTexts } from '../language.ts';

/** How long a button shows that it worked, in ms. */
const SHOWN_FOR = 1500;

interface CopyButtonProps {
  /** The name for assistive technology. */
  readonly label: string;
  /** What stands on the button; an icon where it is left out. */
  readonly text?: string;
  readonly action?: string;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly title?: string;
  readonly tabIndex?: number;
  /** Resolves to whether it worked. */
  readonly onCopy: () => Promise<boolean>;
}

/** A button that copies and, for a moment, shows that it did. */
export function CopyButton({ label, text, action, primary, disabled, title, tabIndex, onCopy }: CopyButtonProps) {
  const [copied, setCopied] = useState(0);
  useEffect(() => {
    if (copied === 0) return;
    const timer = setTimeout(() => setCopied(0), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [copied]);
  const onClick = async (event: Event) => {
    event.stopPropagation();
    if (await onCopy()) setCopied((times) => times + 1);
  };
  // A name that differs from the words on the button must hold them.
  const named = text === undefined || (text !== label && copied === 0);
  return (
    <button
      type="button"
      class={text === undefined ? 'icon-button' : 'button'}
      aria-label={named ? label : undefined}
      title={title ?? label}
      data-action={action}
      data-primary={primary}
      data-copied={copied > 0}
      disabled={disabled ?? false}
      tabIndex={tabIndex ?? 0}
      onClick={onClick}
    >
      {text === undefined ? (
        <Icon name={copied > 0 ? 'check' : 'copy'} />
      ) : (
        <>
          <Icon name={copied > 0 ? 'check' : 'copy'} />
          {/* Both words are there, so that the button keeps its width. */}
          <span class="two-words">
            <span data-shown={copied === 0}>{text}</span>
            <span data-shown={copied > 0}>{interfaceTexts().toolbar.copied}</span>
          </span>
        </>
      )}
    </button>
  );
}
