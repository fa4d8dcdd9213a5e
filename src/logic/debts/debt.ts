import { readDate } from '../calendar/index.ts';
import { CHOICES, type LenderId } from '../judge/index.ts';
import { MOST_FEN } from '../money/index.ts';

/** Where a debt stands, from nothing overdue to a bailiff. */
export const DEBT_STAGES = ['not-due', 'overdue', 'sold', 'mediation', 'sued', 'judged', 'enforced'] as const;
export type DebtStage = (typeof DEBT_STAGES)[number];

/** What stands behind a debt, or else is lost with it. */
export const SECURITIES = ['home', 'car', 'guarantor', 'none'] as const;
export type Security = (typeof SECURITIES)[number];

/** What I have in hand. */
export const PROOFS = ['contract', 'received', 'payments', 'statement', 'notice', 'court-paper'] as const;
export type Proof = (typeof PROOFS)[number];

/** What I do not accept as it was said. */
export const DISPUTES = ['amount', 'deducted', 'interest', 'fees', 'paid', 'not-mine'] as const;
export type Dispute = (typeof DISPUTES)[number];

/** Amounts of a debt, all in fen: what the contract says, what came, what was paid, what they say is owed and of what it is made. */
export const AMOUNTS = [
  'contractFen',
  'receivedFen',
  'paidFen',
  'claimedFen',
  'principalFen',
  'interestFen',
  'feesFen',
  'monthlyFen',
] as const;
export type AmountOf = (typeof AMOUNTS)[number];

/** One debt as its owner tells it. What is left out is not known; nothing in it is an admission. */
export interface Debt extends Readonly<Partial<Record<AmountOf, number>>> {
  readonly id: string;
  /** Who lends, as the contract names it. */
  readonly name: string;
  readonly lender?: LenderId;
  /** The day on which the contract was made, ISO. */
  readonly contractDate?: string;
  readonly stage?: DebtStage;
  /** The day by which a paper of a court or an arbitrator wants something done, ISO. */
  readonly actBy?: string;
  readonly security?: Security;
  /** Whether the last payment or promise was more than three years ago: limitation comes before any word of money. */
  readonly old?: boolean;
  /** Whether money is taken from an account by itself; how much a month stands in `monthlyFen`. */
  readonly automatic?: boolean;
  readonly proofs: readonly Proof[];
  readonly disputes: readonly Dispute[];
  /** In words of one's own. */
  readonly note?: string;
}

/** Most signs that a name and a note take. */
export const LONGEST_DEBT = { name: 40, note: 300 } as const;
/** Most debts that one list takes. */
export const MOST_DEBTS = 60;

const isOneOf = <T>(values: readonly T[], value: unknown): value is T => values.some((one) => one === value);
const among = <T>(values: readonly T[], list: unknown): T[] => (Array.isArray(list) ? values.filter((value) => list.includes(value)) : []);
const textOf = (value: unknown, most: number): string =>
  typeof value === 'string' ? [...value.trim()].slice(0, most).join('').trim() : '';
const isAmount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= MOST_FEN;

/** Reads a debt from anywhere (storage, a file): what does not fit is left out; null where there is no id or no name. Never throws. */
export function readDebt(raw: unknown): Debt | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const told = raw as Record<string, unknown>;
  const [id, name, note] = [textOf(told.id, 40), textOf(told.name, LONGEST_DEBT.name), textOf(told.note, LONGEST_DEBT.note)];
  if (id === '' || name === '') return null;
  const day = (value: unknown): value is string => typeof value === 'string' && readDate(value) !== null;
  return {
    id,
    name,
    ...(isOneOf(CHOICES.lender, told.lender) && { lender: told.lender }),
    ...(day(told.contractDate) && { contractDate: told.contractDate }),
    ...(isOneOf(DEBT_STAGES, told.stage) && { stage: told.stage }),
    ...(day(told.actBy) && { actBy: told.actBy }),
    ...(isOneOf(SECURITIES, told.security) && { security: told.security }),
    ...(typeof told.old === 'boolean' && { old: told.old }),
    ...(typeof told.automatic === 'boolean' && { automatic: told.automatic }),
    ...Object.fromEntries(AMOUNTS.filter((amount) => isAmount(told[amount])).map((amount) => [amount, told[amount]])),
    proofs: among(PROOFS, told.proofs),
    disputes: among(DISPUTES, told.disputes),
    ...(note !== '' && { note }),
  };
}

/** Debts out of anything, each id once, at most {@link MOST_DEBTS}. */
export function readDebts(raw: unknown): Debt[] {
  const byId = new Map<string, Debt>();
  for (const one of Array.isArray(raw) ? raw : []) {
    const debt = readDebt(one);
    if (debt && !byId.has(debt.id) && byId.size < MOST_DEBTS) byId.set(debt.id, debt);
  }
  return [...byId.values()];
}
