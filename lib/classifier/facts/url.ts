import type { Address } from '../read/url.ts';
import { told, type Draft } from './draft.ts';
import type { Facts, Name } from './facts.ts';

type Placed = Pick<Facts, 'deployment' | 'region' | 'project' | 'apiVersion'>;
type PlacedName = keyof Placed;

interface Told {
  /** Of the path that was called. */
  readonly path: Name;
  readonly placed: readonly (readonly [PlacedName, Name])[];
}

const known = new WeakMap<Address, Told>();

/**
 * What the URL of a call tells: deployment, region, project, version of the API (looked at once for each URL), and the path
 * where that was not found.
 */
export function readUrl(draft: Draft, url: Address, status: number): void {
  let one = known.get(url);
  if (one === undefined) known.set(url, (one = toldBy(url)));
  if (status === 404 || status === 405) draft.path ??= one.path;
  for (const [name, fact] of one.placed) draft[name] ??= fact;
}

/** "us-central1-aiplatform.googleapis.com", "bedrock-runtime.us-east-1.amazonaws.com", "cn-beijing.volces.com". */
const REGION =
  /^(?:(?<google>[a-z]{2,12}-[a-z]{4,14}\d{1,2})-aiplatform\.|[\w-]{3,30}\.(?<aws>[a-z]{2}-[a-z]{4,10}-\d)\.(?:amazonaws\.com|api\.aws)|ark\.(?<volc>[a-z]{2}-[a-z]{4,10})\.)/u;
const PATH = /\/projects\/(?<project>[\w.-]{1,60})\/|\/deployments\/(?<deployment>[^/]{1,80})(?:\/|$)/u;

function toldBy(url: Address): Told {
  const { google, aws, volc } = REGION.exec(url.hostname)?.groups ?? {};
  const { project, deployment } = PATH.exec(url.pathname)?.groups ?? {};
  const found: readonly (readonly [PlacedName, string | null | undefined])[] = [
    ['deployment', deployment],
    ['region', google ?? aws ?? volc],
    ['project', project],
    ['apiVersion', new URLSearchParams(url.search).get('api-version')],
  ];
  return {
    path: nameOf(url.pathname),
    placed: found.flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name, nameOf(value)] as const],
    ),
  };
}

function nameOf(value: string): Name {
  return { ...told('url', value), value: value.slice(0, 200) };
}
