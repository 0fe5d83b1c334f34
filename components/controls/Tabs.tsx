import { useLayoutEffect, useRef } from 'preact/hooks';

interface TabsProps<Name extends string> {
  readonly names: readonly Name[];
  readonly labelOf: (name: Name) => string;
  /** The name of the row of tabs for assistive technology. */
  readonly label: string;
  readonly current: Name;
  /** The id of the panel that the tabs control. */
  readonly panelId: string;
  readonly onChange: (name: Name) => void;
}

/** A row of tabs; arrow keys, Home and End move between them. */
export function Tabs<Name extends string>({ names, labelOf, label, current, panelId, onChange }: TabsProps<Name>) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const tab = list.current?.querySelector('[aria-selected="true"]');
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  const onKeyDown = (event: KeyboardEvent) => {
    const index = names.indexOf(current);
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: (index + 1) % names.length,
      ArrowLeft: (index + names.length - 1) % names.length,
      Home: 0,
      End: names.length - 1,
    };
    const next = moves[event.key];
    const name = next === undefined ? undefined : names[next];
    if (next === undefined || name === undefined) return;
    event.preventDefault();
    onChange(name);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={label}
      ref={list}
      onKeyDown={onKeyDown}
      onWheel={(event) => {
        event.currentTarget.scrollLeft += event.deltaY;
      }}
    >
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === current}
          aria-controls={panelId}
          tabIndex={name === current ? 0 : -1}
          onClick={() => onChange(name)}
        >
          {labelOf(name)}
        </button>
      ))}
    </div>
  );
}
