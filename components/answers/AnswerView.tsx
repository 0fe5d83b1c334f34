import { useMemo, useState } from 'preact/hooks';
import { readUsage, type Answer } from '../../lib/answer/index.ts';
import type { Exchange } from '../../lib/exchange.ts';
import type { Copy } from '../body/copy.ts';
import { findQuery } from '../find/find.ts';
import { interfaceTexts } from '../language.ts';
import { answerItems, saysAnything, type AnswerItem } from './answer-items.ts';
import { AnswerPart } from './AnswerPart.tsx';
import { UsageSection } from './UsageSection.tsx';

/** Pieces that are shown at first, and how many more with each press. */
const FIRST = 60;
/** Pieces in which something is found. */
const FOUND_AMONG = 500;

interface AnswerViewProps {
  readonly exchange: Exchange;
  readonly answer: Answer;
  /** Shows an event of the stream, by its index. */
  readonly onShowEvent: (index: number) => void;
  readonly onCopy: Copy;
}

/** What the model said: each piece as what it is, and where the answer breaks off. */
export function AnswerView({ exchange, answer, onShowEvent, onCopy }: AnswerViewProps) {
  const { answer: texts } = interfaceTexts();
  const [shown, setShown] = useState(FIRST);
  const { error, form, cut, open } = answer;
  const items = useMemo(() => answerItems(answer), [answer]);
  const report = useMemo(() => readUsage(exchange, answer), [exchange, answer]);
  const drawn = findQuery.value === '' ? shown : Math.max(shown, FOUND_AMONG);
  const left = items.length - drawn;
  const facts = factsOf(answer, texts);
  return (
    <div class="answer">
      {facts.length > 0 && <p class="line">{facts.join(' · ')}</p>}
      {items.length === 0 && <p class="remark">{open && saysAnything(answer) ? texts.nothingYet : texts.none}</p>}
      {items.slice(0, drawn).map((item) => (
        <Item key={item.key} item={item} onShowEvent={form === 'events' ? onShowEvent : null} onCopy={onCopy} />
      ))}
      {left > 0 && (
        <p>
          <button type="button" class="link-button" data-action="more-parts" onClick={() => setShown(shown + FIRST)}>
            {texts.showMoreParts(Math.min(left, FIRST))}
          </button>
        </p>
      )}
      {cut !== null && cut.part === null && <p class="stream-end">{items.length > 0 ? texts.cut : texts.cutBefore}</p>}
      {error !== null && <p class="stream-end">{texts.error(error.code, error.message)}</p>}
      {remarksOf(answer, texts).map((text) => (
        <p key={text} class="remark">
          {text}
        </p>
      ))}
      <UsageSection report={report} />
    </div>
  );
}

type Texts = ReturnType<typeof interfaceTexts>['answer'];

interface ItemProps extends Pick<Parameters<typeof AnswerPart>[0], 'onShowEvent' | 'onCopy'> {
  readonly item: AnswerItem;
}

function Item({ item, onShowEvent, onCopy }: ItemProps) {
  const { answer: texts } = interfaceTexts();
  switch (item.kind) {
    case 'turn':
      return (
        <h3 class="answer-turn">
          {[texts.turn(item.number, item.count), item.turn.model].filter((text) => text !== null).join(' · ')}
        </h3>
      );
    case 'choice':
      return (
        <h3 class="answer-turn">
          {[
            texts.choice(item.number, item.count),
            item.choice.finish === null ? null : texts.finish(item.choice.finish.reason),
          ]
            .filter((text) => text !== null)
            .join(' · ')}
        </h3>
      );
    case 'part':
      return (
        <AnswerPart part={item.part} isCut={item.isCut} gaps={item.gaps} onShowEvent={onShowEvent} onCopy={onCopy} />
      );
  }
}

function factsOf({ turns }: Answer, texts: Texts): readonly string[] {
  const last = turns.at(-1);
  const finish = last?.choices.length === 1 ? (last.choices[0]?.finish ?? null) : null;
  return [last?.model ?? null, finish === null ? null : texts.finish(finish.reason)].filter((text) => text !== null);
}

/** What could not be read, was missing or was left out. */
function remarksOf({ gaps, turns, unreadableCount, unknown, omitted }: Answer, texts: Texts): readonly string[] {
  const parts = turns.flatMap(({ choices }) => choices.flatMap((choice) => choice.parts));
  const outside = gaps.filter(({ before }) => !parts.some(({ first, last }) => first < before && before <= last));
  const left = omitted.turns + omitted.choices + omitted.parts;
  return [
    ...outside.map(({ count }) => texts.gap(count)),
    ...(unreadableCount > 0 ? [texts.unreadable(unreadableCount)] : []),
    ...(unknown.length > 0 ? [texts.unknown(unknown.map(({ kind, count }) => `${kind} × ${count}`).join(', '))] : []),
    ...(left > 0 ? [texts.omitted(left)] : []),
    ...(omitted.chars > 0 ? [texts.omittedChars(omitted.chars)] : []),
  ];
}
