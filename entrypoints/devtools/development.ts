import type { Recording } from '../../lib/timeline/recording.ts';

/**
 * Under development an edit that a page cannot take while it runs loads all pages anew. This page stays: DevTools would not
 * take its panel a second time, and what was recorded would be lost.
 */
export function stayWhenEdited(): void {
  import.meta.hot?.on('vite:beforeFullReload', (payload) => {
    // Only pages at the path that is named load anew.
    payload.path = '/none.html';
    console.info('Edited. What records and judges is taken from the edited files when DevTools is opened again.');
  });
}

const PAUSE_MS = 50;

/** Calls `handOver` when the panel's page was loaded anew; it is the same window then, without what it was given. */
export function onPanelReloaded(
  view: Window & { readonly faultlineRecording?: Recording },
  handOver: () => void,
): void {
  view.addEventListener('pagehide', () => {
    const timer = setInterval(() => {
      if (!view.closed && (view.document.readyState === 'loading' || view.faultlineRecording !== undefined)) return;
      clearInterval(timer);
      if (!view.closed) handOver();
    }, PAUSE_MS);
  });
}
