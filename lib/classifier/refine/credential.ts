import type { Address } from '../read/url.ts';
import type { Credential, CredentialOddity } from '../../exchange.ts';
import type { CauseId } from '../causes/index.ts';
import type { KeyShape, Provider } from '../model.ts';
import { providers } from '../providers/index.ts';
import type { FindingId, Party, RequestFinding } from '../verdict.ts';

/** What the key in the request tells about a refused call. */
export interface CredentialDiagnosis {
  readonly cause: CauseId;
  /** The key as it may be shown; '' where there is none. */
  readonly said: string;
  readonly finding: RequestFinding;
}

/**
 * Diagnoses the credential of a call; `null` if nothing is odd about it. `inner`: the provider to which a gateway passes the
 * key on.
 */
export function diagnoseCredential(
  credential: Credential | null,
  provider: Provider | null,
  url: Address | null,
  inner: Party | null = null,
): CredentialDiagnosis | null {
  if (credential === null) return found('authentication/missing_key', '', 'key-missing');
  return diagnoseForm(credential) ?? diagnoseKind(credential, provider, url, inner);
}

/** A key that was sent although the provider says that there is none, or names both as reasons. */
export function diagnoseUnseen(credential: Credential, message: string): CredentialDiagnosis {
  const said = describeCredential(credential);
  return /invalid|incorrect|expired|无效|错误/iu.test(message)
    ? found('authentication/invalid_key', said, 'key-refused')
    : found('authentication/malformed_header', said, 'key-unseen', { source: credential.source });
}

function found(
  cause: CauseId,
  said: string,
  id: FindingId,
  values: RequestFinding['values'] = {},
): CredentialDiagnosis {
  return { cause, said, finding: { id, values } };
}

/** How a key is shown: what is known of it, never the key. */
function describeCredential({ scheme, prefix, lastFour }: Credential): string {
  return `${scheme === '' ? '' : `${scheme} `}${prefix}…${lastFour}`;
}

function diagnoseForm(credential: Credential): CredentialDiagnosis | null {
  const { oddities, source } = credential;
  if (oddities.includes('empty')) return found('authentication/missing_key', '', 'key-empty', { source });
  if (oddities.includes('undefined')) return found('authentication/placeholder_key', '', 'key-unset');
  if (oddities.includes('placeholder')) return found('authentication/placeholder_key', '', 'key-placeholder');
  const malformed = MALFORMED.find(([oddity]) => oddities.includes(oddity));
  return malformed === undefined
    ? null
    : found('authentication/malformed_header', describeCredential(credential), malformed[1]);
}

const MALFORMED: readonly (readonly [CredentialOddity, FindingId])[] = [
  ['doubled-scheme', 'key-doubled-scheme'],
  ['quotes', 'key-quoted'],
  ['whitespace', 'key-spaced'],
  ['masked', 'key-masked'],
  ['non-ascii', 'key-strange'],
  ['missing-scheme', 'key-without-scheme'],
];

function diagnoseKind(
  credential: Credential,
  provider: Provider | null,
  url: Address | null,
  inner: Party | null,
): CredentialDiagnosis | null {
  if (provider === null || url === null) return null;
  const own = provider.keys?.find((key) => key.shape.test(credential.shape));
  if (own !== undefined) return misuse(own, credential, provider, url);
  const owner = providers.find((other) => other !== provider && other.keys?.some((key) => isOf(key, credential)));
  if (owner === undefined || owner.id === inner?.id) return null;
  const values = { owner: owner.name, provider: provider.name };
  return found('authentication/other_provider_key', describeCredential(credential), 'key-of-other', values);
}

function isOf(key: KeyShape, credential: Credential): boolean {
  return key.distinctive === true && key.shape.test(credential.shape);
}

function misuse(key: KeyShape, credential: Credential, provider: Provider, url: Address): CredentialDiagnosis | null {
  const wrongHost = key.hosts !== undefined && !key.hosts.includes(url.hostname);
  const wrongPath = key.paths !== undefined && !key.paths.test(url.pathname);
  if (!wrongHost && !wrongPath) return null;
  const cause =
    wrongHost && key.kind !== 'billing' && key.kind !== 'admin'
      ? 'authentication/wrong_plan_key'
      : 'authentication/wrong_key_type';
  const values = { kind: key.name, provider: provider.name, host: url.hostname };
  return found(cause, describeCredential(credential), wrongHost ? 'key-of-host' : 'key-of-endpoint', values);
}
