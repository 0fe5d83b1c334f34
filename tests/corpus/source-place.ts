import { globSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDERS = 'lib/classifier/{app-hosts,causes,protocols,providers}/**/*.ts';

const lines: readonly (readonly [place: string, line: string])[] = globSync(FOLDERS, { cwd: ROOT })
  .filter((file) => !file.endsWith('.test.ts'))
  .sort()
  .flatMap((file) =>
    readFileSync(resolve(ROOT, file), 'utf8')
      .split('\n')
      .map((line, at) => [`${relative(ROOT, resolve(ROOT, file))}:${at + 1}`, line] as const),
  );

/** Where a text of the classifier's data stands first, as "lib/classifier/causes/billing.ts:12"; the folders where it is unknown. */
export function placeOfText(text: string): string {
  const written = [text, text.replaceAll("'", String.raw`\'`)];
  return lines.find(([, line]) => written.some((form) => line.includes(form)))?.[0] ?? FOLDERS;
}

/** Where lines stand that give something this id. */
const placesOfIds = new Map<string, string[]>();
for (const [place, line] of lines) {
  const id = /\bid: '(?<id>[^']*)'/u.exec(line)?.groups?.['id'];
  if (id !== undefined) placesOfIds.set(id, [...(placesOfIds.get(id) ?? []), place]);
}

/** Where a rule stands, by the name that evidence has for it, e.g. "moonshot/quota"; one provider may have the rules of another. */
export function placeOfRule(name: string): string {
  const [owner = '', id = ''] = name.split('/');
  const places = placesOfIds.get(id) ?? [];
  const isOwners = (place: string) => place.includes(`/${owner}.ts:`) || place.includes(`/${owner}/`);
  return places.find(isOwners) ?? places[0] ?? FOLDERS;
}
