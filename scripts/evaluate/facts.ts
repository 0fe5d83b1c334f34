import type { Facts } from '../../lib/classifier/facts/index.ts';
import type { FailureRecord } from './records.ts';

/** Of alternatives those that are a number or a name, and no word of a sentence. */
export function literalsOf(group: readonly string[]): readonly string[] {
  return group.filter((one) => !one.startsWith('/') || /^\/[a-z]/u.test(one)).filter((one) => isLiteral(one));
}

function isLiteral(text: string): boolean {
  return (
    !/[\\()|?*]/u.test(text) &&
    (/\d/u.test(text) || /[\w-][._:/@[-][\w-]/u.test(text) || /[a-z][A-Z]/u.test(text) || /[A-Z]{3}/u.test(text))
  );
}

/** Whether the answer, its headers or its URL tell a literal. */
export function isToldBy(literal: string, { body, headers, url }: FailureRecord): boolean {
  return holds(`${body} ${JSON.stringify(headers)} ${url}`, literal);
}

/** All that a text could say of facts, in each way of writing numbers. */
export function factsTexts(facts: Facts): string {
  const numbers = JSON.stringify(facts).match(/\d+(?:\.\d+)?/gu) ?? [];
  const spoken = Object.values(facts).map((fact) => {
    const { from, said, ...rest } = fact as unknown as Record<string, unknown>;
    return from === said ? '' : JSON.stringify(rest);
  });
  const ms = [...JSON.stringify(facts).matchAll(/"ms":(\d+)/gu)].map((match) => `${Number(match[1]) / 1000} s`);
  const sizes = numbers.map((number) => `${Number(number) / 1024 / 1024}MB`);
  return [...spoken, ...ms, ...sizes].join(' ').replaceAll('\\"', '"');
}

/** Whether a text holds a literal, however its thousands are written. */
export function heldBy(literal: string, text: string): boolean {
  return holds(text, literal);
}

function holds(text: string, literal: string): boolean {
  const plain = (one: string) =>
    one
      .toLowerCase()
      .replaceAll(/(?<=\d)[ ,](?=\d{3})/gu, '')
      .replaceAll(/\.?\[(\d+)\]|\.(\d+)(?=[.:'"\s,}]|$)/gu, '[$1$2]');
  return plain(text).includes(plain(literal));
}
