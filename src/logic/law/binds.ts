import type { LenderId } from '../judge/factValues.ts';
import { BINDS } from './binds.generated.ts';

/**
 * Whether a cited article binds a kind of lender: yes, no, or not known (`null`) while the lender is. Whom an instrument
 * binds stands in its own file (`bindsLenders`); one that is not listed (laws, administrative regulations, judicial
 * interpretations) binds everyone, an empty list nobody.
 */
export function bindsLender(cite: string, lender: LenderId | undefined): boolean | null {
  const instrument = cite.slice(0, cite.indexOf('/'));
  if (!Object.hasOwn(BINDS, instrument)) return true;
  const lenders = BINDS[instrument] ?? [];
  if (lenders.length === 0) return false;
  return lender === undefined ? null : lenders.includes(lender);
}
