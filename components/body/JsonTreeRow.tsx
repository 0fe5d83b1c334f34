import { CopyButton } from '../notes/CopyButton.tsx';
import type { TreeRow } from './json-tree.ts';
import { digitsOf } from './json-value.ts';
import { isLong, SHOWN_LENGTH } from './long-string.ts';
import { interfaceTexts } from '../language.ts';

/** Deeper lines are not moved further to the right. */
const MAX_INDENT = 24;

interface JsonTreeRowProps {
  readonly row: TreeRow;
  /** The one line that Tab reaches. */
  readonly isActive: boolean;
  /** Whether a long string is shown whole. */
  readonly isWhole: boolean;
  readonly onActivate: () => void;
  readonly onToggle: () => void;
  readonly onCopy: () => Promise<boolean>;
  readonly onMenu: (event: MouseEvent) => void;
}

/** One line of a tree: key, value, and what is to be said about it. */
export function JsonTreeRow({ row, isActive, isWhole, onActivate, onToggle, onCopy, onMenu }: JsonTreeRowProps) {
  const { body } = interfaceTexts();
  const { kind, key, size, isOpen, depth, marks, value } = row;
  const isProblem = marks.some(({ tone }) => tone === 'problem');
  return (
    <div
      role="treeitem"
      class="tree-row"
      aria-level={depth + 1}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={size > 0 ? isOpen : undefined}
      aria-selected={isActive}
      tabIndex={isActive ? 0 : -1}
      style={{ '--depth': Math.min(depth, MAX_INDENT) }}
      data-kind={kind}
      data-mark={isProblem ? 'problem' : marks.length > 0 ? 'evidence' : undefined}
      onFocus={onActivate}
      onContextMenu={onMenu}
      onClick={() => {
        // A click that ends a selection of text is none.
        if (size > 0 && (document.getSelection()?.isCollapsed ?? true)) onToggle();
      }}
    >
      <span class="tree-line">
        <span class="twisty" aria-hidden="true" />
        <span class="tree-text">
          {key !== null && (
            <>
              <span class={typeof key === 'number' ? 'json-index' : 'json-key'}>{key}</span>
              {': '}
            </>
          )}
          {size > 0 || kind === 'object' || kind === 'list' ? (
            <Container row={row} />
          ) : (
            <span class={`json-${kind}`}>{plainText(value, isWhole)}</span>
          )}
          {isLong(value) && (
            <button
              type="button"
              class="link-button"
              tabIndex={-1}
              onClick={(event) => {
                event.stopPropagation();
                onToggle();
              }}
            >
              {isWhole ? body.showLess : body.showAll(value.length)}
            </button>
          )}
        </span>
        {isActive && <CopyButton label={body.copyValue} tabIndex={-1} onCopy={onCopy} />}
      </span>
      {marks.map(({ tone, text }) => (
        <span key={text} class="tree-mark" data-tone={tone}>
          {text}
        </span>
      ))}
    </div>
  );
}

function Container({ row: { kind, size, range, isOpen } }: { readonly row: TreeRow }) {
  const { body } = interfaceTexts();
  const [open, close] = kind === 'list' ? ['[', ']'] : ['{', '}'];
  if (range !== null) return <span class="tree-size">{body.range(...range)}</span>;
  if (size === 0) return <>{open + close}</>;
  const count = kind === 'list' ? body.items(size) : body.members(size);
  return (
    <>
      {isOpen ? open : `${open}…${close}`} <span class="tree-size">{count}</span>
    </>
  );
}

/** As JSON, on one line; a long string that is shown whole as it reads. */
function plainText(value: unknown, isWhole: boolean): string {
  const digits = digitsOf(value);
  if (digits !== null) return digits;
  if (!isLong(value)) return JSON.stringify(value);
  return isWhole ? `"${value}"` : `${JSON.stringify(value.slice(0, SHOWN_LENGTH)).slice(0, -1)}…`;
}
