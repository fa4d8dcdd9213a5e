import type { LenderId } from './factValues.ts';

/** Ids of places to turn to, as files in content/channels. */
export type ChannelId =
  | '110'
  | '12300'
  | '12321'
  | '12337'
  | '12345'
  | '12348'
  | '12363'
  | '12368'
  | '12377'
  | '12378'
  | '96110'
  | 'lender'
  | 'local-finance'
  | 'mediation'
  | 'nifa';

/** Where a complaint about a kind of lender goes. */
export interface Competence {
  /** Whether there is somebody at the lender to complain to first. */
  readonly own: boolean;
  /** Who supervises it, first choice first; empty where nobody was found who does. */
  readonly regulators: readonly ChannelId[];
  /** Who helps where no supervisor was found to be competent. */
  readonly others: readonly ChannelId[];
}

/**
 * Who is competent for which kind of lender, from content/channels: 12378 takes banks, consumer finance, car finance and
 * trust companies; the local financial bureau micro-loan and guarantee companies, the latter the ones that mostly pay for
 * others. Nobody was found who supervises every buyer of debts, or private persons. The lender itself is never named where
 * it is unlicensed: complaining there exposes the victim.
 */
export const COMPETENCE: Readonly<Record<LenderId, Competence>> = {
  'bank-card': { own: true, regulators: ['12378'], others: ['mediation'] },
  'bank-loan': { own: true, regulators: ['12378'], others: ['mediation'] },
  'bank-other': { own: true, regulators: ['12378'], others: ['mediation'] },
  'consumer-finance': { own: true, regulators: ['12378'], others: ['mediation'] },
  'auto-finance': { own: true, regulators: ['12378'], others: [] },
  'other-licensed': { own: true, regulators: ['12378'], others: [] },
  'micro-loan': { own: true, regulators: ['local-finance', '12345'], others: ['mediation'] },
  'guarantor-paid': { own: true, regulators: ['local-finance', '12378'], others: ['12348'] },
  assignee: { own: true, regulators: ['12345'], others: ['12348'] },
  private: { own: false, regulators: [], others: ['12348', '12345'] },
  unlicensed: { own: false, regulators: ['local-finance', '12345'], others: ['12348'] },
};

/** Members of the internet finance association, as far as its convention was verified to bind kinds of lender. */
export const NIFA_LENDERS: readonly LenderId[] = ['bank-loan', 'consumer-finance', 'micro-loan'];

/** Places that are for a matter, whoever lent; the order in which they are named after the regulators. */
export const FOR_THE_MATTER: readonly ChannelId[] = ['12368', '110', '12321', '12377', '12363', '12337', 'mediation', '12348'];
