import type { Answer, Part } from '../answer.ts';

/** The events between which an answer's content came; `null` where there was none. */
export interface ContentEvents {
  /** The first piece that is no reasoning: text, a tool call, a medium. */
  readonly content: number | null;
  readonly reasoning: number | null;
  /** The last piece of any kind. */
  readonly last: number | null;
}

/** Finds the events with which content began and ended. */
export function contentEvents({ turns }: Answer): ContentEvents {
  let content: number | null = null;
  let reasoning: number | null = null;
  let last: number | null = null;
  for (const turn of turns) {
    for (const choice of turn.choices) {
      for (const part of choice.parts) {
        const begins = beginOf(part);
        if (begins === null) continue;
        if (part.kind === 'reasoning') reasoning = Math.min(reasoning ?? begins, begins);
        else content = Math.min(content ?? begins, begins);
        last = Math.max(last ?? 0, endOf(part));
      }
    }
  }
  return { content, reasoning, last };
}

/** A part begins with its first character: streams announce it before. What belongs to no piece of the model's is none. */
function beginOf(part: Part): number | null {
  switch (part.kind) {
    case 'text':
    case 'reasoning':
    case 'refusal':
    case 'transcript':
      return part.text.blocks[0]?.events[0] ?? null;
    case 'tool-call':
    case 'image':
    case 'audio':
    case 'video':
    case 'file':
      return part.first;
    default:
      return null;
  }
}

function endOf(part: Part): number {
  const text = 'text' in part && typeof part.text === 'object' ? part.text : null;
  return text?.blocks.at(-1)?.events.at(-1) ?? part.last;
}
