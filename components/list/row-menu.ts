import { callerOf, placeText } from '../../lib/call-site/index.ts';
import type { Exchange } from '../../lib/exchange.ts';
import { partyName } from '../../lib/interface-texts/protocol-name.ts';
import { curl } from '../../lib/notes/curl.ts';
import { shellOf } from '../../lib/notes/shell.ts';
import type { Key } from '../../lib/timeline/query/filter-keys.ts';
import { termText, withTerm } from '../../lib/timeline/query/term-text.ts';
import type { Row } from '../../lib/timeline/row.ts';
import type { Timeline } from '../../lib/timeline/timeline.ts';
import type { MenuItem, MenuSection } from '../controls/Menu.tsx';
import { networkFilter } from '../details/network-filter.ts';
import type { Environment } from '../environment.ts';
import { keyText } from '../keys.ts';
import { headline, interfaceTexts } from '../language.ts';
import { copyTask } from '../notes/agent-task.ts';
import { copyNotes, type NoteFormat } from '../notes/note-formats.ts';
import type { Notices } from '../notices.ts';

/** What a menu of rows works with. */
export interface RowMenuOptions {
  readonly timeline: Timeline;
  readonly environment: Environment;
  readonly notices: Notices;
}

/** What can be done with the chosen rows; `row` is the one under the pointer or the keys. */
export function rowMenu(row: Row, chosen: readonly Row[], options: RowMenuOptions): readonly MenuSection[] {
  const { timeline, environment, notices } = options;
  const texts = interfaceTexts();
  const { menu } = texts;
  const failed = chosen.filter(({ problem }) => problem !== null).length;
  const note = (format: NoteFormat, text: string, hint?: string): MenuItem => ({
    id: format === 'markdown' ? 'copy-note' : 'copy-note-with-request',
    text,
    ...(hint !== undefined && { hint }),
    run: () => void copyNotes(chosen, format, environment, notices),
  });
  const { showInNetwork, fromFile } = environment;
  return [
    {
      items:
        failed === 0
          ? []
          : [
              note('markdown', menu.copyNote(failed), keyText('copy')),
              note('with-request', menu.copyNoteWithRequest(failed)),
              {
                id: 'copy-for-agent',
                text: menu.copyForAgent(failed),
                run: () => void copyTask(chosen, environment.sources, notices),
              },
            ],
    },
    { items: copies(row, chosen, notices) },
    {
      items:
        showInNetwork === null
          ? []
          : [
              {
                id: 'show-in-network',
                text: texts.details.showInNetwork,
                run: () => {
                  showInNetwork(networkFilter(row.exchange));
                  notices.say(texts.details.filterSet);
                },
              },
            ],
    },
    { items: filters(row, timeline) },
    {
      items: fromFile ? [] : [{ id: 'clear', text: texts.toolbar.clear, hint: keyText('clear'), run: timeline.clear }],
    },
  ];
}

/** Copies of what was sent and what came: a URL of each row, all else of one. */
function copies(row: Row, chosen: readonly Row[], notices: Notices): readonly MenuItem[] {
  const texts = interfaceTexts();
  const { menu, notes } = texts;
  const urls = [...new Set(chosen.map(({ exchange }) => exchange.url))];
  const url: MenuItem = {
    id: 'copy-url',
    text: menu.copyUrl(urls.length, chosen.length),
    run: () => void notices.copy(urls.join('\n'), menu.url(urls.length)),
  };
  if (chosen.length > 1) return [url];
  const response = responseText(row.exchange);
  return [
    {
      id: 'copy-curl',
      text: notes.copyCurl,
      run: () => {
        const { command, remarks } = curl(
          row.exchange,
          row.verdict.provider,
          texts,
          Infinity,
          shellOf(navigator.platform),
        );
        void notices.copy(command, notes.curlCommand, remarks.join(' '));
      },
    },
    url,
    ...(response === null
      ? []
      : [{ id: 'copy-response', text: menu.copyResponse, run: () => void notices.copy(response, menu.response) }]),
  ];
}

/** What came, as text: the body or, where the browser kept none of a stream, the data of its events. */
function responseText({ responseBody, events }: Exchange): string | null {
  if (responseBody.kind === 'text') {
    return responseBody.tail === '' ? responseBody.text : `${responseBody.text}\n…\n${responseBody.tail}`;
  }
  return events === null || events.length === 0 ? null : events.map(({ data }) => data).join('\n');
}

/** Shows only, or hides, what is like a row. */
function filters({ exchange, verdict, problem }: Row, timeline: Timeline): readonly MenuItem[] {
  const texts = interfaceTexts();
  const { menu } = texts;
  const frame = exchange.stack === null ? undefined : callerOf(exchange.stack);
  const place = frame === undefined ? '' : placeText(frame);
  const offered: readonly (readonly [key: Key, value: string | null, name: string])[] = [
    ['provider', verdict.provider.id, partyName(verdict.provider, texts)],
    ['cause', problem?.cause ?? null, problem === null ? '' : headline(problem).causeName],
    ['model', verdict.model, verdict.model ?? ''],
    ['caller', place === '' ? null : place, place],
  ];
  return offered.flatMap(([key, value, name]) =>
    value === null || value === ''
      ? []
      : [false, true].map((isNegated) => ({
          id: `${isNegated ? 'hide' : 'only'}-${key}`,
          text: isNegated ? menu.hide(name) : menu.only(name),
          run: () => timeline.filter(withTerm(timeline.filtered.peek().text, termText(key, value, isNegated))),
        })),
  );
}
