import { type GoldenCondition, type GoldenFact, type GoldenRule, golden } from './golden.ts';

// The judge a second time, written from the contract (“assess”) and not from the code, over the committed table.

export type Told = Readonly<Record<string, unknown>>;
type Truth = 'true' | 'false' | 'unknown';

export interface Opinion {
  readonly rule: string;
  readonly status: 'established' | 'possible';
  readonly level: string;
  readonly cites: readonly string[];
  readonly missing?: readonly string[];
}

/** Whether a value is in a fact's domain. */
function allows({ kind, values = [], range = [0, 0] }: GoldenFact, value: unknown): boolean {
  if (kind === 'yes-no') return value === true || value === false;
  if (kind === 'choice') return values.some((one) => one === value);
  return Number.isInteger(value) && (value as number) >= range[0] && (value as number) <= range[1];
}

/** Strong Kleene logic, over the facts that are known. */
export function truthOf(condition: GoldenCondition, facts: ReadonlyMap<string, unknown>): Truth {
  if ('not' in condition) return ({ true: 'false', false: 'true', unknown: 'unknown' } as const)[truthOf(condition.not, facts)];
  if ('all' in condition || 'any' in condition) {
    const every = 'all' in condition;
    const parts = new Set((every ? condition.all : condition.any).map((part) => truthOf(part, facts)));
    if (parts.has(every ? 'false' : 'true')) return every ? 'false' : 'true';
    return parts.has('unknown') ? 'unknown' : every ? 'true' : 'false';
  }
  const { fact, is, from = -Infinity, to = Infinity } = condition;
  if (!facts.has(fact)) return 'unknown';
  const value = facts.get(fact);
  return (is === undefined ? Number(value) >= from && Number(value) <= to : value === is) ? 'true' : 'false';
}

/** What counts as known: own answers in their domain; a fact that cannot apply counts as clean, whatever was recorded. */
export function knownFacts(told: Told): Map<string, unknown> {
  const own = Object.entries(Object.getOwnPropertyDescriptors(told)).map(([id, { value }]) => [id, value] as const);
  const facts = new Map(own.filter(([id, value]) => golden.facts.some((fact) => fact.id === id && allows(fact, value))));
  const given = new Map(facts);
  for (const { id, clean, appliesWhen } of golden.facts) if (appliesWhen && truthOf(appliesWhen, given) === 'false') facts.set(id, clean);
  return facts;
}

const unknownsOf = (condition: GoldenCondition, facts: ReadonlyMap<string, unknown>): string[] => {
  if (truthOf(condition, facts) !== 'unknown') return [];
  if ('fact' in condition) return [condition.fact];
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [condition.not];
  return parts.flatMap((part) => unknownsOf(part, facts));
};

/** Whether an article binds this lender: no listed instrument binds a lender that it does not name. */
function binds(cite: string, lender: unknown): Truth {
  const list = golden.binds[cite.replace(/\/.*/, '')];
  if (!list) return 'true';
  if (list.length === 0) return 'false';
  return lender === undefined ? 'unknown' : list.some((one) => one === lender) ? 'true' : 'false';
}

function opinionOn(rule: GoldenRule, facts: ReadonlyMap<string, unknown>): Opinion | null {
  const holds = truthOf(rule.when, facts);
  const tiers = rule.tiers.map(({ level, cites }) => ({
    level,
    sure: cites.filter((cite) => binds(cite, facts.get('lender')) === 'true'),
    likely: cites.filter((cite) => binds(cite, facts.get('lender')) !== 'false'),
  }));
  const gravest = (of: typeof tiers) => golden.levels[Math.max(...of.map(({ level }) => golden.levels.indexOf(level)))] ?? '';
  const sure = tiers.filter((tier) => tier.sure.length > 0);
  if (holds === 'true' && sure.length > 0)
    return { rule: rule.id, status: 'established', level: gravest(sure), cites: sure.flatMap((tier) => tier.sure) };
  const likely = tiers.filter((tier) => tier.likely.length > 0);
  if (holds === 'false' || likely.length === 0) return null;
  const waits = likely.some((tier) => tier.sure.length === 0) ? ['lender'] : [];
  const missing = [...new Set([...unknownsOf(rule.when, facts), ...waits])];
  return { rule: rule.id, status: 'possible', level: gravest(likely), cites: likely.flatMap((tier) => tier.likely), missing };
}

/** What the contract says that `assess` returns. */
export function opinion(told: Told) {
  const facts = knownFacts(told);
  const findings = golden.rules.flatMap((rule) => opinionOn(rule, facts) ?? []);
  const alerts = golden.rules.filter(({ when }) => truthOf(when, facts) === 'true').map(({ urgent }) => urgent);
  const urgent = (['danger', 'fraud'] as const).find((one) => alerts.includes(one)) ?? null;
  const aboutCall = findings.filter(({ rule }) => golden.rules.find(({ id }) => id === rule)?.about === 'call');
  const gravest = golden.levels.findLast((level) => aboutCall.some((one) => one.status === 'established' && one.level === level));
  return { level: gravest ?? (aboutCall.length > 0 ? 'undetermined' : 'none-found'), urgent, findings };
}

/** The rules whose condition is true: what was reported. */
export const reportedIn = (told: Told): GoldenRule[] => {
  const facts = knownFacts(told);
  return golden.rules.filter(({ when }) => truthOf(when, facts) === 'true');
};
