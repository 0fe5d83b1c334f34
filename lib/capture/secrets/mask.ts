import { keyPrefixAt } from './key-search.ts';

/** Secrets shorter than this show none of their characters. */
const SHORTEST_SHOWN = 12;

/** Characters that must stay hidden, at least, when the last four are shown. */
const LEAST_HIDDEN = 4;

/** What is shown of a secret: its known prefix and its last four characters, e.g. "sk-proj-…wXyZ"; "…" if it is short. */
export function mask(secret: string): string {
  return secret.length < SHORTEST_SHOWN ? '…' : `${prefixOf(secret)}…${lastFourOf(secret)}`;
}

/** What is shown of the value of a field, parameter or scheme of this name: nothing of a password, which a person may have chosen. */
export function maskNamed(name: string, secret: string): string {
  return /pass|pwd|basic|phrase|mnemonic|cookie/iu.test(name) ? '…' : mask(secret);
}

/** Whether a text is what `mask` writes, whatever the secret was. */
export function isMask(text: string): boolean {
  const at = text.indexOf('…');
  return (
    at >= 0 && /^…(?:%[0-9A-F]{2}|[^%]){0,4}$/iu.test(text.slice(at)) && (at === 0 || prefixOf(text).length === at)
  );
}

/** The known prefix of a key; '' if it has none. */
export function prefixOf(secret: string): string {
  return keyPrefixAt(secret, 0)?.prefix ?? '';
}

/** The last four characters of a key; '' for one that is too short to show any, and for one that ends in anything but a word. */
export function lastFourOf(secret: string): string {
  const hidden = secret.length - prefixOf(secret).length - 4;
  return secret.length < SHORTEST_SHOWN || hidden < LEAST_HIDDEN ? '' : secret.slice(-4);
}
