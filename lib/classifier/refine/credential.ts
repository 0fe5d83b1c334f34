import type { Credential } from '../../exchange.ts';
import type { CauseId } from '../causes/index.ts';
import type { FixText, KeyShape, Provider } from '../model.ts';
import { providers } from '../providers/index.ts';

/** What the key in the request tells about a refused call. */
export interface CredentialDiagnosis {
  readonly cause: CauseId;
  readonly said: string;
  readonly note: string;
  readonly fixes: readonly FixText[];
}

/** Diagnoses the credential of a call; `null` if nothing is odd about it. */
export function diagnoseCredential(
  credential: Credential | null,
  provider: Provider | null,
  url: URL | null,
): CredentialDiagnosis | null {
  if (credential === null) {
    return {
      cause: 'authentication/missing_key',
      said: 'no header or parameter with a key',
      note: 'The request carried no key at all.',
      fixes: [],
    };
  }
  return diagnoseForm(credential) ?? diagnoseKind(credential, provider, url);
}

/** A key that was sent although the provider says that there is none, or names both as reasons. */
export function diagnoseUnseen(credential: Credential, message: string): CredentialDiagnosis {
  const said = describeCredential(credential);
  if (/invalid|incorrect|expired|无效|错误/iu.test(message)) {
    return {
      cause: 'authentication/invalid_key',
      said,
      note: 'A key was sent, so it is not missing: it is not accepted.',
      fixes: [],
    };
  }
  return {
    cause: 'authentication/malformed_header',
    said,
    note: `A key was sent in “${credential.source}”, but the provider did not find it there.`,
    fixes: [{ text: 'Send the key in the header that the documentation of {provider} names.', link: 'docs' }],
  };
}

/** How a key is shown: what is known of it, never the key. */
function describeCredential(credential: Credential): string {
  const scheme = credential.scheme === '' ? '' : `${credential.scheme} `;
  return `${scheme}${credential.prefix}…${credential.lastFour} (${credential.length} characters)`;
}

function diagnoseForm(credential: Credential): CredentialDiagnosis | null {
  const said = describeCredential(credential);
  const has = (...oddities: readonly string[]): boolean =>
    credential.oddities.some((oddity) => oddities.includes(oddity));
  if (has('empty')) {
    const note = `The “${credential.source}” header is there, but holds no key.`;
    return { cause: 'authentication/missing_key', said: 'no key behind the scheme', note, fixes: [] };
  }
  if (has('undefined')) {
    const note = 'The key is the text of a variable that was never set, such as “undefined”.';
    return { cause: 'authentication/placeholder_key', said: 'an unset variable in place of the key', note, fixes: [] };
  }
  if (has('placeholder')) {
    const note = 'The key is a placeholder from an example.';
    return { cause: 'authentication/placeholder_key', said: 'a placeholder in place of the key', note, fixes: [] };
  }
  const malformed = MALFORMED.find(([oddity]) => has(oddity));
  return malformed === undefined
    ? null
    : { cause: 'authentication/malformed_header', said, note: malformed[1], fixes: [{ text: malformed[2] }] };
}

const MALFORMED = [
  ['doubled-scheme', 'The header says “Bearer” twice.', 'Remove one “Bearer”: the SDK or the code adds it already.'],
  ['quotes', 'The key is wrapped in quotes.', 'Remove the quotes around the key, e.g. in the .env file.'],
  [
    'whitespace',
    'There is white space in or around the key.',
    'Trim the key: a line break or blank was copied with it.',
  ],
  [
    'masked',
    'The key is a masked one, as consoles show it.',
    'Copy the whole key when it is created; a masked one does not work.',
  ],
  ['non-ascii', 'The key holds characters that no key has.', 'Copy the key again, as plain text.'],
  ['missing-scheme', 'The Authorization header lacks “Bearer”.', 'Write “Bearer ” before the key.'],
] as const;

function diagnoseKind(credential: Credential, provider: Provider | null, url: URL | null): CredentialDiagnosis | null {
  if (provider === null || url === null) return null;
  const own = provider.keys?.find((key) => key.shape.test(credential.shape));
  if (own !== undefined) return misuse(own, credential, provider, url);
  const owner = providers.find((other) => other !== provider && other.keys?.some((key) => isOf(key, credential)));
  if (owner === undefined) return null;
  return {
    cause: 'authentication/other_provider_key',
    said: describeCredential(credential),
    note: `The key looks like one of ${owner.name}, not of ${provider.name}.`,
    fixes: [{ text: `Send a ${provider.name} key here; the one sent looks like one of ${owner.name}.`, link: 'keys' }],
  };
}

function isOf(key: KeyShape, credential: Credential): boolean {
  return key.distinctive === true && key.shape.test(credential.shape);
}

function misuse(key: KeyShape, credential: Credential, provider: Provider, url: URL): CredentialDiagnosis | null {
  const wrongHost = key.hosts !== undefined && !key.hosts.includes(url.hostname);
  const wrongPath = key.paths !== undefined && !key.paths.test(url.pathname);
  if (!wrongHost && !wrongPath) return null;
  const cause =
    wrongHost && key.kind !== 'billing' && key.kind !== 'admin'
      ? 'authentication/wrong_plan_key'
      : 'authentication/wrong_key_type';
  return {
    cause,
    said: describeCredential(credential),
    note: `The key is a ${key.name} of ${provider.name}, which ${wrongHost ? `${url.hostname} does not take` : 'this endpoint does not take'}.`,
    fixes: key.misuse === undefined ? [] : [key.misuse],
  };
}
