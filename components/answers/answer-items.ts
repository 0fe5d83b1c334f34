import type { Answer, Choice, Gap, Part, Turn } from '../../lib/answer/index.ts';

/** One line or piece of an answer, in the order in which they are shown. */
export type AnswerItem =
  | {
      readonly kind: 'turn';
      readonly key: string;
      readonly number: number;
      readonly count: number;
      readonly turn: Turn;
    }
  | {
      readonly kind: 'choice';
      readonly key: string;
      readonly number: number;
      readonly count: number;
      readonly choice: Choice;
    }
  | {
      readonly kind: 'part';
      readonly key: string;
      readonly part: Part;
      /** Whether the answer breaks off in it. */
      readonly isCut: boolean;
      /** Events that are missing within it, and behind which of its characters. */
      readonly gaps: readonly Gap[];
    };

/** The pieces of an answer one after another; turns and choices have a line of their own only where there are several. */
export function answerItems({ turns, cut, gaps }: Answer): readonly AnswerItem[] {
  return turns.flatMap((turn, turnAt): readonly AnswerItem[] => [
    ...(turns.length > 1
      ? [{ kind: 'turn', key: `${turnAt}`, number: turnAt + 1, count: turns.length, turn } as const]
      : []),
    ...turn.choices.flatMap((choice, choiceAt): readonly AnswerItem[] => [
      ...(turn.choices.length > 1
        ? [
            {
              kind: 'choice',
              key: `${turnAt} ${choiceAt}`,
              number: choiceAt + 1,
              count: turn.choices.length,
              choice,
            } as const,
          ]
        : []),
      ...choice.parts.map((part, partAt): AnswerItem => ({
        kind: 'part',
        key: `${turnAt} ${choiceAt} ${partAt}`,
        part,
        isCut: cut !== null && cut.turn === turnAt && cut.choice === choiceAt && cut.part === partAt,
        gaps: gaps.filter(({ before }) => part.first < before && before <= part.last),
      })),
    ]),
  ]);
}

/** Whether an answer holds anything that is worth a tab. */
export function saysAnything({ turns, error, protocol, form, open }: Answer): boolean {
  if (turns.some(({ choices }) => choices.some(({ parts, finish }) => parts.length > 0 || finish !== null)))
    return true;
  return protocol !== null && form === 'events' && (error !== null || open);
}
