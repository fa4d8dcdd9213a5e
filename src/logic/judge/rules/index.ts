import { EXPOSURE_RULES } from './exposure.ts';
import { IDENTITY_RULES } from './identity.ts';
import { MONEY_RULES } from './money.ts';
import { PAPERS_AND_DATA_RULES } from './papers-and-data.ts';
import { THIRD_PARTY_RULES } from './third-party.ts';
import { THREATS_RULES } from './threats.ts';
import { TIMING_RULES } from './timing.ts';
import type { Rule } from './types.ts';
import { VISITS_RULES } from './visits.ts';

/** The rules by what they are about, in the order in which findings are listed. */
export const RULE_GROUPS = {
  timing: TIMING_RULES,
  'third-party': THIRD_PARTY_RULES,
  identity: IDENTITY_RULES,
  threats: THREATS_RULES,
  exposure: EXPOSURE_RULES,
  money: MONEY_RULES,
  visits: VISITS_RULES,
  'papers-and-data': PAPERS_AND_DATA_RULES,
} as const satisfies Readonly<Record<string, readonly Rule[]>>;

/** What a group of rules is about. */
export type RuleGroup = keyof typeof RULE_GROUPS;

/** All rules, in the order in which findings are listed. */
export const RULES: readonly Rule[] = Object.values(RULE_GROUPS).flat();
