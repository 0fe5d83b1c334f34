import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

interface Axe {
  run(options: object): Promise<{ readonly violations: readonly Violation[] }>;
}

/** All that axe-core finds in a page, as "rule: element". */
export async function axeFindings(place: Page | Frame): Promise<readonly string[]> {
  return findingsOf(await violationsIn(place));
}

/** What axe-core finds serious or critical in the panel, as "rule: element". */
export async function seriousFindings(panel: Frame): Promise<readonly string[]> {
  const found = await violationsIn(panel);
  return findingsOf(found.filter(({ impact }) => impact === 'serious' || impact === 'critical'));
}

async function violationsIn(place: Page | Frame): Promise<readonly Violation[]> {
  await place.evaluate(AXE);
  return place.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations;
  });
}

function findingsOf(violations: readonly Violation[]): readonly string[] {
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
