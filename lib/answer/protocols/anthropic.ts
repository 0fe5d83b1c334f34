import { AT_THE_END, type ChoiceDraft } from '../assembly/choice-draft.ts';
import type { Draft } from '../assembly/draft.ts';
import { citationPart, otherPart, toolResultPart } from '../assembly/small-parts.ts';
import { countOf, fieldsOf, isFields, listOf, textOf, wordOf, type Fields } from '../json-value.ts';
import { anthropicUsage, mergedUsage } from '../usage/token-counts.ts';
import type { Protocol } from './protocol.ts';

const MAX_LISTED = 1000;
const MAX_WORD = 200;

const EVENTS = new Set([
  'message_start',
  'content_block_start',
  'content_block_delta',
  'content_block_stop',
  'message_delta',
  'message_stop',
]);

/** Messages of Anthropic, also through Bedrock and Vertex AI. Pieces belong to blocks, which have indexes. */
export const anthropic: Protocol = {
  id: 'anthropic',
  recognises({ type, content, role }) {
    if (typeof type !== 'string') return false;
    return EVENTS.has(type) || (type === 'message' && role === 'assistant' && Array.isArray(content));
  },
  read(value, _name, draft) {
    const index = countOf(value['index']) ?? 0;
    const choice = (): ChoiceDraft => draft.turn().choice();
    switch (value['type']) {
      case 'message':
        readMessage(value, draft);
        return true;
      case 'message_start':
        if (draft.turn().id() !== null) {
          draft.resume();
          draft.nextTurn();
        }
        readMessage(fieldsOf(value['message']), draft);
        return true;
      case 'content_block_start':
        readBlock(fieldsOf(value['content_block']), index, choice(), draft.event);
        return true;
      case 'content_block_delta':
        return readDelta(fieldsOf(value['delta']), index, choice(), draft.event);
      case 'content_block_stop':
        choice().find(`b${index}`)?.close(false);
        return true;
      case 'message_delta':
        readEnd(fieldsOf(value['delta']), choice());
        draft.turn().usage = mergedUsage(draft.turn().usage, anthropicUsage(value['usage'], draft.event));
        return true;
      case 'message_stop':
        draft.end();
        return true;
      case 'ping':
        return true;
      case 'error': {
        const error = fieldsOf(value['error']);
        draft.fail(error['type'], error['message']);
        return true;
      }
      default:
        return false;
    }
  },
};

function readMessage(message: Fields, draft: Draft): void {
  const turn = draft.turn();
  const choice = turn.choice();
  turn.tell(message);
  choice.role = wordOf(40, message['role']);
  for (const [index, block] of listOf(message['content']).slice(0, MAX_LISTED).entries())
    readBlock(fieldsOf(block), index, choice, draft.event);
  const usage = anthropicUsage(message['usage'], draft.event);
  if (usage !== null) turn.usage = mergedUsage(turn.usage, usage);
  readEnd(message, choice);
}

/** Why it stopped; a refusal may be explained. */
function readEnd(told: Fields, choice: ChoiceDraft): void {
  const details = fieldsOf(told['stop_details']);
  const explanation = textOf(details['explanation']);
  if (details['type'] === 'refusal' && explanation !== '')
    choice.text('refusal', 'stop', AT_THE_END).settle(explanation);
  choice.finishes(told['stop_reason'], 'stop_reason');
}

/** A block when it begins, or whole. */
function readBlock(block: Fields, index: number, choice: ChoiceDraft, event: number): void {
  const type = textOf(block['type']);
  const key = `b${index}`;
  switch (type) {
    case 'text':
      choice.text('text', key, index).append(textOf(block['text']));
      for (const citation of listOf(block['citations']).slice(0, MAX_LISTED))
        choice.put(cited(fieldsOf(citation), event), undefined, index);
      return;
    case 'thinking':
      choice.text('reasoning', key, index).append(textOf(block['thinking']));
      return;
    case 'redacted_thinking':
      choice.text('reasoning', key, index).hide(textOf(block['data']).length);
      return;
    case 'tool_use':
    case 'server_tool_use':
    case 'mcp_tool_use': {
      const call = choice.call(key, index, { runner: type === 'tool_use' ? 'app' : 'provider' });
      call.tell({ id: wordOf(MAX_WORD, block['id']), name: wordOf(MAX_WORD, block['name']) });
      // A stream begins with an empty object, whatever comes.
      if (isFields(block['input']) && Object.keys(block['input']).length > 0) call.settle(block['input']);
      return;
    }
    case '':
      return;
    default:
      if (type.endsWith('_tool_result')) {
        const content = fieldsOf(block['content']);
        const failed = block['is_error'] === true || textOf(content['type']).endsWith('_error');
        choice.put(
          toolResultPart({ callId: block['tool_use_id'], value: block['content'] ?? '', failed }, event),
          key,
          index,
        );
      } else choice.put(otherPart(type, block, event), key, index);
  }
}

function readDelta(delta: Fields, index: number, choice: ChoiceDraft, event: number): boolean {
  const key = `b${index}`;
  switch (delta['type']) {
    case 'text_delta':
      choice.text('text', key, index).append(textOf(delta['text']));
      return true;
    case 'thinking_delta':
      choice.text('reasoning', key, index).append(textOf(delta['thinking']));
      return true;
    case 'input_json_delta':
      choice.call(key, index).append(textOf(delta['partial_json']));
      return true;
    case 'citations_delta':
      choice.put(cited(fieldsOf(delta['citation']), event), undefined, index);
      return true;
    case 'signature_delta': {
      // It carries the thoughts encrypted where the request asked to leave them out.
      const text = choice.text('reasoning', key, index);
      if (text.isEmpty()) text.hide(textOf(delta['signature']).length);
      return true;
    }
    case 'compaction_delta':
      choice.put(otherPart('compaction', delta, event), key, index);
      return true;
    default:
      return false;
  }
}

function cited(citation: Fields, event: number) {
  return citationPart(
    {
      url: citation['url'] ?? citation['source'],
      title: citation['title'] ?? citation['document_title'],
      quote: citation['cited_text'],
      start: citation['start_char_index'] ?? citation['start_page_number'] ?? citation['start_block_index'],
      end: citation['end_char_index'] ?? citation['end_page_number'] ?? citation['end_block_index'],
    },
    event,
  );
}
