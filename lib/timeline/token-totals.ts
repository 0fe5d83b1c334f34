import { tokenSums } from '../answer/index.ts';
import type { Row } from './row.ts';

/** Tokens of several calls, as far as their answers tell. */
export interface TokenTotals {
  readonly input: number;
  readonly output: number;
  /** Answers that tell their tokens. */
  readonly told: number;
}

/** The tokens of all attempts of some rows. */
export function tokenTotals(rows: readonly Row[]): TokenTotals {
  let [input, output, told] = [0, 0, 0];
  for (const { attempts } of rows) {
    for (const { answer } of attempts) {
      if (answer === null || answer.usage === null) continue;
      const sums = tokenSums(answer.usage);
      input += sums.input ?? 0;
      output += sums.output ?? 0;
      told += 1;
    }
  }
  return { input, output, told };
}
