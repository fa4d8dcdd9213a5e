import type { LenderId } from '../judge/index.ts';
import type { Place } from '../law/index.ts';
import type { Instalment, InstalmentInput } from '../money/index.ts';

/** Who is on the line: the lender, a collector it hired, somebody who says to be a court or lawyer, or the lender's hotline that I call. */
export const CALLERS = ['lender', 'agency', 'authority', 'hotline'] as const;
export type Caller = (typeof CALLERS)[number];

/** What I want from this call. */
export const WANTS = ['verify', 'postpone', 'instalments', 'leave-family', 'papers'] as const;
export type Want = (typeof WANTS)[number];

/** What happened before, in calls about this debt. */
export const INCIDENTS = ['threat', 'insult', 'family-called', 'debt-told', 'too-often', 'at-night', 'private-account', 'posed'] as const;
export type Incident = (typeof INCIDENTS)[number];

/** Everything the script is made of; the same input always gives the same script. */
export interface ScriptInput {
  readonly caller: Caller;
  /** Whether I checked this caller by the lender's official number; absent means no. The hotline that I call needs no check. */
  readonly verified?: boolean;
  /** Whether the last payment or promise is more than three years ago; only a clear no allows a proposal. */
  readonly oldDebt?: boolean | 'unsure';
  /** The lender's name as it stands in the contract; may be left out. */
  readonly lenderName?: string;
  /** The kind of lender; decides which rules may be cited. */
  readonly lenderKind?: LenderId;
  readonly wants: readonly Want[];
  readonly incidents: readonly Incident[];
  /** Needed for `instalments`. */
  readonly plan?: InstalmentInput;
  /** Needed for `postpone`: until when (ISO), and what I will pay then, in fen. */
  readonly postpone?: { readonly until: string; readonly amountFen: number };
}

/** One block of the card. */
export interface ScriptPart {
  readonly id: 'opening' | 'identity' | 'ask' | 'proposal' | 'stop' | 'report' | 'never' | 'closing';
  readonly heading: string;
  /** Sentences to say, or (for `never` and `stop`) words to the reader alone. */
  readonly lines: readonly string[];
}

/** A finished card, as data. */
export interface Script {
  readonly title: string;
  readonly parts: readonly ScriptPart[];
  readonly instalments: readonly Instalment[];
  /** Labels of the strip to fill in by hand. */
  readonly record: readonly string[];
  /** The places in the law that its lines rest on, as far as they bind the lender given. */
  readonly grounds: readonly Place[];
}
