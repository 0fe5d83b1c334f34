import type { StackFrame } from '../exchange.ts';

/** Frames that are read of one stack; Chromium tells up to 32 asynchronous parents of up to 200 frames each. */
const MAX_FRAMES = 5000;
const MAX_PARENTS = 500;
const MAX_URL = 2000;
const MAX_WORD = 200;

type Fields = Readonly<Record<string, unknown>>;

/** The frames of an `_initiator` of Chromium, innermost first, those of asynchronous parents behind them; none for what is no such value. */
export function readStack(initiator: unknown): readonly StackFrame[] {
  const frames: StackFrame[] = [];
  let stack = fieldsOf(fieldsOf(initiator)['stack']);
  let joined: string | null = null;
  for (let parents = 0; parents < MAX_PARENTS && frames.length < MAX_FRAMES; parents += 1) {
    const list = stack['callFrames'];
    for (const frame of Array.isArray(list) ? (list as readonly unknown[]).slice(0, MAX_FRAMES - frames.length) : []) {
      frames.push(readFrame(fieldsOf(frame), joined));
      joined = null;
    }
    const parent = fieldsOf(stack['parent']);
    if (parent === NOTHING) break;
    joined = word(parent['description'], MAX_WORD) || 'async';
    stack = parent;
  }
  return frames;
}

function readFrame(frame: Fields, joined: string | null): StackFrame {
  return {
    function: word(frame['functionName'], MAX_WORD),
    url: word(frame['url'], MAX_URL),
    line: numberFrom1(frame['lineNumber']),
    column: numberFrom1(frame['columnNumber']),
    joined,
  };
}

const NOTHING: Fields = {};

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : NOTHING;
}

const word = (value: unknown, limit: number): string => (typeof value === 'string' ? value.slice(0, limit) : '');

/** The browser counts from 0; -1 stands for none. */
function numberFrom1(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value + 1 : 1;
}
