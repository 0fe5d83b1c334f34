import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = 'lib/classifier';

type Line = readonly [place: string, text: string];

const lines: readonly Line[] = globSync(`${FOLDER}/**/*.ts`, { cwd: ROOT })
  .filter((file) => !file.endsWith('.test.ts'))
  .sort()
  .flatMap((file) =>
    readFileSync(resolve(ROOT, file), 'utf8')
      .split('\n')
      .map((text, at): Line => [`${file.replaceAll('\\', '/')}:${at + 1}`, text]),
  );
const translated = lines.filter(([place]) => place.includes('/zh-CN/'));
const written = lines.filter(([place]) => !place.includes('/zh-CN/'));

/** Where an English text of the classifier stands first, as "lib/classifier/causes/billing.ts:12". */
export function placeOfText(text: string): string {
  return placeIn(written, text);
}

/** Where its translation stands. */
export function placeOfTranslation(text: string): string {
  return placeIn(translated, text);
}

function placeIn(list: readonly Line[], text: string): string {
  const forms = [text, text.replaceAll("'", String.raw`\'`)];
  return list.find(([, line]) => forms.some((form) => line.includes(form)))?.[0] ?? FOLDER;
}

/** Where lines stand that give something this id. */
const placesOfIds = new Map<string, string[]>();
for (const [place, line] of written) {
  const id = /\bid: '(?<id>[^']*)'/u.exec(line)?.groups?.['id'];
  if (id !== undefined) placesOfIds.set(id, [...(placesOfIds.get(id) ?? []), place]);
}

/** Where a rule stands, by the name that evidence has for it, e.g. "moonshot/quota"; one provider may have the rules of another. */
export function placeOfRule(name: string): string {
  const [owner = '', id = ''] = name.split('/');
  const places = placesOfIds.get(id) ?? [];
  const isOwners = (place: string) => place.includes(`/${owner}.ts:`) || place.includes(`/${owner}/`);
  return places.find(isOwners) ?? places[0] ?? FOLDER;
}
