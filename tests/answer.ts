import { createAnswer, textOfRun, type Answer, type AnswerProtocol, type Part } from '../lib/answer/index.ts';

/** An event, as an object for its data; with its name where the protocol needs one. */
export type Sent = string | Readonly<Record<string, unknown>> | readonly [name: string, data: unknown];

/** The events of a stream as lib/exchange has them. */
export function eventsOf(sent: readonly Sent[]): readonly { name: string; data: string; time: null }[] {
  return sent.map((one) => {
    if (typeof one === 'string') return { name: 'message', data: one, time: null };
    const [name, data] = Array.isArray(one) ? (one as readonly [string, unknown]) : ['message', one];
    return { name, data: JSON.stringify(data), time: null };
  });
}

/** The answer of a stream that is over. */
export function streamed(sent: readonly Sent[], hint: AnswerProtocol | null = null): Answer {
  const assembly = createAnswer(hint);
  assembly.push(eventsOf(sent));
  assembly.close();
  return assembly.snapshot();
}

/** The answer of a body that is whole. */
export function answered(value: unknown, hint: AnswerProtocol | null = null): Answer {
  const assembly = createAnswer(hint);
  assembly.pushBody(value);
  assembly.close(true);
  return assembly.snapshot();
}

/** An answer as lines that a test can list: its turns, choices and pieces, and how it ended. */
export function sketch(answer: Answer): readonly string[] {
  const lines: string[] = [];
  answer.turns.forEach((turn, at) => {
    if (answer.turns.length > 1) lines.push(`turn ${at}${turn.ended ? '' : ' open'}`);
    for (const choice of turn.choices) {
      if (turn.choices.length > 1) lines.push(`choice ${choice.index}`);
      lines.push(...choice.parts.map(sketchPart));
      if (choice.finish !== null) lines.push(`finish ${choice.finish.event}: ${choice.finish.reason}`);
    }
  });
  if (answer.error !== null)
    lines.push(`error ${answer.error.event}: ${answer.error.code ?? '-'} ${answer.error.message}`);
  if (answer.cut !== null) {
    const { event, turn, choice, part } = answer.cut;
    lines.push(`cut ${event} at ${[turn, choice, part].join('/')}`);
  }
  return lines;
}

function sketchPart(part: Part): string {
  const from = part.first === part.last ? String(part.first) : `${part.first}-${part.last}`;
  switch (part.kind) {
    case 'tool-call': {
      const place = part.broken === null ? '' : ` at ${part.broken.offset} of ${part.broken.event}`;
      const runner = part.runner === 'provider' ? ' by provider' : '';
      return `call ${from}: ${part.name ?? '?'} (${part.id ?? '-'})${runner} ${textOfRun(part.arguments)} ${part.state}${place}`;
    }
    case 'tool-result':
      return `result ${from}: (${part.callId ?? '-'}) ${part.failed ? 'failed ' : ''}${part.text}`;
    case 'citation': {
      const place = part.start === null ? '' : ` ${part.start}-${part.end ?? ''}`;
      return `citation ${from}: ${part.url ?? '-'} "${part.title ?? ''}" "${part.quote ?? ''}"${place}`;
    }
    case 'other':
      return `other ${from}: ${part.type} ${part.text}`;
    case 'text':
    case 'reasoning':
    case 'refusal':
    case 'transcript':
      return `${part.kind} ${from}: ${textOfRun(part.text)}${part.hidden > 0 ? ` +${part.hidden} hidden` : ''}`;
    default:
      return `${part.kind} ${from}: ${part.mediaType} ${part.size ?? '?'} B ${part.url ?? 'inline'}`;
  }
}
