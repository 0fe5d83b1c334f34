import type { Credential, CredentialOddity } from '../lib/exchange.ts';

const oddityText: Readonly<Record<CredentialOddity, string>> = {
  empty: 'it is empty',
  undefined: 'it is a variable that was never set',
  placeholder: 'it is a placeholder',
  quotes: 'it has quotes around it',
  whitespace: 'it has white space in it',
  'doubled-scheme': 'the scheme stands twice',
  'missing-scheme': '“Bearer” is missing',
  masked: 'it is a masked copy of a key',
  'non-ascii': 'it has characters that no key has',
};

/** What is known about the key of a request, in one or two sentences. */
export function credentialText(credential: Credential | null): string {
  if (credential === null) return 'The page sent no key.';
  const { source, scheme, prefix, length, lastFour, oddities } = credential;
  const place = source.startsWith('query:') ? `URL parameter ${source.slice('query:'.length)}` : `Header ${source}`;
  const facts = [
    scheme,
    `${length} characters`,
    prefix === '' ? '' : `begins with ${prefix}`,
    lastFour === '' ? '' : `ends with ${lastFour}`,
  ].filter((fact) => fact !== '');
  const odd = oddities.length === 0 ? '' : ` Odd: ${oddities.map((oddity) => oddityText[oddity]).join('; ')}.`;
  return `${place}: ${facts.join(', ')}.${odd}`;
}
