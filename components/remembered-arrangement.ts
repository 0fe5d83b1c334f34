import { effect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { PanelState } from '../lib/settings/panel-state.ts';
import type { Timeline } from '../lib/timeline/timeline.ts';
import type { Environment } from './environment.ts';
import { changePanelState, panelState } from './panel-state.ts';

/** Shows a timeline as the panel was left, and remembers how it is left now. */
export function useRememberedArrangement(timeline: Timeline, { fromFile }: Environment): void {
  // Before it is drawn: else it would be drawn twice.
  useMemo(() => {
    const { sort, view, grouping, dismissed } = panelState.peek();
    timeline.arrange({ sorting: sort, problemsOnly: view === 'problems', grouping, dismissed });
  }, [timeline]);
  useEffect(
    () =>
      effect(() => {
        const left: Partial<PanelState> = {
          sort: timeline.sorting.value,
          view: timeline.problemsOnly.value ? 'problems' : 'all',
          grouping: timeline.grouping.value,
          dismissed: timeline.dismissed.value,
          ...(fromFile ? {} : { preserveLog: timeline.preserveLog.value }),
        };
        const before = panelState.peek();
        const changes = Object.entries(left).filter(([field, value]) => before[field as keyof PanelState] !== value);
        if (changes.length > 0) changePanelState(Object.fromEntries(changes));
      }),
    [timeline, fromFile],
  );
}
