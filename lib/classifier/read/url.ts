const KEPT = 500;
const MAX_LENGTH = 2000;
const parsed = new Map<string, URL | null>();

/** The parsed URL, or `null` if it is none. An app calls the same few over and over, so the last ones are kept. */
export function urlOf(text: string): URL | null {
  let url = parsed.get(text);
  if (url === undefined) {
    url = URL.canParse(text) ? new URL(text) : null;
    if (parsed.size >= KEPT) parsed.clear();
    if (text.length <= MAX_LENGTH) parsed.set(text, url);
  }
  return url;
}
