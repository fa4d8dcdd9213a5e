import { bindsLender } from '../law/index.ts';
import { evaluate, known, openFacts } from './conditions.ts';
import { effectiveFacts } from './facts.ts';
import type { FactId, Facts } from './factValues.ts';
import { RULES } from './rules/index.ts';
import { LEVELS, type Level, type Rule } from './rules/types.ts';

/** One rule that holds, or could still hold, for the call that was told. */
export interface Finding {
  readonly rule: string;
  readonly status: 'established' | 'possible';
  readonly level: Level;
  /** Ids of the articles that bind (or, while possible, could bind) this lender. */
  readonly cites: string[];
  /** Only while possible: the facts still to find out. */
  readonly missing?: FactId[];
}

/** What makes a matter urgent, whatever the verdict. */
export type Urgency = 'danger' | 'fraud' | null;

/** The judgment on one call; there is deliberately no level called lawful. */
export interface Assessment {
  readonly level: Level | 'undetermined';
  readonly urgent: Urgency;
  readonly findings: Finding[];
}

/**
 * Judges a call by the rules in ./rules, on three-valued facts. Never throws: answers outside a fact's domain count
 * as unknown. Grounds: the articles named in each rule's tiers; whom they bind: ../law/binds.
 */
export function assess(told: Facts): Assessment {
  const facts = effectiveFacts(told);
  const findings: Finding[] = [];
  let urgent: Urgency = null;
  let worst = 0;
  let open = false;
  for (const rule of RULES) {
    if (rule.urgent && evaluate(rule.when, facts) === true) urgent = moreUrgent(urgent, rule.urgent);
    const finding = findingOf(rule, facts);
    if (!finding) continue;
    findings.push(finding);
    if (rule.about !== 'call') continue;
    if (finding.status === 'established') worst = Math.max(worst, LEVELS.indexOf(finding.level));
    else open = true;
  }
  return { level: worst > 0 ? (LEVELS[worst] ?? 'none-found') : open ? 'undetermined' : 'none-found', urgent, findings };
}

/** Danger to somebody comes before fraud. */
export function moreUrgent(a: Urgency, b: Urgency): Urgency {
  return a === 'danger' || b === 'danger' ? 'danger' : (a ?? b);
}

function findingOf(rule: Rule, facts: Facts): Finding | null {
  const truth = evaluate(rule.when, facts);
  if (truth === false) return null;
  const lender = known(facts, 'lender');
  const tiers = rule.tiers.map((tier) => ({
    level: tier.level,
    binding: tier.cites.filter((cite) => bindsLender(cite, lender) === true),
    couldBind: tier.cites.filter((cite) => bindsLender(cite, lender) !== false),
  }));
  const established = tiers.filter((tier) => tier.binding.length > 0);
  if (truth === true && established.length > 0) {
    return { rule: rule.id, status: 'established', level: highest(established), cites: established.flatMap((tier) => tier.binding) };
  }
  const alive = tiers.filter((tier) => tier.couldBind.length > 0);
  if (alive.length === 0) return null;
  const missing = openFacts(rule.when, facts);
  const waitsForLender = alive.some((tier) => tier.binding.length === 0);
  if (waitsForLender && !missing.includes('lender')) missing.push('lender');
  return { rule: rule.id, status: 'possible', level: highest(alive), cites: alive.flatMap((tier) => tier.couldBind), missing };
}

const highest = (tiers: readonly { readonly level: Level }[]): Level =>
  LEVELS[Math.max(...tiers.map((tier) => LEVELS.indexOf(tier.level)))] ?? 'none-found';
