import { AT_THE_END, type ChoiceDraft } from '../assembly/choice-draft.ts';
import { mediaPart } from '../assembly/media.ts';
import type { CallDraft } from '../assembly/part-draft.ts';
import { createPartialArguments, type PartialArguments } from '../assembly/partial-arguments.ts';
import { citationPart, otherPart, toolResultPart } from '../assembly/small-parts.ts';
import { fieldsOf, isFields, listOf, textOf, wordOf, type Fields } from '../json-value.ts';

const MAX_LISTED = 500;
const MAX_WORD = 200;

/** One part of a content: it has one field of those that tell what it is. */
export function readGeminiPart(part: Fields, choice: ChoiceDraft, event: number): void {
  if (typeof part['text'] === 'string') {
    const text = part['text'];
    if (text !== '') choice.text(part['thought'] === true ? 'reasoning' : 'text').append(text);
  } else if (isFields(part['functionCall'])) readGeminiCall(part['functionCall'], choice);
  else if (isFields(part['inlineData'])) {
    const { mimeType, data, displayName } = part['inlineData'];
    const media = mediaPart({ mediaType: mimeType, base64: data, name: displayName }, event);
    // Speech comes in many pieces.
    if (media.kind === 'audio') choice.grow(media, 'audio');
    else choice.put(media);
  } else if (isFields(part['fileData'])) {
    const { mimeType, fileUri, displayName } = part['fileData'];
    choice.put(mediaPart({ mediaType: mimeType, url: fileUri, name: displayName }, event));
  } else if (isFields(part['executableCode'])) {
    const code = part['executableCode'];
    const call = choice.call(`code ${event} ${textOf(code['id'])}`, undefined, { format: 'text', runner: 'provider' });
    call.tell({ id: wordOf(MAX_WORD, code['id']), name: 'code_execution' });
    call.append(textOf(code['code']));
    call.close(false);
  } else if (isFields(part['codeExecutionResult'])) {
    const { id, output, outcome } = part['codeExecutionResult'];
    const failed = typeof outcome === 'string' && outcome !== 'OUTCOME_OK';
    choice.put(toolResultPart({ callId: id, name: 'code_execution', value: output ?? '', failed }, event));
  } else if (isFields(part['toolCall'])) {
    const { id, toolType, args } = part['toolCall'];
    const call = choice.call(`tool ${textOf(id)} ${event}`, undefined, { runner: 'provider' });
    call.tell({ id: wordOf(MAX_WORD, id), name: wordOf(MAX_WORD, toolType) });
    call.settle(args ?? {});
  } else if (isFields(part['toolResponse'])) {
    const { id, toolType, response } = part['toolResponse'];
    choice.put(toolResultPart({ callId: id, name: toolType, value: response ?? '' }, event));
  } else if (part['thoughtSignature'] === undefined) {
    const [type = ''] = Object.keys(part);
    if (type !== '') choice.put(otherPart(type, part, event));
  }
}

/** Of calls whose arguments are streamed. */
const streamed = new WeakMap<CallDraft, PartialArguments>();
const OPEN = 'streamed call';

/** A call comes whole; where the request asked to stream its arguments, value by value. */
export function readGeminiCall(value: Fields, choice: ChoiceDraft): void {
  const goesOn = value['willContinue'] === true;
  const told = { id: wordOf(MAX_WORD, value['id']), name: wordOf(MAX_WORD, value['name']) };
  const open = choice.find(OPEN);
  if (open === undefined && value['partialArgs'] === undefined && !goesOn) {
    const call = choice.call(`call ${choice.count()}`);
    call.tell(told);
    call.settle(value['args'] ?? {});
    return;
  }
  const call = open ?? choice.call(OPEN);
  const pieces = streamed.get(call) ?? createPartialArguments();
  streamed.set(call, pieces);
  call.tell(told);
  pieces.add(value['partialArgs']);
  if (goesOn) {
    call.defer(pieces.value);
    return;
  }
  call.settle(isFields(value['args']) ? value['args'] : pieces.value());
  choice.release(OPEN);
}

/** Where an answer was found: sources of a search, and of what it recites. */
export function putGrounding(candidate: Fields, choice: ChoiceDraft, event: number): void {
  const cited = fieldsOf(candidate['citationMetadata']);
  for (const source of listOf(cited['citations'] ?? cited['citationSources']).slice(0, MAX_LISTED)) {
    const { uri, title, startIndex, endIndex } = fieldsOf(source);
    const key = `cited ${textOf(uri)} ${String(Number(startIndex))}`;
    choice.put(citationPart({ url: uri, title, start: startIndex, end: endIndex }, event), key, AT_THE_END);
  }
  const grounding = fieldsOf(candidate['groundingMetadata']);
  for (const chunk of listOf(grounding['groundingChunks']).slice(0, MAX_LISTED)) {
    const source = Object.values(fieldsOf(chunk)).find(isFields) ?? {};
    const url = source['uri'] ?? source['sourceUri'];
    choice.put(
      citationPart({ url, title: source['title'], quote: source['text'] }, event),
      `ground ${textOf(url)} ${textOf(source['title'])}`,
      AT_THE_END,
    );
  }
}
