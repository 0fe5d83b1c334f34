import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { duration } from '../../lib/classifier/index.ts';
import type { Exchange, StreamEvent } from '../../lib/exchange.ts';
import type { Copy } from './copy.ts';
import { EventData } from './EventData.tsx';
import { useFindSource } from '../find/find-source.ts';
import { placesOf } from '../find/folded.ts';
import { MOST_MATCHES } from '../find/text-matches.ts';
import { movedIndex } from '../keys.ts';
import { interfaceTexts } from '../language.ts';
import { streamTiming, type StreamTiming } from './stream-timing.ts';
import { useVirtualRows } from '../list/virtual-rows.ts';

const ROW_HEIGHT = 20;
/** Rows that are visible before the list scrolls. */
const VISIBLE_ROWS = 14;
/** Longest part of an event's data that its row holds, in UTF-16 units. */
const ROW_LENGTH = 300;
/** Gaps from here on stand out, in ms. */
const LONG_GAP = 2000;

interface EventListProps {
  readonly exchange: Exchange;
  readonly events: readonly StreamEvent[];
  /** The event that is chosen at first; -1 for none. */
  readonly first: number;
  /** What the verdict says of a stream that broke off; `null` for a whole one. */
  readonly broken: string | null;
  readonly onCopy: Copy;
}

/** The events of a stream, each with its time; the chosen one with all of its data. */
export function EventList({ exchange, events, first, broken, onCopy }: EventListProps) {
  const { body: texts } = interfaceTexts();
  const [chosen, setChosen] = useState(first);
  const scroller = useRef<HTMLDivElement>(null);
  const timing = useMemo(
    () => streamTiming(events, exchange.startedAt, exchange.stream),
    [events, exchange.startedAt, exchange.stream],
  );
  const { virtualizer, items } = useVirtualRows({
    scroller,
    count: events.length,
    rowHeight: ROW_HEIGHT,
    kept: chosen,
  });
  useLayoutEffect(() => {
    if (first < 0) return;
    virtualizer.scrollToIndex(first, { align: 'center' });
    scroller.current?.focus({ preventScroll: true });
  }, [virtualizer, first]);
  const choose = (index: number) => {
    setChosen(index);
    virtualizer.scrollToIndex(index);
  };
  useFindSource(scroller, {
    matches: (query) =>
      events.flatMap(({ name, data }, at) => placesOf(query, `${name}\n${data}`, MOST_MATCHES).map(() => at)),
    reveal: choose,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = movedIndex(event.key, chosen, events.length, VISIBLE_ROWS);
    if (to === null) return;
    choose(to);
    event.preventDefault();
    event.stopPropagation();
  };
  const event = events[chosen];
  const error = events.findIndex(({ name }) => name === 'error');
  return (
    <>
      <p class="remark">{summaryOf(timing, texts)}</p>
      {timing.leftOut > 0 && <p class="remark">{texts.eventsLeftOut(timing.leftOut)}</p>}
      {broken !== null && <p class="stream-end">{texts.endMissing(broken)}</p>}
      <div class="events-head" data-timed={timing.timed} aria-hidden="true">
        <span>{texts.eventColumns.number}</span>
        {timing.timed && <span>{texts.eventColumns.time}</span>}
        {timing.timed && <span>{texts.eventColumns.gap}</span>}
        <span>{texts.eventColumns.data}</span>
      </div>
      <div
        class="events"
        ref={scroller}
        role="listbox"
        aria-label={texts.eventList}
        aria-activedescendant={event === undefined ? undefined : `event-${chosen}`}
        tabIndex={0}
        style={{ height: `${Math.min(events.length, VISIBLE_ROWS) * ROW_HEIGHT + 2}px` }}
        data-timed={timing.timed}
        onKeyDown={onKeyDown}
        onFocus={() => {
          if (chosen < 0) setChosen(Math.max(error, 0));
        }}
      >
        <div class="events-space" role="presentation" style={{ height: `${virtualizer.getTotalSize()}px` }}>
          {items.map(({ index, start }) => {
            const item = events[index];
            if (item === undefined) return null;
            return (
              <div
                key={index}
                id={`event-${index}`}
                class="event"
                role="option"
                aria-selected={index === chosen}
                aria-posinset={index + 1}
                aria-setsize={events.length}
                data-error={item.name === 'error'}
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => setChosen(index)}
              >
                <span class="number">{index + 1}</span>
                {timing.timed && <span class="time">{timeText(timing.offsets[index])}</span>}
                {timing.timed && (
                  <span class="time" data-long={(timing.gaps[index] ?? 0) >= LONG_GAP}>
                    {timeText(timing.gaps[index])}
                  </span>
                )}
                <span class="event-data">
                  {item.name !== 'message' && <b class="name">{item.name}</b>}
                  {item.data.slice(0, ROW_LENGTH)}
                </span>
              </div>
            );
          })}
        </div>
      </div>
      {event === undefined ? (
        <p class="remark">{texts.chooseEvent}</p>
      ) : (
        <EventData key={chosen} event={event} number={chosen + 1} onCopy={onCopy} />
      )}
    </>
  );
}

const timeText = (ms: number | null | undefined) => (typeof ms === 'number' ? `+${duration(ms)}` : '');

function summaryOf(
  { offsets, timed, silence }: StreamTiming,
  texts: ReturnType<typeof interfaceTexts>['body'],
): string {
  if (!timed) return texts.untimed;
  const [first, last] = [offsets[0] ?? null, offsets.at(-1) ?? null];
  const facts = [
    ...(first === null ? [] : [texts.firstEvent(duration(first))]),
    ...(last === null || offsets.length < 2 ? [] : [texts.lastEvent(duration(last))]),
    ...(silence === null
      ? []
      : [
          silence.before === null
            ? texts.longestSilenceSomewhere(duration(silence.ms))
            : silence.before === 'end'
              ? texts.longestSilenceAtEnd(duration(silence.ms))
              : texts.longestSilence(duration(silence.ms), silence.before),
        ]),
  ];
  return facts.join(' · ');
}
