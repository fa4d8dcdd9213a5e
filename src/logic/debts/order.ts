import type { Debt } from './debt.ts';

/** Why a debt stands where it does: what is lost where nothing is done about it, gravest first. */
export const HARMS = ['home', 'court', 'secured', 'card', 'unsecured', 'hold'] as const;
export type Harm = (typeof HARMS)[number];

const IN_COURT: readonly Debt['stage'][] = ['sued', 'judged', 'enforced'];

/** Whether a court or an arbitrator has it, so that terms may be running. */
export const isInCourt = ({ stage, actBy }: Pick<Debt, 'stage' | 'actBy'>): boolean => actBy !== undefined || IN_COURT.includes(stage);

/** Whether one neither pays nor talks before advice: not mine, perhaps barred by limitation, or an unlicensed lender. */
export const isOnHold = ({ old, lender, disputes }: Debt): boolean =>
  old === true || lender === 'unlicensed' || disputes.includes('not-mine');

/** What is lost with a debt. A court's term comes before every reason to wait. */
export function harmOf(debt: Debt): Harm {
  if (debt.security === 'home' && !isOnHold(debt)) return 'home';
  if (isInCourt(debt)) return 'court';
  if (isOnHold(debt)) return 'hold';
  if (debt.security === 'car' || debt.security === 'guarantor') return 'secured';
  return debt.lender === 'bank-card' ? 'card' : 'unsecured';
}

/** A debt and why it stands where it does. */
export interface OrderedDebt {
  readonly debt: Debt;
  readonly harm: Harm;
}

/** What comes first among debts of one kind: a day that is near, a court, what is overdue. */
const urgency = ({ actBy, stage }: Debt): string =>
  `${actBy ?? '9999-12-31'} ${isInCourt({ stage, ...(actBy && { actBy }) }) ? 0 : 1}${stage === 'not-due' ? 1 : 0}`;

/** The debts in the order in which harm is kept small, not in that of who shouts loudest; those that are equal stay as they were told. */
export const orderDebts = (debts: readonly Debt[]): OrderedDebt[] =>
  debts
    .map((debt) => ({ debt, harm: harmOf(debt) }))
    .sort(
      (a, b) =>
        HARMS.indexOf(a.harm) - HARMS.indexOf(b.harm) ||
        (urgency(a.debt) < urgency(b.debt) ? -1 : urgency(a.debt) > urgency(b.debt) ? 1 : 0),
    );

/** The debts with a day by which a paper wants something done, soonest first: to act costs no money, and comes before any order of paying. */
export const datedDebts = (debts: readonly Debt[]): (Debt & { readonly actBy: string })[] =>
  debts
    .filter((debt): debt is Debt & { actBy: string } => debt.actBy !== undefined)
    .sort((a, b) => (a.actBy < b.actBy ? -1 : a.actBy > b.actBy ? 1 : 0));
