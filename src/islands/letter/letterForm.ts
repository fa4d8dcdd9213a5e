import type { LETTER_FIELDS } from '../../words/letter.ts';

/** Names of the fields to type in. */
export type FieldName = keyof typeof LETTER_FIELDS;

/** The form as typed: strings, so that nothing typed is ever lost or changed. */
export interface LetterForm extends Readonly<Record<FieldName, string>> {
  readonly teller: string;
  readonly lender: string;
  readonly callee: string;
  readonly sharedDebt: string;
  readonly nightCallsAgreed: string;
  /** What was ticked, each `fact=value`. */
  readonly ticks: string[];
  readonly addressee: string;
  readonly enclosures: string[];
  /** What was written over the letter, by `editKey`. */
  readonly edits: Record<string, string>;
}

/** An empty form. */
export const EMPTY_FORM: LetterForm = {
  teller: '',
  lender: '',
  callee: '',
  sharedDebt: '',
  nightCallsAgreed: '',
  ticks: [],
  addressee: '',
  enclosures: [],
  edits: {},
  date: '',
  time: '',
  number: '',
  saidToBe: '',
  lenderName: '',
  receipt: '',
  link: '',
  own: '',
  contact: '',
  name: '',
};
