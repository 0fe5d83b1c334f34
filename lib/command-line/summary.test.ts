import { describe, expect, it } from 'vitest';
import { classify, english } from '../classifier/index.ts';
import { exchangeFrom } from '../package/index.ts';
import { createSummary, MOST_GROUPS, type Summary } from './summary.ts';

const place = { file: 'log', line: null };

function failureBehind(name: string, at: number) {
  const message = `litellm.BadRequestError: ${name}Exception - ${'word '.repeat(200)}`;
  return exchangeFrom({
    url: `https://host${at}.example/${'path/'.repeat(400)}v1/chat/completions`,
    status: 400,
    requestBody: { model: `${name}-${'m'.repeat(1000)}`, messages: [] },
    body: { error: { message } },
  });
}

function summaryOf(first: number, last: number): Summary {
  const summary = createSummary();
  for (let at = first; at < last; at += 1) {
    const exchange = failureBehind(`name${at}`, at);
    summary.add(exchange, classify(exchange), place, english);
  }
  return summary.summary();
}

describe('what a summary keeps', () => {
  it('does not grow with the names that responses make up', () => {
    const total = createSummary();
    const sizes: number[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      total.merge(summaryOf(turn * 300, (turn + 1) * 300));
      sizes.push(JSON.stringify(total.summary()).length);
    }
    const { groups, failed } = total.summary();
    expect(failed).toBe(1800);
    expect(groups.length).toBe(MOST_GROUPS + 1);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(1800);
    // From where there are as many groups as there can be.
    expect(sizes[5]).toBeLessThan((sizes[3] ?? 0) * 1.02);
    expect(sizes[5]).toBeLessThan(MOST_GROUPS * 4000);
  });

  it('is the same whether one or several gathered it', () => {
    const several = createSummary();
    for (const [from, to] of [
      [0, 700],
      [700, 1100],
    ] as const)
      several.merge(summaryOf(from, to));
    expect(several.summary()).toEqual(summaryOf(0, 1100));
  });
});
