import { browser } from 'wxt/browser';
import type { Environment } from '../../components/environment.ts';
import { createHarFiles } from '../../components/files/opened-har.ts';
import type { ConfiguredClassifier } from '../../lib/settings/configured-classifier.ts';
import { createRecording, type RecordingInput } from '../../lib/timeline/recording.ts';
import { harOpener } from './har/open.ts';

/** What a page of the extension gives to the panel on it; that of DevTools has more, see `Environment`. */
export function createEnvironment(classifier: ConfiguredClassifier): Environment {
  let file: RecordingInput | null = null;
  classifier.subscribe(() => file?.rejudge());
  const openHar = harOpener({
    wants: (head) => classifier.recognise(head) !== null,
    createRecording: () => (file = createRecording({ classify: classifier.classify })),
  });
  return {
    showInNetwork: null,
    sources: null,
    networkPanelFilters: false,
    version: browser.runtime.getManifest().version,
    files: createHarFiles(openHar),
    fromFile: false,
  };
}
