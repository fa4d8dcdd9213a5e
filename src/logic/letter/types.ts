import type { ChannelId, FactId, Facts, Step, Teller } from '../judge/index.ts';
import type { Force } from '../law/index.ts';

/** Who can be written to, as ids of content/channels; 110 is spoken to, and gets a note to read out. */
export const ADDRESSEES = [
  'lender',
  '12378',
  'local-finance',
  '12345',
  '12363',
  '12377',
  '12321',
  '110',
] as const satisfies readonly ChannelId[];
/** One of {@link ADDRESSEES}. */
export type AddresseeId = (typeof ADDRESSEES)[number];

/** Somebody to write to, and why he stands where he does. */
export interface Addressee {
  readonly id: AddresseeId;
  readonly why: Step['why'];
}

/** An article as a letter names it. */
export interface LetterCite {
  /** Whose, and which: 《中华人民共和国民法典》, 中国银行业协会《…（试行）》. */
  readonly title: string;
  /** Where in it: 第一千零三十三条第一项. */
  readonly label: string;
  /** How binding it is; decides under which head it stands. */
  readonly force: Force;
  /** First day in force (ISO), or the day it was published where that is all one knows; null where neither was verified. */
  readonly from: string | null;
}

/** By fact and answer: how it is told; `n` for numbers. */
type ToldWords = Readonly<Partial<Record<FactId, Readonly<Record<string, string>>>>>;

/** What content/ says and a letter is put together from: this module holds no titles of laws and no second telling of a fact. */
export interface LetterWords {
  readonly told: ToldWords;
  /** The same as a third party tells it, where that differs. */
  readonly toldByThird: ToldWords;
  /** By place, as `keyOf` writes it. */
  readonly cites: Readonly<Record<string, LetterCite>>;
  /** By rule and place: one sentence on what the provision says. */
  readonly rests: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What only the person can add. Each may be left out, and then no line speaks of it. */
export interface LetterDetails {
  /** Day of the call, ISO. */
  readonly date?: string | undefined;
  /** Time of the call on a clock of 24 hours: `0:40`, `23:05`; only that of the facts, which `atTime` sets. */
  readonly time?: string | undefined;
  /** The number that called. */
  readonly number?: string | undefined;
  /** Who the caller said to be. */
  readonly saidToBe?: string | undefined;
  readonly lenderName?: string | undefined;
  /** What else happened, in the person's own words; may have several lines. */
  readonly own?: string | undefined;
  /** The lender's receipt number for a complaint made before. */
  readonly receipt?: string | undefined;
  /** Address of what was put on the net. */
  readonly link?: string | undefined;
  /** How the person can be reached. */
  readonly contact?: string | undefined;
  readonly name?: string | undefined;
  /** Day of the letter, ISO. */
  readonly writtenOn?: string | undefined;
  /** What goes with the letter, out of `enclosuresOf`. */
  readonly enclosures?: readonly string[] | undefined;
}

/** Everything that a letter is made of; the same input always gives the same letter. */
export interface LetterInput {
  readonly facts: Facts;
  readonly teller: Teller;
  /** The first of `addresseesOf`, if left out. */
  readonly addressee?: AddresseeId | undefined;
  readonly details?: LetterDetails | undefined;
  readonly words: LetterWords;
}
