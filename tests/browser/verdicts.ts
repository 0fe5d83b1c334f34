import type { PanelRow } from '../../scripts/browser/panel-rows.ts';
import type { Scenario } from '../../scripts/demo/scenario.ts';
import { aihubmix } from '../../scripts/demo/scenarios/aihubmix.ts';
import { aimlapi } from '../../scripts/demo/scenarios/aimlapi.ts';
import { anthropic } from '../../scripts/demo/scenarios/anthropic.ts';
import { credentials } from '../../scripts/demo/scenarios/credentials.ts';
import { mimo } from '../../scripts/demo/scenarios/mimo.ts';
import { modelswitch } from '../../scripts/demo/scenarios/modelswitch.ts';
import { moonshot } from '../../scripts/demo/scenarios/moonshot.ts';
import { openai } from '../../scripts/demo/scenarios/openai.ts';
import { server } from '../../scripts/demo/scenarios/server.ts';

/** Failures that providers tell: they read the same in every browser. */
export const providerGroups: readonly (readonly [string, readonly Scenario[]])[] = [
  ['Xiaomi MiMo', mimo],
  ['Moonshot', moonshot],
  ['AIHubMix', aihubmix],
  ['ModelSwitch', modelswitch],
  ['AI/ML API', aimlapi],
  ['OpenAI', openai],
  ['Anthropic', anthropic],
  ['keys', credentials],
  ['the app’s own server', server],
];

/** A call with what its row says. */
export interface Told {
  readonly id: string | undefined;
  readonly url: string;
  readonly verdict: readonly string[] | null;
}

/** What the rows must say of the calls that get one. */
export function expectedOf(scenarios: readonly Scenario[]): readonly Told[] {
  return scenarios
    .filter(({ expected }) => expected.kind !== 'not-llm')
    .map((scenario) => ({ id: scenario.id, url: scenario.call.url, verdict: verdictOf(scenario) }));
}

/** What the rows say of calls that were made one after another. `starts`: by a row's id, in ms since the epoch. */
export function toldBy(
  rows: readonly PanelRow[],
  starts: ReadonlyMap<string, number>,
  expected: readonly Told[],
): readonly Told[] {
  const inOrder = rows.toSorted((a, b) => (starts.get(a.id) ?? 0) - (starts.get(b.id) ?? 0));
  return inOrder.map((row, i) => ({
    id: expected[i]?.id,
    url: row.url,
    verdict: row.kind === 'ok' ? ['ok', row.provider] : [row.kind, row.provider, row.cause],
  }));
}

function verdictOf({ expected }: Scenario): readonly string[] | null {
  if (expected.kind === 'not-llm') return null;
  return expected.kind === 'ok' ? ['ok', expected.provider] : [expected.kind, expected.provider, expected.cause];
}
