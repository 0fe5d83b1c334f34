import { fileURLToPath } from 'node:url';
import { openOnlyRow, openRow } from '../open-row.ts';
import type { Look, Replay } from './replay.ts';

/** One picture: how the panel is shown, and what is done in it before. */
export interface State {
  /** Names its file. */
  readonly name: string;
  /**
   * The panel over the recording, the panel that has recorded nothing, the viewer without a file, the page of causes, or the
   * picture by which stores announce the extension.
   */
  readonly place: 'panel' | 'empty-panel' | 'viewer' | 'causes' | 'tile';
  readonly look: Look;
  readonly prepare?: (replay: Replay) => Promise<void>;
}

const WIDE: Look = { theme: 'light', language: 'en', width: 1280, height: 560 };
const DARK: Look = { ...WIDE, theme: 'dark' };
const NARROW: Look = { ...WIDE, width: 420, height: 760 };
const TALL: Look = { ...WIDE, height: 920 };
const STORE: Look = { ...WIDE, height: 800 };

const LIMITED = 'rate_limit/tokens_per_minute';
const REPEATED = 'rate_limit/concurrency';
const BROKEN_STREAM = 'stream_interrupted/connection_lost';
const WRONG_FIELD = 'invalid_request/tool_schema';

/** What is compared with the references. */
export const states: readonly State[] = [
  { name: 'list-light', place: 'panel', look: WIDE },
  { name: 'list-dark', place: 'panel', look: DARK },
  { name: 'list-contrast', place: 'panel', look: { ...DARK, forcedColors: true } },
  { name: 'narrow-light', place: 'panel', look: NARROW },
  { name: 'narrow-details-dark', place: 'panel', look: { ...NARROW, theme: 'dark' }, prepare: detailsOf(LIMITED) },
  { name: 'narrowest-light', place: 'panel', look: { ...NARROW, width: 320 }, prepare: detailsOf(REPEATED) },
  { name: 'diagnosis-light', place: 'panel', look: WIDE, prepare: detailsOf(LIMITED) },
  { name: 'diagnosis-dark', place: 'panel', look: DARK, prepare: detailsOf(REPEATED) },
  { name: 'field-light', place: 'panel', look: WIDE, prepare: markedField },
  { name: 'field-dark', place: 'panel', look: DARK, prepare: markedField },
  { name: 'compared-dark', place: 'panel', look: { ...DARK, height: 900 }, prepare: compared },
  { name: 'answer-light', place: 'panel', look: WIDE, prepare: toolAnswer },
  { name: 'stream-light', place: 'panel', look: WIDE, prepare: detailsOf(BROKEN_STREAM, 'response') },
  { name: 'headers-light', place: 'panel', look: WIDE, prepare: detailsOf(LIMITED, 'headers') },
  { name: 'headers-dark', place: 'panel', look: DARK, prepare: detailsOf(LIMITED, 'headers') },
  { name: 'attempts-light', place: 'panel', look: WIDE, prepare: detailsOf(REPEATED, 'attempts') },
  { name: 'range-light', place: 'panel', look: WIDE, prepare: draggedRange },
  { name: 'findings-light', place: 'panel', look: WIDE, prepare: openFindings },
  { name: 'completion-light', place: 'panel', look: WIDE, prepare: typedFilter('-provider:aihubmix cause:') },
  { name: 'settings-light', place: 'panel', look: WIDE, prepare: openSettings },
  { name: 'settings-dark', place: 'panel', look: DARK, prepare: openSettings },
  { name: 'empty-light', place: 'empty-panel', look: WIDE },
  { name: 'empty-dark', place: 'empty-panel', look: DARK },
  { name: 'viewer-light', place: 'viewer', look: WIDE },
  { name: 'causes-light', place: 'causes', look: WIDE },
  { name: 'causes-narrow-dark', place: 'causes', look: { ...NARROW, theme: 'dark', width: 320 } },
  { name: 'chinese-light', place: 'panel', look: { ...WIDE, language: 'zh-CN' } },
  { name: 'chinese-diagnosis-dark', place: 'panel', look: { ...DARK, language: 'zh-CN' }, prepare: detailsOf(LIMITED) },
];

