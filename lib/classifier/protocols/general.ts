import type { Rule } from '../model.ts';
import { accessRules } from './general/access.ts';
import { broadRules } from './general/broad.ts';
import { limitsRules } from './general/limits.ts';
import { modelRules } from './general/model.ts';
import { moderationRules } from './general/moderation.ts';
import { modelServerRules } from './general/model-server.ts';
import { moneyRules } from './general/money.ts';
import { providerRules } from './general/provider.ts';
import { requestRules } from './general/request.ts';

/**
 * What words mean whoever says them. The order is the tie-breaker: specific before general, money before overload before
 * rate, region before permission before keys, the model before the path.
 */
export const generalRules: readonly Rule[] = [
  ...modelServerRules,
  ...limitsRules,
  ...moneyRules,
  ...moderationRules,
  ...accessRules,
  ...modelRules,
  ...requestRules,
  ...providerRules,
  ...broadRules,
];
