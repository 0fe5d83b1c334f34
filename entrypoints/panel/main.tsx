import { render } from 'preact';
import { EmptyState } from '../../components/controls/EmptyState.tsx';
import { language, interfaceTexts } from '../../components/language.ts';
import { followPanelState } from '../../components/panel-state.ts';
import { Workspace } from '../../components/Workspace.tsx';
import { followOffers } from '../../components/settings/offered.ts';
import { browserStorage } from '../../lib/settings/browser-storage.ts';
import { openPanelStore } from '../../lib/settings/panel-store.ts';
import { openSettings } from '../../lib/settings/store.ts';
import { createQueueTask } from '../../lib/queue-task.ts';
import { createFrames } from '../../lib/timeline/frames.ts';
import { createTimeline } from '../../lib/timeline/timeline.ts';
import { createEnvironment } from './environment.ts';
import './handed-over.ts';
import { networkPanel } from './network-panel.ts';
import { pageSources } from './sources/page-sources.ts';
import { followPreferences } from './preferences.ts';
import { receiveRecording } from './recording.ts';
import { followTheme } from './theme.ts';
import './styles.ts';

/** DevTools hands the recording over in a few ms; without it the page is told apart from a broken one after this time. */
const PATIENCE_MS = 300;

followTheme();
const { viewer: texts } = interfaceTexts();
const told = setTimeout(() => {
  render(
    <EmptyState name="waiting" title={texts.waiting}>
      <p>{texts.waitingHint}</p>
    </EmptyState>,
    document.body,
  );
}, PATIENCE_MS);

const storage = browserStorage();
const left = openPanelStore(storage?.local ?? null).ready;
const recording = await receiveRecording();
clearTimeout(told);
const timeline = createTimeline(recording, createFrames(), Date.now, createQueueTask(), language);
window.addEventListener('pagehide', timeline.stop);
const classifier = await followPreferences(window.faultlineSettings ?? openSettings(storage));
followPanelState(await left);
if (window.faultlineOffers !== undefined) followOffers(window.faultlineOffers);
const environment = {
  ...createEnvironment(classifier),
  showInNetwork: networkPanel(),
  sources: pageSources(),
  networkPanelFilters: import.meta.env.FIREFOX,
};
render(<Workspace live={timeline} environment={environment} />, document.body);
