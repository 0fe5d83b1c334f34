import { render } from 'preact';
import { Workspace } from '../../components/Workspace.tsx';
import { browserStorage } from '../../lib/settings/browser-storage.ts';
import { openSettings } from '../../lib/settings/store.ts';
import { createEnvironment } from '../panel/environment.ts';
import { followPreferences } from '../panel/preferences.ts';
import { followTheme } from '../panel/theme.ts';
import '../panel/styles.ts';

followTheme();
const classifier = await followPreferences(openSettings(browserStorage()));
render(<Workspace live={null} environment={createEnvironment(classifier)} />, document.body);
