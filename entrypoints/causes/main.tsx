import { render } from 'preact';
import { CausesPage } from '../../components/causes/CausesPage.tsx';
import { browserStorage } from '../../lib/settings/browser-storage.ts';
import { openSettings } from '../../lib/settings/store.ts';
import { showChosenLanguage } from '../panel/preferences.ts';
import { followTheme } from '../panel/theme.ts';
import '../../components/styles/theme.css';
import '../../components/styles/controls.css';
import '../../components/styles/causes.css';
import '../../components/styles/forced-colors.css';

followTheme();
const settings = openSettings(browserStorage());
// Chosen in the panel while this page is open.
settings.subscribe(() => void showChosenLanguage(settings));
await showChosenLanguage(settings);
render(<CausesPage />, document.body);
