import { KEY_TABLE, keyName, type KeyPlace } from '../../components/keys.ts';
import { en } from '../../lib/interface-texts/en/index.ts';
import { FORMS } from '../../lib/timeline/query/filter-forms.ts';
import { KEYS, STATES } from '../../lib/timeline/query/filter-keys.ts';

/** The tables of `docs/using.md`, by the names of the comments between which they stand. */
const tables: Readonly<Record<string, () => string>> = {
  forms: () =>
    table(
      ['Write', 'Means'],
      FORMS.map(({ id, example }) => [code(example), en.filter.forms[id]]),
    ),
  conditions: () =>
    table(
      ['Key', 'Means'],
      KEYS.map((key) => [code(`${key}:`), en.filter.keys[key]]),
    ),
  states: () =>
    table(
      ['State', 'Means'],
      STATES.map((state) => [code(`is:${state}`), en.filter.states[state]]),
    ),
  keys: () => {
    const places = [...new Set(KEY_TABLE.map(({ where }): KeyPlace => where))];
    return table(
      ['Where', 'Keys', 'What they do'],
      places.flatMap((place) =>
        KEY_TABLE.filter(({ where }) => where === place).map(({ id, keys }, at) => [
          at === 0 ? en.keys.places[place] : '',
          keys.map((key) => `<kbd>${keyName(key, false)}</kbd>`).join(' '),
          en.keys.actions[id],
        ]),
      ),
    );
  },
};

/** The guide to the panel with its tables as the code has them; the rest stays as it is written. */
export function usingDocument(written: string): string {
  return Object.entries(tables).reduce((text, [name, tableOf]) => {
    const [start, end] = [`<!-- table: ${name} -->`, `<!-- end: ${name} -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`docs/using.md has no place for the table “${name}”`);
    return `${text.slice(0, from + start.length)}\n\n${tableOf()}\n\n${text.slice(to)}`;
  }, written);
}

const code = (text: string) => `\`${text}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
