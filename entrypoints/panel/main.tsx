import { render } from 'preact';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Panel } from '../../components/Panel.tsx';
import { createTimeline } from '../../lib/timeline/timeline.ts';
import { networkPanel } from './network-panel.ts';
import { receiveRecording } from './recording.ts';
import { followTheme } from './theme.ts';
import '../../components/styles/theme.css';
import '../../components/styles/controls.css';
import '../../components/styles/layout.css';
import '../../components/styles/timeline.css';
import '../../components/styles/details.css';
import '../../components/styles/forced-colors.css';

followTheme();
render(
  <EmptyState name="waiting" title="Waiting for the recording">
    <p>If this stays, switch to another tab of DevTools and back, or reopen DevTools.</p>
  </EmptyState>,
  document.body,
);

const timeline = createTimeline(await receiveRecording());
window.addEventListener('pagehide', timeline.stop);
const environment = { showInNetwork: networkPanel(), networkPanelFilters: import.meta.env.FIREFOX };
render(<Panel timeline={timeline} environment={environment} />, document.body);
