import type { ScriptInput, Want } from './types.ts';

/** The wants that speak of paying: an offer or a request for time, which may count as agreeing to pay. */
export const ABOUT_MONEY: readonly Want[] = ['postpone', 'instalments'];

/** Whether the caller is known to be the lender or its agent: checked by the official number, or called there by me. */
export const isVerified = ({ caller, verified }: Pick<ScriptInput, 'caller' | 'verified'>): boolean =>
  caller === 'hotline' || (caller !== 'authority' && verified === true);

/**
 * Whether the card may speak of paying at all. A request for time or a plan may count as agreeing to pay, which restarts
 * limitation and, once it has run out, gives the defence away (civil-code/192, /195; spc-limitation/14, /19): only to a
 * caller who was checked, and only where the last payment or promise is known not to be more than three years old.
 */
export const mayPropose = (input: Pick<ScriptInput, 'caller' | 'verified' | 'oldDebt'>): boolean =>
  isVerified(input) && input.oldDebt === false;
