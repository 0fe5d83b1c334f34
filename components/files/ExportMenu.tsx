import { harPieces } from '../../lib/notes/har-export.ts';
import { reportPieces } from '../../lib/notes/report.ts';
import type { Timeline } from '../../lib/timeline/timeline.ts';
import type { Environment } from '../environment.ts';
import { Icon } from '../controls/Icon.tsx';
import { explanationOf, interfaceTexts } from '../language.ts';
import { MenuButton } from '../controls/MenuButton.tsx';
import type { Notices } from '../notices.ts';
import { fileName, saveFile } from './saved-file.ts';

interface ExportMenuProps {
  readonly timeline: Timeline;
  readonly environment: Environment;
  readonly notices: Notices;
}

/** Saves the shown calls, with all their attempts, as a file. */
export function ExportMenu({ timeline, environment, notices }: ExportMenuProps) {
  const { notes: texts } = interfaceTexts();
  const { version } = environment;
  const shown = () => timeline.shown.peek().filter(({ pending }) => !pending);
  const save = async (pieces: Iterable<string>, count: number, extension: string) => {
    const name = fileName(new Date(), extension);
    await saveFile(pieces, name, 'application/json');
    notices.say(texts.saved(count, name));
  };
  const saveHar = () => {
    const calls = shown().flatMap(({ attempts }) => attempts.map(({ exchange }) => exchange));
    void save(harPieces(calls, { version }), calls.length, 'har');
  };
  const saveReport = () => {
    const rows = shown();
    const origin = { version, createdAt: Date.now(), language: document.documentElement.lang, explain: explanationOf };
    void save(reportPieces(rows, origin), rows.length, 'json');
  };
  return (
    <MenuButton
      label={texts.export}
      title={texts.exportTitle}
      look="icon-button"
      action="export"
      disabled={timeline.shown.value.every(({ pending }) => pending)}
      items={[
        { id: 'har', text: texts.exportHar, run: saveHar },
        { id: 'report', text: texts.exportReport, run: saveReport },
      ]}
    >
      <Icon name="export" />
    </MenuButton>
  );
}
