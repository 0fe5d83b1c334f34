import type { Explanation, Failure } from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';
import { oneLine, plain } from './visible-text.ts';

/** A failed exchange, what the classifier says about it, and the same in words. */
export interface Problem {
  readonly exchange: Exchange;
  readonly failure: Failure;
  readonly explanation: Explanation;
}

/** Failures that share a section of a note: of one cause, explained and mended in the same way. */
export interface Group {
  readonly latest: Problem;
  /** When the first of them started, in ms since the epoch. */
  readonly first: number;
  readonly count: number;
  /** The different ones, in the order in which they came. */
  readonly statuses: readonly number[];
  readonly models: readonly string[];
  readonly endpoints: readonly string[];
  /** What the provider said, each text once. */
  readonly messages: readonly Said[];
}

/** A message and how often it came. */
export interface Said {
  readonly text: string;
  readonly count: number;
}

interface Gathered {
  latest: Problem;
  first: number;
  count: number;
  readonly statuses: Set<number>;
  readonly models: Set<string>;
  readonly endpoints: Set<string>;
  readonly messages: Map<string, number>;
}

/** The problems by what is to be done about them, in the order in which each was first seen. */
export function groupsOf(problems: readonly Problem[]): readonly Group[] {
  const groups = new Map<string, Gathered>();
  for (const problem of problems) {
    const { exchange, failure } = problem;
    const likeness = likenessOf(problem);
    let group = groups.get(likeness);
    if (group === undefined) {
      const [statuses, models, endpoints] = [new Set<number>(), new Set<string>(), new Set<string>()];
      group = {
        latest: problem,
        first: exchange.startedAt,
        count: 0,
        statuses,
        models,
        endpoints,
        messages: new Map(),
      };
      groups.set(likeness, group);
    }
    group.count += 1;
    group.first = Math.min(group.first, exchange.startedAt);
    if (exchange.startedAt >= group.latest.exchange.startedAt) group.latest = problem;
    // What the headline names has answered so, not the server that passed it on.
    group.statuses.add(failure.server === undefined ? exchange.status : failure.status);
    group.endpoints.add(oneLine(`${exchange.method} ${exchange.url}`));
    if (failure.model !== null) group.models.add(failure.model);
    if (failure.message !== null) {
      const text = plain(failure.message).trim();
      group.messages.set(text, (group.messages.get(text) ?? 0) + 1);
    }
  }
  return [...groups.values()].map(({ statuses, models, endpoints, messages, ...group }) => ({
    ...group,
    statuses: [...statuses],
    models: [...models],
    endpoints: [...endpoints],
    messages: [...messages].map(([text, count]) => ({ text, count })),
  }));
}

/** Fixes differ within a cause where they name a model or a field: those keep their own section. */
function likenessOf({ failure, explanation }: Problem): string {
  const { provider, innerProvider, cause, message, server } = failure;
  const { title, why, fixes } = explanation;
  const reasons = why.filter((text) => !quotes(text, message));
  return JSON.stringify([provider.id, innerProvider?.id, server?.host, cause, title, reasons, fixes]);
}

/** Whether a reason repeats the provider’s words, or their beginning: a section lists those of all its failures. */
function quotes(text: string, message: string | null): boolean {
  const quoted = text
    .slice(text.indexOf('“') + 1, text.lastIndexOf('”'))
    .replace(/…$/u, '')
    .trim();
  return message !== null && text.includes('“') && quoted !== '' && oneLine(message).includes(quoted);
}
