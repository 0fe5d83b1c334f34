import { useMemo } from 'preact/hooks';
import type { Timeline } from '../lib/timeline/timeline.ts';
import { DropTarget } from './files/DropTarget.tsx';
import { EmptyState } from './controls/EmptyState.tsx';
import type { Environment } from './environment.ts';
import { HarBanner } from './files/HarBanner.tsx';
import { HarProgress } from './files/HarProgress.tsx';
import { HarRefused } from './files/HarRefused.tsx';
import { HelpDialog } from './help/HelpDialog.tsx';
import { interfaceTexts } from './language.ts';
import { OpenHarButton } from './files/OpenHarButton.tsx';
import { Panel } from './Panel.tsx';
import { SettingsButton } from './settings/SettingsButton.tsx';
import { usePartSelection } from './text-selection.ts';

interface WorkspaceProps {
  /** What is being recorded; `null` on a page without DevTools. */
  readonly live: Timeline | null;
  readonly environment: Environment;
}

/** The panel over the recording or, in its place, over a HAR file that was opened. */
export function Workspace({ live, environment }: WorkspaceProps) {
  const { files } = environment;
  const { viewer: texts } = interfaceTexts();
  usePartSelection();
  const har = files.opened.value;
  const shown = har?.timeline ?? live;
  const offline = useMemo<Environment>(
    () => ({ ...environment, showInNetwork: null, networkPanelFilters: false, fromFile: true }),
    [environment],
  );
  return (
    <div class="workspace">
      <HarProgress files={files} />
      <HarRefused files={files} />
      {har !== null && <HarBanner har={har} files={files} live={live !== null} />}
      {har?.calls === 0 ? (
        <main class="without-panel">
          <h1 class="visually-hidden">{texts.title}</h1>
          <EmptyState name="no-calls" title={texts.noCalls(har.name)}>
            <p>{texts.noCallsHint(har.entries)}</p>
            <OpenHarButton files={files} look="button" primary>
              {texts.openHar}
            </OpenHarButton>
            <SettingsButton />
          </EmptyState>
        </main>
      ) : shown !== null ? (
        <Panel key={har?.id ?? 'live'} timeline={shown} environment={har === null ? environment : offline} />
      ) : (
        <main class="without-panel">
          <h1 class="visually-hidden">{texts.title}</h1>
          <EmptyState name="no-file" title={texts.emptyTitle}>
            <p>{texts.emptyHint}</p>
            <p>{texts.howToExport}</p>
            <OpenHarButton files={files} look="button" primary>
              {texts.openHar}
            </OpenHarButton>
            <SettingsButton />
          </EmptyState>
        </main>
      )}
      <DropTarget files={files} />
      <HelpDialog />
    </div>
  );
}
