import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from '../controls/Icon.tsx';
import { interfaceTexts } from '../language.ts';

/** How long a button shows that it worked, in ms. */
const SHOWN_FOR = 1500;

interface CopyButtonProps {
  /** The name for assistive technology. */
  readonly label: string;
  /** What stands on the button; an icon where it is left out. */
  readonly text?: string;
  readonly action?: string;
  /** Its picture; that of copies where it is left out. */
  readonly icon?: IconName;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly title?: string;
  readonly tabIndex?: number;
  /** Whose button it is: for another one it has not worked yet. */
  readonly of?: string;
  /** Resolves to whether it worked. */
  readonly onCopy: () => Promise<boolean>;
}

/** A button that copies and, for a moment, shows that it did. */
export function CopyButton(props: CopyButtonProps) {
  const { label, text, action, icon = 'copy', primary, disabled, title, tabIndex, of, onCopy } = props;
  const [worked, setWorked] = useState<{ readonly of: string | undefined } | null>(null);
  const copied = worked !== null && worked.of === of;
  useEffect(() => {
    if (worked === null) return;
    const timer = setTimeout(() => setWorked(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [worked]);
  const button = useRef<HTMLButtonElement>(null);
  // The focus does not go over to another's button.
  useLayoutEffect(() => () => button.current?.blur(), [of]);
  const onClick = async (event: Event) => {
    event.stopPropagation();
    if (await onCopy()) setWorked({ of });
  };
  // A name that differs from the words on the button must hold them.
  const named = text === undefined || (text !== label && !copied);
  return (
    <button
      ref={button}
      type="button"
      class={text === undefined ? 'icon-button' : 'button'}
      aria-label={named ? label : undefined}
      title={title ?? label}
      data-action={action}
      data-primary={primary}
      data-copied={copied}
      disabled={disabled ?? false}
      tabIndex={tabIndex ?? 0}
      onClick={onClick}
    >
      {text === undefined ? (
        <Icon name={copied ? 'check' : icon} />
      ) : (
        <>
          <Icon name={copied ? 'check' : icon} />
          {/* Both words are there, so that the button keeps its width. */}
          <span class="two-words">
            <span data-shown={!copied}>{text}</span>
            <span data-shown={copied}>{interfaceTexts().toolbar.copied}</span>
          </span>
        </>
      )}
    </button>
  );
}
