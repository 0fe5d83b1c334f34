import type { ChoiceDraft } from '../assembly/choice-draft.ts';
import type { Draft } from '../assembly/draft.ts';
import { DATA_LINE } from '../assembly/incoming.ts';
import { mediaPart } from '../assembly/media.ts';
import { citationPart, otherPart, toolResultPart } from '../assembly/small-parts.ts';
import { fieldsOf, listOf, textOf, wordOf, type Fields } from '../json-value.ts';
import { aiSdkUsage } from '../usage/token-counts.ts';
import { readToolCalls } from './openai-tool-calls.ts';
import type { Protocol } from './protocol.ts';

const MAX_WORD = 200;

/** Data streams of the AI SDK up to version 4: each line a letter for its kind, a colon and JSON. */
export const aiSdkData: Protocol = {
  id: 'ai-sdk-data',
  recognises: (_value, name) => name === DATA_LINE,
  read({ code, value }, name, draft) {
    if (name !== DATA_LINE) return false;
    readLine(textOf(code), value, draft);
    return true;
  },
};

function readLine(code: string, value: unknown, draft: Draft): void {
  const fields = fieldsOf(value);
  const choice = draft.turn().choice();
  switch (code) {
    case '0':
      choice.text('text').append(textOf(value));
      return;
    case 'g':
      choice.text('reasoning').append(textOf(value));
      return;
    case 'i':
      choice.text('reasoning').hide(textOf(fields['data']).length);
      return;
    case '3':
      draft.fail(null, value);
      return;
    case '1':
      readToolCalls(fields, choice);
      return;
    case '7':
      readToolCalls(fields, choice);
      return;
    case '9':
    case 'b':
    case 'c':
      readCall(code, fields, choice);
      return;
    case 'a':
      choice.put(
        toolResultPart({ callId: fields['toolCallId'], value: fields['result'] }, draft.event),
        `result ${textOf(fields['toolCallId'])}`,
      );
      return;
    case 'h':
      choice.put(citationPart({ url: fields['url'], title: fields['title'] ?? fields['id'] }, draft.event));
      return;
    case 'k':
      choice.put(mediaPart({ mediaType: fields['mimeType'], base64: fields['data'] }, draft.event));
      return;
    case 'f':
      if (draft.ended()) draft.resume();
      draft.nextTurn().tell({ id: fields['messageId'] });
      return;
    case 'e':
      draft.turn().usage = aiSdkUsage(fields['usage'], draft.event) ?? draft.turn().usage;
      choice.finishes(fields['finishReason'], 'finishReason');
      draft.turn().end();
      return;
    case 'd':
      draft.usage = aiSdkUsage(fields['usage'], draft.event) ?? draft.usage;
      choice.finishes(fields['finishReason'], 'finishReason');
      draft.end();
      return;
    case 'j':
      return;
    default:
      for (const entry of listOf(value).slice(0, 100)) choice.put(otherPart(`data ${code}`, entry, draft.event));
  }
}

function readCall(code: string, value: Fields, choice: ChoiceDraft): void {
  const id = wordOf(MAX_WORD, value['toolCallId']);
  const call = choice.call(`call ${id ?? ''}`);
  if (code === 'c') {
    call.append(textOf(value['argsTextDelta']));
    return;
  }
  call.tell({ id, name: wordOf(MAX_WORD, value['toolName']) });
  if (code === '9') {
    call.settle(value['args']);
    call.close(false);
  }
}
