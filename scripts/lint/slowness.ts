import { RegExpParser, type AST } from '@eslint-community/regexpp';
import type { CharSet } from 'refa';
import {
  FirstConsumedChars,
  getConsumedChars,
  getFirstConsumedChar,
  getFirstConsumedCharAfter,
  getMatchingDirection,
  toUnicodeSet,
  type MatchingDirection,
  type ReadonlyFlags,
} from 'regexp-ast-analysis';

/** How many ways a pattern may have to match at one place of a text before that place is given up. */
const MAX_WAYS = 25_000;

/**
 * Why a pattern may take more time than grows with the length of the text; empty for one that does not.
 *
 * It follows what a backtracking matcher does in the worst case: a quantifier without a most has to end by itself and must not
 * be run through again from each of its characters, and what bounded quantifiers multiply to has a limit. It takes letters of
 * both cases together where the flags do. It is strict where it cannot tell: what it refuses may be harmless, what it lets
 * through is not harmful.
 *
 * @param literal as it stands in the source, e.g. "/a+b/iu"
 */
export function slownessOf(literal: string): readonly string[] {
  const { pattern, flags } = new RegExpParser().parseLiteral(literal);
  const reading: Reading = { flags, reasons: [] };
  const ways = waysOfAlternatives(pattern.alternatives, 'ltr', reading);
  if (ways > MAX_WAYS && reading.reasons.length === 0) {
    const count = Number.isFinite(ways) && ways < MAX_WAYS ** 3 ? Math.round(ways).toLocaleString('en') : 'countless';
    reading.reasons.push(
      `its repeats multiply to ${count} ways to match at one place, ${MAX_WAYS.toLocaleString('en')} at most: lower their maxima, or keep apart what two of them can both match`,
    );
  }
  return reading.reasons;
}

interface Reading {
  readonly flags: ReadonlyFlags;
  readonly reasons: string[];
}

/** Alternatives that no text can match together are not tried one after the other to their ends. */
function waysOfAlternatives(
  alternatives: readonly AST.Alternative[],
  direction: MatchingDirection,
  reading: Reading,
): number {
  const read = alternatives.map(({ elements }) => ({
    ways: waysOfSequence(elements, reading),
    head: headOf(direction === 'ltr' ? elements : elements.toReversed(), direction, reading.flags),
  }));
  const together = read.map(({ head }) => read.filter((other) => canMeet(head, other.head)));
  return Math.max(...together.map((group) => group.reduce((sum, { ways }) => sum + ways, 0)));
}

/** What a look-around tries comes on top: it is not tried again for what comes after it. */
function waysOfSequence(elements: readonly AST.Element[], reading: Reading): number {
  let ways = 1;
  let looks = 0;
  for (const element of elements) {
    const own = waysOfElement(element, reading);
    if (element.type === 'Assertion') looks += ways * (own - 1);
    else ways *= own;
  }
  return ways + looks;
}

function waysOfElement(element: AST.Element, reading: Reading): number {
  if (element.type === 'Quantifier') return waysOfQuantifier(element, reading);
  if (!('alternatives' in element)) return 1;
  return waysOfAlternatives(element.alternatives, getMatchingDirection(element.alternatives[0] ?? element), reading);
}

function waysOfQuantifier(quantifier: AST.Quantifier, reading: Reading): number {
  const { element, min, max } = quantifier;
  const inner = waysOfElement(element, reading);
  const end = endOf(quantifier, reading.flags);
  if (max === Number.POSITIVE_INFINITY) {
    const reason = whyEndless(quantifier, inner, end, reading.flags);
    if (reason !== null) reading.reasons.push(reason);
    return 1;
  }
  if (inner === 1 && end !== 'open') return 1;
  // Nothing behind it fails: once it was there often enough, what it took is never tried in another way.
  if (end === 'last') return inner ** min + inner;
  let ways = 0;
  for (let times = min; times <= max && Number.isFinite(ways); times++) ways += inner ** times;
  return ways;
}

type End =
  /** What comes behind it cannot fail. */
  | 'last'
  /** What comes behind it begins with something else: a text can be divided between them in one way only. */
  | 'clear'
  | 'open';

function endOf(quantifier: AST.Quantifier, flags: ReadonlyFlags): End {
  const direction = getMatchingDirection(quantifier);
  const after = getFirstConsumedCharAfter(quantifier, direction, flags);
  const next = FirstConsumedChars.toLook(after);
  if (after.empty && next.edge && after.look.char.isAll) return 'last';
  const first = getFirstConsumedChar(quantifier.element, direction, flags);
  return !first.empty && first.char.isDisjointWith(next.char) ? 'clear' : 'open';
}

/** Why a quantifier without a most makes the pattern slow; `null` if it does not. */
function whyEndless(quantifier: AST.Quantifier, inner: number, end: End, flags: ReadonlyFlags): string | null {
  const { raw } = quantifier;
  if (inner > 1) return `“${raw}” repeats without end what can match one text in several ways: bound both repeats`;
  if (end === 'open')
    return `“${raw}” repeats without end, and what follows can begin with the same characters: bound it (“{0,40}”), or leave out of it what follows`;
  const around = ancestorsOf(quantifier);
  const look = around.findLastIndex(({ type }) => type === 'Assertion');
  const outer = around.slice(look + 1);
  if (look >= 0 && outer.some(({ type }) => type === 'Quantifier'))
    return `“${raw}” repeats without end in a look-around that is itself repeated: bound it (“{0,40}”)`;
  if (!flags.multiline && outer.some(beginsAtStart)) return null;
  if (look < 0 && (end === 'last' || !canStartWithin(quantifier, outer, flags))) return null;
  return `“${raw}” repeats without end and is tried anew from each of its characters: bound it (“{0,40}”), or begin the pattern with “^” or with what it cannot match`;
}

/** From the innermost to the pattern itself. */
function ancestorsOf({ parent }: AST.Element): readonly AST.Node[] {
  const around: AST.Node[] = [];
  for (let node: AST.Node | null = parent; node !== null; node = node.parent) around.push(node);
  return around;
}

function beginsAtStart(node: AST.Node): boolean {
  if (node.type !== 'Alternative') return false;
  const [first] = node.elements;
  return first?.type === 'Assertion' && first.kind === 'start';
}

/** Whether a match may begin with a character that the quantifier takes. */
function canStartWithin(quantifier: AST.Quantifier, around: readonly AST.Node[], flags: ReadonlyFlags): boolean {
  const whole = around.findLast((node) => node.type === 'Alternative');
  const start = whole === undefined ? null : getFirstConsumedChar(whole, 'ltr', flags);
  if (start === null || start.empty) return true;
  return !start.char.isDisjointWith(getConsumedChars(quantifier, flags).chars);
}

/** The characters with which a sequence begins, each as the set of those that may stand there, as far as they are certain. */
function headOf(
  elements: readonly AST.Element[],
  direction: MatchingDirection,
  flags: ReadonlyFlags,
): readonly CharSet[] {
  const head: CharSet[] = [];
  for (const element of elements) {
    if (element.type === 'Assertion') continue;
    if (element.type === 'Character' || element.type === 'CharacterSet' || element.type === 'CharacterClass') {
      head.push(toUnicodeSet(element, flags).chars);
      continue;
    }
    const first = getFirstConsumedChar(element, direction, flags);
    if (!first.empty) head.push(first.char);
    break;
  }
  return head;
}

function canMeet(one: readonly CharSet[], other: readonly CharSet[]): boolean {
  return one.every((set, at) => {
    const beside = other[at];
    return beside === undefined || !set.isDisjointWith(beside);
  });
}
