import {
  CALLERS,
  type Caller,
  INCIDENTS,
  type Incident,
  ROLES,
  type Role,
  type ScriptInput,
  STAGES,
  type Stage,
  TIES,
  type Tie,
  WANTS,
  type Want,
} from './types.ts';

/** The wants that speak of paying: an offer or a request for time, which may count as agreeing to pay. */
export const ABOUT_MONEY: readonly Want[] = ['postpone', 'instalments'];

/** Who calls about the debt and may have a right to: the only ones with whom money is ever spoken of by telephone. */
export const CREDITORS = ['lender', 'agency', 'assignee', 'payer', 'law-firm'] as const satisfies readonly Caller[];

/** Stages with papers and terms of their own: what is agreed then is agreed there, in writing, not with a collector. */
export const PROCEEDINGS = ['mediation', 'arbitration', 'sued', 'execution'] as const satisfies readonly Stage[];

const among = <T>(values: readonly T[], value: unknown): value is T => (values as readonly unknown[]).includes(value);

/** Whether papers with terms are on the table, so that these come first. */
export const inProceedings = ({ stage }: Pick<ScriptInput, 'stage'>): boolean => among(PROCEEDINGS, stage);

/** Whether the caller is known to be the lender or its agent: checked by the official number, or called there by me. */
export const isVerified = ({ caller, verified }: Pick<ScriptInput, 'caller' | 'verified'>): boolean =>
  caller === 'hotline' || caller === 'court' || (caller !== 'authority' && among(CALLERS, caller) && verified === true);

/** Whether paying can come up in this call at all: the borrower, with the lender or one that acts for it, no court at work. */
export const maySpeakOfMoney = (input: Pick<ScriptInput, 'role' | 'caller' | 'stage'>): boolean =>
  (input.role === undefined || input.role === 'borrower') &&
  (input.caller === 'hotline' || among(CREDITORS, input.caller)) &&
  !inProceedings(input);

/**
 * Whether the card may speak of paying now. A request for time or a plan may count as agreeing to pay, which restarts
 * limitation and, once it has run out, gives the defence away (civil-code/192, /195; spc-limitation/14, /19): only by the
 * borrower, to a caller who was checked, where the last payment or promise is known not to be more than three years old, and
 * where no mediator, arbitrator or court has it in hand.
 */
export const mayPropose = (input: Pick<ScriptInput, 'role' | 'caller' | 'stage' | 'verified' | 'oldDebt'>): boolean =>
  maySpeakOfMoney(input) && isVerified(input) && input.oldDebt === false;

/** What may be said of money: nothing wanted · it is in a court's hands · after the check · not of an old debt · now. */
type Money = 'none' | 'proceedings' | 'later' | 'stop' | 'offer';

/** An input as the lines' conditions see it: every value known, what cannot be read taken for what says least. */
export interface Case {
  readonly role: Role;
  readonly caller: Caller;
  readonly stage: Stage | 'unsure';
  readonly tied: Tie;
  readonly verified: boolean;
  readonly money: Money;
  /** Whether a bank's credit card is meant: only there instalments stand in a rule. */
  readonly card: boolean;
  readonly wants: readonly Want[];
  readonly incidents: readonly Incident[];
}

/**
 * Reads an input. A role that is not known says no more than a stranger would; a caller that is not known was not checked. Who
 * signed as a guarantor is one, who is married to the borrower is a spouse, whatever else they are called.
 */
export function caseOf(input: ScriptInput): Case {
  const tied = among(TIES, input.tied) ? input.tied : 'unsure';
  const named: Role = input.role === undefined ? 'borrower' : among(ROLES, input.role) ? input.role : 'contact';
  const outside = named === 'spouse' || named === 'family' || named === 'contact';
  const role = outside && tied === 'guarantor' ? 'guarantor' : outside && tied === 'spouse' ? 'spouse' : named;
  const known = among(CALLERS, input.caller);
  const caller = known ? input.caller : 'agency';
  const wants = WANTS.filter((want) => input.wants.includes(want));
  return {
    role,
    caller,
    stage: among(STAGES, input.stage) ? input.stage : 'unsure',
    tied,
    verified: known && isVerified(input),
    money: moneyOf({ ...input, role, caller, verified: known && input.verified === true }, wants),
    card: input.lenderKind === 'bank-card',
    wants,
    incidents: INCIDENTS.filter((incident) => input.incidents.includes(incident)),
  };
}

function moneyOf(input: ScriptInput, wants: readonly Want[]): Money {
  if (!wants.some((want) => ABOUT_MONEY.includes(want))) return 'none';
  if (!maySpeakOfMoney(input)) return inProceedings(input) ? 'proceedings' : 'none';
  if (!isVerified(input)) return 'later';
  return mayPropose(input) ? 'offer' : 'stop';
}
