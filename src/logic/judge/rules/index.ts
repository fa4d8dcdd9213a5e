import { EXPOSURE_RULES } from './exposure.ts';
import { IDENTITY_RULES } from './identity.ts';
import { MONEY_RULES } from './money.ts';
import { PAPERS_AND_DATA_RULES } from './papers-and-data.ts';
import { THIRD_PARTY_RULES } from './third-party.ts';
import { THREATS_RULES } from './threats.ts';
import { TIMING_RULES } from './timing.ts';
import type { Rule } from './types.ts';
import { VISITS_RULES } from './visits.ts';

/** All rules, in the order in which findings are listed. */
export const RULES: readonly Rule[] = [
  ...TIMING_RULES,
  ...THIRD_PARTY_RULES,
  ...IDENTITY_RULES,
  ...THREATS_RULES,
  ...EXPOSURE_RULES,
  ...MONEY_RULES,
  ...VISITS_RULES,
  ...PAPERS_AND_DATA_RULES,
];
