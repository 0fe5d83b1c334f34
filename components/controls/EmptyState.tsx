import type { ComponentChildren } from 'preact';

interface EmptyStateProps {
  /** For tests and user styles. */
  readonly name: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** What stands where there is nothing to show: why, and what to do. */
export function EmptyState({ name, title, children }: EmptyStateProps) {
  return (
    <div class="empty" data-empty={name}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
