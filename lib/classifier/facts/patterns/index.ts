import type { FactPattern } from '../fact-pattern.ts';
import { accessPatterns } from './access.ts';
import { contextPatterns } from './context.ts';
import { fieldPatterns } from './fields.ts';
import { modelPatterns } from './models.ts';
import { moneyPatterns } from './money.ts';
import { parameterPatterns } from './parameters.ts';
import { pathPatterns } from './paths.ts';
import { rangePatterns } from './ranges.ts';
import { ratePatterns } from './rates.ts';
import { remedyPatterns } from './remedies.ts';
import { lengthPatterns, sizePatterns } from './sizes.ts';
import { toolPatterns } from './tools.ts';
import { typePatterns } from './types.ts';
import { valuePatterns } from './values.ts';
import { waitPatterns } from './waits.ts';

/** All kinds of sentences that tell facts, the more exact before the more general. */
export const factPatterns: readonly FactPattern[] = [
  ...lengthPatterns,
  ...moneyPatterns,
  ...rangePatterns,
  ...ratePatterns,
  ...contextPatterns,
  ...sizePatterns,
  ...waitPatterns,
  ...parameterPatterns,
  ...valuePatterns,
  ...typePatterns,
  ...fieldPatterns,
  ...toolPatterns,
  ...pathPatterns,
  ...modelPatterns,
  ...accessPatterns,
  ...remedyPatterns,
];
