import type { Address } from '../read/url.ts';
import { told, type Draft } from './draft.ts';
import type { Facts } from './facts.ts';

type Placed = Pick<Facts, 'deployment' | 'region' | 'project' | 'apiVersion'>;

const known = new WeakMap<Address, Placed | null>();

/**
 * What the URL of a call tells: deployment, region, project, version of the API (looked at once for each URL), and the path
 * where that was not found.
 */
export function readUrl(draft: Draft, url: Address, status: number): void {
  if (status === 404 || status === 405)
    draft.path ??= { ...told('url', url.pathname), value: url.pathname.slice(0, 200) };
  let placed = known.get(url);
  if (placed === undefined) known.set(url, (placed = placedIn(url)));
  if (placed === null) return;
  for (const [name, fact] of Object.entries(placed)) draft[name as keyof Placed] ??= fact;
}

/** "us-central1-aiplatform.googleapis.com", "bedrock-runtime.us-east-1.amazonaws.com", "cn-beijing.volces.com". */
const REGION =
  /^(?:(?<google>[a-z]{2,12}-[a-z]{4,14}\d{1,2})-aiplatform\.|[\w-]{3,30}\.(?<aws>[a-z]{2}-[a-z]{4,10}-\d)\.(?:amazonaws\.com|api\.aws)|ark\.(?<volc>[a-z]{2}-[a-z]{4,10})\.)/u;
const PATH = /\/projects\/(?<project>[\w.-]{1,60})\/|\/deployments\/(?<deployment>[^/]{1,80})(?:\/|$)/u;

function placedIn(url: Address): Placed | null {
  const { google, aws, volc } = REGION.exec(url.hostname)?.groups ?? {};
  const { project, deployment } = PATH.exec(url.pathname)?.groups ?? {};
  const region = google ?? aws ?? volc;
  const version = new URLSearchParams(url.search).get('api-version');
  if (region === undefined && project === undefined && deployment === undefined && version === null) return null;
  const name = (value: string) => ({ ...told('url', value), value: value.slice(0, 200) });
  return {
    ...(deployment === undefined ? {} : { deployment: name(deployment) }),
    ...(region === undefined ? {} : { region: name(region) }),
    ...(project === undefined ? {} : { project: name(project) }),
    ...(version === null ? {} : { apiVersion: name(version) }),
  };
}
