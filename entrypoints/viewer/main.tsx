import { render } from 'preact';
import { followPanelState } from '../../components/panel-state.ts';
import { Workspace } from '../../components/Workspace.tsx';
import { browserStorage } from '../../lib/settings/browser-storage.ts';
import { openPanelStore } from '../../lib/settings/panel-store.ts';
import { openSettings } from '../../lib/settings/store.ts';
import { createEnvironment } from '../panel/environment.ts';
import { followPreferences } from '../panel/preferences.ts';
import { followTheme } from '../panel/theme.ts';
import '../panel/styles.ts';

followTheme();
const storage = browserStorage();
const left = openPanelStore(storage?.local ?? null).ready;
const classifier = await followPreferences(openSettings(storage));
followPanelState(await left);
render(<Workspace live={null} environment={createEnvironment(classifier)} />, document.body);
