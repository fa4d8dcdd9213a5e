import type { LenderId } from '../judge/index.ts';
import type { Place } from '../law/index.ts';
import type { Instalment, InstalmentInput } from '../money/index.ts';

/** Who holds the card: the borrower, somebody bound beside the borrower, or somebody who is only called. */
export const ROLES = ['borrower', 'guarantor', 'spouse', 'family', 'contact', 'employer'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who is at the other end: the lender, a collector it hired, whoever bought the debt, whoever paid it in the borrower's place,
 * a law firm, a mediator, somebody who says to be an authority; or whom I call: the lender's hotline, the court.
 */
export const CALLERS = ['lender', 'agency', 'assignee', 'payer', 'law-firm', 'mediator', 'authority', 'hotline', 'court'] as const;
export type Caller = (typeof CALLERS)[number];

/** How far things have gone. */
export const STAGES = [
  'not-due',
  'just-overdue',
  'outsourced',
  'transferred',
  'compensated',
  'lawyer-letter',
  'mediation',
  'arbitration',
  'sued',
  'execution',
] as const;
export type Stage = (typeof STAGES)[number];

/** What may bind somebody who is not the borrower: a guarantee, a marriage, an estate, words that joined the debt. */
export const TIES = ['none', 'guarantor', 'spouse', 'heir', 'joined', 'unsure'] as const;
export type Tie = (typeof TIES)[number];

/** What I want from this call. */
export const WANTS = ['verify', 'postpone', 'instalments', 'leave-family', 'papers'] as const;
export type Want = (typeof WANTS)[number];

/** What happened before, in calls about this debt; the last two happen to those who did not borrow. */
export const INCIDENTS = [
  'threat',
  'insult',
  'family-called',
  'debt-told',
  'too-often',
  'at-night',
  'private-account',
  'posed',
  'after-refusal',
  'asked-to-pay',
] as const;
export type Incident = (typeof INCIDENTS)[number];

/** Everything the script is made of; the same input always gives the same script. */
export interface ScriptInput {
  /** Absent: the borrower. */
  readonly role?: Role | undefined;
  readonly caller: Caller;
  /** Absent: not known. */
  readonly stage?: Stage | 'unsure' | undefined;
  /** What binds me to the debt, for those who did not borrow; only a clear `none` lets the card say that I need not pay. */
  readonly tied?: Tie | undefined;
  /** Whether I checked this caller by the lender's official number; absent means no. The hotline that I call needs no check. */
  readonly verified?: boolean | undefined;
  /** Whether the last payment or promise is more than three years ago; only a clear no allows a proposal. */
  readonly oldDebt?: boolean | 'unsure' | undefined;
  /** The lender's name as it stands in the contract; may be left out. */
  readonly lenderName?: string | undefined;
  /** The kind of lender; decides which rules may be cited. */
  readonly lenderKind?: LenderId | undefined;
  readonly wants: readonly Want[];
  readonly incidents: readonly Incident[];
  /** Needed for `instalments`. */
  readonly plan?: InstalmentInput | undefined;
  /** Needed for `postpone`: until when (ISO), and what I will pay then, in fen. */
  readonly postpone?: { readonly until: string; readonly amountFen: number } | undefined;
}

/** The parts of a card, in the order in which they stand: check, hang up, call oneself, then money. */
export const PART_IDS = ['before', 'opening', 'identity', 'ask', 'stop', 'proposal', 'report', 'never', 'closing', 'after'] as const;
export type PartId = (typeof PART_IDS)[number];

/** One block of the card. */
export interface ScriptPart {
  readonly id: PartId;
  readonly heading: string;
  /** Sentences to say, or (for `before`, `stop`, `never` and `after`) words to the reader alone. */
  readonly lines: readonly string[];
}

/** What the other side says, and what I say to it. */
export interface Reply {
  readonly theirs: string;
  readonly mine: string;
}

/** Why a sentence stands on the card, and where that rests. */
export interface Reason {
  readonly text: string;
  readonly why: string;
  readonly grounds: readonly Place[];
}

/** A finished card, as data. */
export interface Script {
  readonly title: string;
  readonly parts: readonly ScriptPart[];
  /** An answer for each “no”. */
  readonly replies: readonly Reply[];
  readonly instalments: readonly Instalment[];
  /** Labels of the strip to fill in by hand. */
  readonly record: readonly string[];
  /** The places in the law that its lines rest on, as far as they bind the lender given. */
  readonly grounds: readonly Place[];
  /** The reasons of its lines, in the lines' order. */
  readonly reasons: readonly Reason[];
}
