import type { ChoiceDraft } from '../assembly/choice-draft.ts';
import type { Draft } from '../assembly/draft.ts';
import { mediaPart } from '../assembly/media.ts';
import { citationPart, otherPart, toolResultPart } from '../assembly/small-parts.ts';
import { fieldsOf, isFields, listOf, textOf, wordOf, type Fields } from '../json-value.ts';

const MAX_LISTED = 500;
const MAX_WORD = 200;

/** What tools of the provider are called with; what they gave is in `outputs`, `results` or `output`. */
const PROVIDER_TOOLS: Readonly<Record<string, string>> = {
  web_search_call: 'action',
  file_search_call: 'queries',
  code_interpreter_call: 'code',
  tool_search_call: 'arguments',
};

/** Tools of the provider that the app runs. */
const APP_TOOLS: Readonly<Record<string, string>> = {
  function_call: 'arguments',
  custom_tool_call: 'input',
  computer_call: 'action',
  local_shell_call: 'action',
  shell_call: 'action',
  apply_patch_call: 'operation',
};

const TEXT_INPUT = new Set(['custom_tool_call', 'code_interpreter_call']);

/** One item of the output of a response; `at`: its index there. What is known of it already is settled. */
export function readItem(item: Fields, at: number, choice: ChoiceDraft, event: number): void {
  const type = textOf(item['type']);
  const rank = at * 1000;
  if (type === 'message') {
    choice.role = wordOf(40, item['role']);
    for (const [index, piece] of listOf(item['content']).slice(0, MAX_LISTED).entries())
      readContentPiece(fieldsOf(piece), at, index, choice, event);
  } else if (type === 'reasoning') readReasoningItem(item, at, choice);
  else if (type === 'image_generation_call') {
    if (textOf(item['result']) === '') return;
    const format = wordOf(20, item['output_format']) ?? 'png';
    choice.put(
      mediaPart({ kind: 'image', base64: item['result'], mediaType: `image/${format}` }, event),
      `o${at} image`,
      rank + 100,
    );
  } else if (type === 'mcp_call') readCall(item, at, 'arguments', 'provider', choice, event);
  else if (Object.hasOwn(APP_TOOLS, type)) readCall(item, at, APP_TOOLS[type] ?? '', 'app', choice, event);
  else if (Object.hasOwn(PROVIDER_TOOLS, type))
    readCall(item, at, PROVIDER_TOOLS[type] ?? '', 'provider', choice, event);
  else if (type !== '') choice.put(otherPart(type, item, event), `o${at} other`, rank);
}

function readContentPiece(piece: Fields, at: number, index: number, choice: ChoiceDraft, event: number): void {
  const rank = at * 1000 + 100 + Math.min(index, 800);
  const settle = (kind: 'text' | 'refusal' | 'transcript', mark: string, text: unknown): void => {
    if (textOf(text) !== '') choice.text(kind, `o${at} ${mark}${index}`, rank).settle(textOf(text));
  };
  settle('text', 'c', piece['text']);
  settle('refusal', 'r', piece['refusal']);
  settle('transcript', 'w', piece['transcript']);
  for (const [note, annotation] of listOf(piece['annotations']).slice(0, MAX_LISTED).entries())
    choice.put(annotationPart(fieldsOf(annotation), event), `o${at} c${index} a${note}`, rank);
}

function readReasoningItem(item: Fields, at: number, choice: ChoiceDraft): void {
  for (const [index, piece] of listOf(item['summary']).slice(0, MAX_LISTED).entries()) {
    const text = textOf(fieldsOf(piece)['text']);
    if (text !== '') choice.text('reasoning', `o${at} s${index}`, at * 1000 + Math.min(index, 99)).settle(text);
  }
  for (const [index, piece] of listOf(item['content']).slice(0, MAX_LISTED).entries()) {
    const text = textOf(fieldsOf(piece)['text']);
    if (text !== '') choice.text('reasoning', `o${at} t${index}`, at * 1000 + 100 + Math.min(index, 800)).settle(text);
  }
  const hidden = textOf(item['encrypted_content']).length;
  if (hidden > 0) choice.text('reasoning', `o${at} s0`, at * 1000).hide(hidden);
}

function readCall(
  item: Fields,
  at: number,
  field: string,
  runner: 'app' | 'provider',
  choice: ChoiceDraft,
  event: number,
): void {
  const type = textOf(item['type']);
  const call = choice.call(`o${at}`, at * 1000, { runner, format: TEXT_INPUT.has(type) ? 'text' : 'json' });
  const id = wordOf(MAX_WORD, item['call_id'], item['id']);
  call.tell({ id, name: wordOf(MAX_WORD, item['name']) ?? type.replace(/_call$/u, '') });
  if (item[field] !== '') call.settle(item[field]);
  if (item['status'] === 'completed') call.close(false);
  const output = item['output'] ?? item['outputs'] ?? item['results'] ?? null;
  const failure = isFields(item['error']) || textOf(item['error']) !== '' ? item['error'] : null;
  if (output === null && failure === null) return;
  choice.put(
    toolResultPart({ callId: id, name: item['name'], value: failure ?? output, failed: failure !== null }, event),
    `o${at} result`,
    at * 1000 + 1,
  );
}

/** Puts an annotation behind the text that it belongs to. */
export function putAnnotation(annotation: Fields, key: string, at: number, rank: number, draft: Draft): void {
  draft.turn().choice().put(annotationPart(annotation, draft.event), `${key} a${at}`, rank);
}

function annotationPart(annotation: Fields, event: number) {
  return citationPart(
    {
      url: annotation['url'],
      title: annotation['title'] ?? annotation['filename'] ?? annotation['file_id'],
      start: annotation['start_index'] ?? annotation['index'],
      end: annotation['end_index'],
    },
    event,
  );
}
