import type { ComponentChildren } from 'preact';
import { duration } from '../../lib/classifier/index.ts';
import { placeText } from '../../lib/call-site/index.ts';
import { partyName } from '../../lib/interface-texts/protocol-name.ts';
import { thousands } from '../../lib/interface-texts/thousands.ts';
import { partyText } from '../../lib/notes/problem-texts.ts';
import { clockTime, elapsedTime } from '../../lib/notes/units.ts';
import type { ColumnId } from '../../lib/timeline/arrangement.ts';
import {
  answerTimesOf,
  callSiteFrameOf,
  durationOf,
  firstByteOf,
  pathOf,
  tokensOf,
} from '../../lib/timeline/row-facts.ts';
import type { Row } from '../../lib/timeline/row.ts';
import type { Scale } from '../../lib/timeline/scale.ts';
import { interfaceTexts } from '../language.ts';
import { Outcome } from './Outcome.tsx';
import { StatusIcon } from './StatusIcon.tsx';
import { Waterfall } from './Waterfall.tsx';

/** What the cells of all rows have in common. */
export interface CellContext {
  readonly scale: Scale;
  /** From when starts are told, in ms since the epoch; `null`: as the time of day. */
  readonly origin: number | null;
}

interface CellProps extends CellContext {
  readonly column: ColumnId;
  readonly row: Row;
}

/** One fact of a call, in its column. */
export function Cell({ column, row, scale, origin }: CellProps) {
  const { exchange } = row;
  switch (column) {
    case 'started':
      return (
        <span class="started" role="gridcell">
          <Started row={row} origin={origin} precise />
        </span>
      );
    case 'waterfall':
      return (
        <span class="span" role="gridcell">
          <Waterfall row={row} scale={scale} />
        </span>
      );
    case 'provider':
      return <Party row={row} />;
    case 'status':
      return <Status row={row} />;
    case 'cause':
      return (
        <span class="finding" role="gridcell">
          <Outcome row={row} />
        </span>
      );
    case 'method':
      return <Text name="method">{exchange.method}</Text>;
    case 'path':
      return (
        <Text name="path" title={exchange.url}>
          {pathOf(exchange.url)}
        </Text>
      );
    case 'caller':
      return <Caller row={row} />;
    default:
      return (
        <span class="number" role="gridcell" data-cell={column}>
          <NumberOf column={column} row={row} />
        </span>
      );
  }
}

/** The value of a column of numbers, where a list is too narrow for the column. */
export function NumberOf({ column, row }: { readonly column: ColumnId; readonly row: Row }) {
  const text = numberText(column, row);
  return text === null ? <Unknown /> : <>{text}</>;
}

/** `null`: nothing tells it. */
export function numberText(column: ColumnId, row: Row): string | null {
  const time = (ms: number | null) => (ms === null ? null : duration(ms));
  const count = (value: number | null) => (value === null ? null : thousands(value));
  switch (column) {
    case 'duration':
      return row.pending ? `${duration(durationOf(row))}…` : duration(durationOf(row));
    case 'input':
      return count(tokensOf(row).input);
    case 'output':
      return count(tokensOf(row).output);
    case 'tokens':
      return count(tokensOf(row).total);
    case 'first-byte':
      return time(firstByteOf(row));
    case 'first-content':
      return time(answerTimesOf(row).firstContent);
    case 'rate': {
      const { rate } = answerTimesOf(row);
      return rate === null ? null : thousands(Number(rate.toFixed(rate < 100 ? 1 : 0)));
    }
    default:
      return null;
  }
}

/** When a call was made. `precise`: with thousandths of a second. */
export function Started({ row, origin, precise }: Pick<CellProps, 'row' | 'origin'> & { readonly precise: boolean }) {
  const { time, fraction } = clockTime(row.startedAt);
  if (origin !== null) return <span title={time + fraction}>{elapsedTime(row.startedAt - origin, precise)}</span>;
  return (
    <>
      {time}
      {precise && <span class="fraction">{fraction}</span>}
    </>
  );
}

/** Whose API was called, which model, and how often. */
export function Party({ row }: { readonly row: Row }) {
  const all = interfaceTexts();
  const { exchange, verdict, problem, attempts } = row;
  return (
    <span class="party" role="gridcell">
      <span class="provider" title={exchange.url}>
        {problem?.server === undefined ? partyName(verdict.provider, all) : partyText(problem, all)}
      </span>
      <span class="model-line">
        <span class="model" title={verdict.model ?? undefined}>
          {verdict.model ?? ''}
        </span>
        {attempts.length > 1 && (
          <span class="attempts" title={all.timeline.attemptsTitle(attempts.length, row.polled)}>
            {all.timeline.attempts(attempts.length)}
          </span>
        )}
      </span>
    </span>
  );
}

/** The status with a picture of how the call stands. */
export function Status({ row }: { readonly row: Row }) {
  const { timeline: texts } = interfaceTexts();
  const { exchange, verdict } = row;
  const isPending = verdict.kind === 'pending';
  const title = isPending ? texts.underWay : exchange.status === 0 ? texts.noResponse : exchange.statusText;
  return (
    <span class="status" role="gridcell" title={title}>
      <StatusIcon row={row} />
      {exchange.status === 0 ? <Sign sign={isPending ? '…' : '–'} meaning={title} /> : exchange.status}
    </span>
  );
}

function Caller({ row }: { readonly row: Row }) {
  const { list: texts, sources } = interfaceTexts();
  const frame = callSiteFrameOf(row);
  if (frame === null) {
    return (
      <Text name="caller">
        <Unknown />
      </Text>
    );
  }
  const place = placeText(frame);
  const text = texts.sentBy(frame.function === '' ? sources.anonymous : frame.function, place || sources.noFile);
  return (
    <Text name="caller" title={`${text}\n${frame.url}:${frame.line}:${frame.column}`}>
      {text}
    </Text>
  );
}

function Text({ name, title, children }: { name: string; title?: string; children: ComponentChildren }) {
  return (
    <span class="text" role="gridcell" data-cell={name} title={title}>
      {children}
    </span>
  );
}

function Unknown() {
  return <Sign sign="–" meaning={interfaceTexts().list.unknown} />;
}

/** A sign for those who see it, and its meaning for those who hear it. */
function Sign({ sign, meaning }: { readonly sign: string; readonly meaning: string }) {
  return (
    <>
      <span aria-hidden="true">{sign}</span>
      <span class="visually-hidden">{meaning}</span>
    </>
  );
}
