import type { Place } from '../../law/index.ts';
import type { Role } from '../types.ts';
import { BORROWER } from './borrower.ts';
import { CONTACT } from './contact.ts';
import { EMPLOYER } from './employer.ts';
import { FAMILY } from './family.ts';
import { GUARANTOR } from './guarantor.ts';
import type { Lines } from './line.ts';
import { SPOUSE } from './spouse.ts';

export { holds } from './line.ts';
export { ASK_TO_RECORD } from './reports.ts';

/** What each may say. */
export const LINES: Readonly<Record<Role, Lines>> = {
  borrower: BORROWER,
  guarantor: GUARANTOR,
  spouse: SPOUSE,
  family: FAMILY,
  contact: CONTACT,
  employer: EMPLOYER,
};

/** Where a plan for a card may rest: the agreement that a bank may make, for five years at most. */
export const CARD_PLAN: Place = { id: 'card-measures/70', paragraph: 1 };

/** Every place in the law that any card can rest on; the build checks that each exists. */
export const scriptPlaces = (): Place[] => [
  ...Object.values(LINES).flatMap(({ lines, replies }) => [...lines, ...replies].flatMap(({ grounds }) => grounds)),
  CARD_PLAN,
];
