/** A text in lower case, letter by letter, so that places in it stay the same. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll(/\p{Lu}/gu, lowerOf);
}

function lowerOf(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

/** Where a folded query occurs in a text, one behind the other; at most `most` places. */
export function placesOf(query: string, text: string, most: number): readonly number[] {
  if (query === '') return [];
  const places: number[] = [];
  const inside = folded(text);
  for (let at = inside.indexOf(query); at >= 0 && places.length < most; at = inside.indexOf(query, at + query.length)) {
    places.push(at);
  }
  return places;
}