/** The pictures of the README, and those of 1280 × 800 for the stores. */
export const shownToUsers: readonly State[] = [
  { name: 'panel-light', place: 'panel', look: TALL, prepare: compared },
  { name: 'panel-dark', place: 'panel', look: { ...TALL, theme: 'dark' }, prepare: compared },
  { name: 'store-tile', place: 'tile', look: { ...WIDE, width: 440, height: 280 } },
  { name: 'store-light', place: 'panel', look: STORE, prepare: detailsOf(LIMITED) },
  { name: 'store-dark', place: 'panel', look: { ...STORE, theme: 'dark' }, prepare: detailsOf(REPEATED) },
  { name: 'store-field-light', place: 'panel', look: STORE, prepare: markedField },
  { name: 'store-answer-light', place: 'panel', look: STORE, prepare: toolAnswer },
  { name: 'store-list-dark', place: 'panel', look: { ...STORE, theme: 'dark' }, prepare: openFindings },
  { name: 'store-chinese', place: 'panel', look: { ...STORE, language: 'zh-CN' }, prepare: detailsOf(LIMITED) },
];

const folder = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Where the pictures lie, and the name of the browser that drew them, e.g. "Chrome/156.0.1.2". */
export const placesOfPictures = {
  references: folder('tests/browser/references/'),
  shown: folder('docs/images/'),
  browserFile: folder('tests/browser/references/browser.txt'),
} as const;

function detailsOf(cause: string, tab = 'diagnosis') {
  return async ({ page }: Replay) => {
    await openRow(page, `[data-cause="${cause}"]`);
    // It is there at first; a click would take the focus from the list.
    if (tab === 'diagnosis') return;
    await page.click(`#tab-${tab}`);
    await page.waitForSelector(`#tab-${tab}[aria-selected="true"]`);
  };
}

/** The request, with the field that the answer blames. */
async function markedField({ page }: Replay): Promise<void> {
  await openRow(page, `[data-cause="${WRONG_FIELD}"]`);
  await page.click('[data-action="show-field"]');
  await page.waitForSelector('[data-mark="problem"]');
}

/** A failure with the code that made the call, and beside the call that worked. */
async function compared({ page }: Replay): Promise<void> {
  await openRow(page, '[data-cause="invalid_request/out_of_range"][data-provider="openai"]');
  await page.waitForSelector('.source-line[data-current="true"]');
  await page.waitForSelector('[data-testid="differences"]');
}

/** What a model said in a stream that calls a tool. */
async function toolAnswer({ page }: Replay): Promise<void> {
  await openOnlyRow(page, 'tokens:>90');
  await page.click('#tab-answer');
  await page.waitForSelector('[data-part="tool-call"]');
}

async function openFindings({ page }: Replay): Promise<void> {
  await page.click('.findings-head[aria-expanded="false"]');
  await page.waitForSelector('[data-finding]');
}

async function openSettings({ page, change }: Replay): Promise<void> {
  const hosts = [
    { pattern: 'llm.corp.example', target: { kind: 'protocol', id: 'openai' } },
    { pattern: 'claude.corp.example', target: { kind: 'provider', id: 'anthropic' } },
  ];
  await change({ hosts });
  await page.click('[data-action="settings"]');
  await page.waitForSelector('[data-host="llm.corp.example"]');
}

function typedFilter(text: string) {
  return async ({ page }: Replay) => {
    await page.type('input.filter', text);
    await page.waitForSelector('[role="option"]');
  };
}

/** A third of the overview. */
async function draggedRange({ page }: Replay): Promise<void> {
  const strip = await page.waitForSelector('.overview-bars');
  const box = await strip?.boundingBox();
  if (!box) throw new Error('There is no overview');
  const at = (part: number) => [box.x + box.width * part, box.y + box.height / 2] as const;
  await page.mouse.move(...at(0.3));
  await page.mouse.down();
  await page.mouse.move(...at(0.45));
  await page.mouse.move(...at(0.63));
  await page.mouse.up();
  await page.waitForSelector('.overview-range');
}
