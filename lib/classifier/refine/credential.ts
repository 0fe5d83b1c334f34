import type { Credential } from '../../exchange.ts';
import type { CauseId } from '../causes/index.ts';
import type { FixText, KeyShape, Provider } from '../model.ts';
import { phrases } from '../phrases.ts';
import { providers } from '../providers/index.ts';
import { phrase, type Wordbook } from '../wordbook.ts';

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
  wordbook: Wordbook | null,
): CredentialDiagnosis | null {
  if (credential === null) {
    return {
      cause: 'authentication/missing_key',
      said: 'no header or parameter with a key',
      note: phrase(phrases.noKey, wordbook),
      fixes: [],
    };
  }
  return diagnoseForm(credential, wordbook) ?? diagnoseKind(credential, provider, url, wordbook);
}

/** A key that was sent although the provider says that there is none, or names both as reasons. */
export function diagnoseUnseen(
  credential: Credential,
  message: string,
  wordbook: Wordbook | null,
): CredentialDiagnosis {
  const said = describeCredential(credential);
  if (/invalid|incorrect|expired|无效|错误/iu.test(message)) {
    return {
      cause: 'authentication/invalid_key',
      said,
      note: phrase(phrases.keyRefused, wordbook),
      fixes: [],
    };
  }
  return {
    cause: 'authentication/malformed_header',
    said,
    note: phrase(phrases.keyUnseen, wordbook, { source: credential.source }),
    fixes: [{ text: phrases.keyUnseenFix, link: 'docs' }],
  };
}

/** How a key is shown: what is known of it, never the key. */
function describeCredential(credential: Credential): string {
  const scheme = credential.scheme === '' ? '' : `${credential.scheme} `;
  return `${scheme}${credential.prefix}…${credential.lastFour} (${credential.length} characters)`;
}

function diagnoseForm(credential: Credential, wordbook: Wordbook | null): CredentialDiagnosis | null {
  const said = describeCredential(credential);
  const has = (...oddities: readonly string[]): boolean =>
    credential.oddities.some((oddity) => oddities.includes(oddity));
  if (has('empty')) {
    const note = phrase(phrases.emptyKey, wordbook, { source: credential.source });
    return { cause: 'authentication/missing_key', said: 'no key behind the scheme', note, fixes: [] };
  }
  if (has('undefined')) {
    const note = phrase(phrases.unsetKey, wordbook);
    return { cause: 'authentication/placeholder_key', said: 'an unset variable in place of the key', note, fixes: [] };
  }
  if (has('placeholder')) {
    const note = phrase(phrases.placeholderKey, wordbook);
    return { cause: 'authentication/placeholder_key', said: 'a placeholder in place of the key', note, fixes: [] };
  }
  const malformed = MALFORMED.find(([oddity]) => has(oddity));
  return malformed === undefined
    ? null
    : {
        cause: 'authentication/malformed_header',
        said,
        note: phrase(malformed[1], wordbook),
        fixes: [{ text: malformed[2] }],
      };
}

const MALFORMED = [
  ['doubled-scheme', phrases.doubledScheme, phrases.doubledSchemeFix],
  ['quotes', phrases.quotedKey, phrases.quotedKeyFix],
  ['whitespace', phrases.spacedKey, phrases.spacedKeyFix],
  ['masked', phrases.maskedKey, phrases.maskedKeyFix],
  ['non-ascii', phrases.strangeKey, phrases.strangeKeyFix],
  ['missing-scheme', phrases.schemeMissing, phrases.schemeMissingFix],
] as const;

function diagnoseKind(
  credential: Credential,
  provider: Provider | null,
  url: URL | null,
  wordbook: Wordbook | null,
): CredentialDiagnosis | null {
  if (provider === null || url === null) return null;
  const own = provider.keys?.find((key) => key.shape.test(credential.shape));
  if (own !== undefined) return misuse(own, credential, provider, url, wordbook);
  const owner = providers.find((other) => other !== provider && other.keys?.some((key) => isOf(key, credential)));
  if (owner === undefined) return null;
  return {
    cause: 'authentication/other_provider_key',
    said: describeCredential(credential),
    note: phrase(phrases.keyOfOther, wordbook, { owner: owner.name, provider: provider.name }),
    fixes: [
      { text: phrase(phrases.keyOfOtherFix, wordbook, { owner: owner.name, provider: provider.name }), link: 'keys' },
    ],
  };
}

function isOf(key: KeyShape, credential: Credential): boolean {
  return key.distinctive === true && key.shape.test(credential.shape);
}

function misuse(
  key: KeyShape,
  credential: Credential,
  provider: Provider,
  url: URL,
  wordbook: Wordbook | null,
): CredentialDiagnosis | null {
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
    note: phrase(wrongHost ? phrases.keyOfHost : phrases.keyOfEndpoint, wordbook, {
      kind: phrase(key.name, wordbook),
      provider: provider.name,
      host: url.hostname,
    }),
    fixes: key.misuse === undefined ? [] : [key.misuse],
  };
}
