import type { Credential } from '../../lib/exchange.ts';
import type { InterfaceTexts } from '../../lib/interface-texts/interface-texts.ts';

/** What is known about the key of a request, in one or two sentences. */
export function credentialText(credential: Credential | null, { headers: texts }: InterfaceTexts): string {
  if (credential === null) return texts.noKey;
  const { source, scheme, prefix, length, lastFour, oddities } = credential;
  const place = source.startsWith('query:')
    ? texts.keyInParameter(source.slice('query:'.length))
    : texts.keyInHeader(source);
  const facts = [
    scheme,
    texts.keyLength(length),
    prefix === '' ? '' : texts.keyBegins(prefix),
    lastFour === '' ? '' : texts.keyEnds(lastFour),
  ].filter((fact) => fact !== '');
  const odd = oddities.length === 0 ? '' : ` ${texts.keyOdd(oddities.map((oddity) => texts.oddities[oddity]))}`;
  return `${texts.keyFacts(place, facts)}${odd}`;
}
