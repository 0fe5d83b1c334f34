import type { Answer, ToolCallPart } from '../answer.ts';
import type { Conversation, Tool } from '../conversation/conversation.ts';
import { schemaBreaches } from './schema-breaches.ts';
import type { PartPlace, Trouble } from './trouble.ts';

const MAX_FOUND = 20;

/** What is wrong with the tool calls of an answer; `sent`: the request that it answers. */
export function toolTrouble(answer: Answer, sent: Conversation): readonly Trouble[] {
  const found: Trouble[] = [];
  for (const [turn, { choices }] of answer.turns.entries()) {
    for (const [choice, { parts, finish }] of choices.entries()) {
      for (const [part, call] of parts.entries()) {
        if (call.kind !== 'tool-call' || call.runner !== 'app' || found.length >= MAX_FOUND) continue;
        const one = troubleOf(call, finish?.reason ?? null, sent, { turn, choice, part });
        if (one !== null) found.push(one);
      }
    }
  }
  return found;
}

function troubleOf(call: ToolCallPart, finish: string | null, sent: Conversation, at: PartPlace): Trouble | null {
  const { name, state, broken, value, format } = call;
  // An answer that broke off is told as such.
  if (state === 'broken' && broken !== null) return { id: 'broken-arguments', tool: name, ...broken, finish, at };
  if (name === null || name === '') return null;
  const tool = sent.tools.find((one) => one.name === name);
  if (tool === undefined) return isUnknown(sent) ? unknownTool(name, sent.tools, at) : null;
  if (state !== 'whole' || format !== 'json' || tool.schema === null) return null;
  const breaches = schemaBreaches(value, tool.schema);
  return breaches.length === 0 ? null : { id: 'arguments-break-schema', tool: name, breaches, at };
}

/** Tools without a schema are the provider's, and may stand for many: of MCP servers, of name spaces. */
function isUnknown({ tools, isWhole }: Conversation): boolean {
  return isWhole && tools.length > 0 && tools.every(({ schema }) => schema !== null);
}

function unknownTool(tool: string, tools: readonly Tool[], at: PartPlace): Trouble {
  return { id: 'unknown-tool', tool, offered: tools.slice(0, 20).map(({ name }) => name), at };
}
