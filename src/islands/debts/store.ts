import * as v from 'valibot';
import { type Debt, LIVING_COSTS, readDebts } from '../../logic/index.ts';
import { deviceStore, tabStore } from '../common/storage.ts';
import { type DebtForm, EMPTY_DEBT, TEXTS, type TextField } from './form.ts';
import { EMPTY_RATE, RATE_FIELDS, type RateField, type RateForm } from './rateForm.ts';

/** The fields of a month and of a plan, as typed. */
const MONTH_FIELDS = ['income', ...LIVING_COSTS, 'total', 'perMonth', 'firstDate', 'lender'] as const;
export type MonthField = (typeof MONTH_FIELDS)[number];
export type MonthForm = Readonly<Record<MonthField, string>>;

/** A debt that is being written; its id is that of one in the list where it is changed. */
export interface Draft {
  readonly id: string;
  readonly form: DebtForm;
}

/** Everything that the page knows: the list, what is being written, a month, a rate. */
export interface Held {
  readonly debts: readonly Debt[];
  /** Debts that were begun and not yet put into the list; the last one is on the page. */
  readonly drafts: readonly Draft[];
  readonly month: MonthForm;
  readonly rate: RateForm;
}

const emptyMonth = Object.fromEntries(MONTH_FIELDS.map((field) => [field, ''])) as Record<MonthField, string>;
/** A page on which nothing was written. */
export const EMPTY: Held = { debts: [], drafts: [], month: emptyMonth, rate: EMPTY_RATE };

const text = v.fallback(v.string(), '');
const texts = <Field extends string>(fields: readonly Field[]) =>
  v.object(Object.fromEntries(fields.map((field) => [field, text])) as Record<Field, typeof text>);
const list = v.fallback(v.array(v.string()), []);
const FORM: v.GenericSchema<unknown, DebtForm> = v.object({ ...texts<TextField>(TEXTS).entries, proofs: list, disputes: list });

/** The shape of {@link Held}, read from wherever it was kept; what does not fit becomes empty. */
export const HELD: v.GenericSchema<unknown, Held> = v.object({
  debts: v.pipe(v.unknown(), v.transform(readDebts)),
  drafts: v.fallback(v.array(v.object({ id: v.string(), form: v.fallback(FORM, EMPTY_DEBT) })), []),
  month: v.fallback(texts<MonthField>(MONTH_FIELDS), emptyMonth),
  rate: v.fallback(texts<RateField>(RATE_FIELDS), EMPTY_RATE),
});

/** The name under which the browser keeps the list. */
export const KEY = 'debts';
const VERSION = 1;
export const inThisTab = tabStore(KEY, VERSION, HELD);
export const onThisDevice = deviceStore(KEY, VERSION, HELD);
