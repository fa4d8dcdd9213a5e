import {
  type Addressee,
  type AddresseeId,
  addresseesOf,
  atTime,
  type BlockKind,
  CHOICES,
  CONTRACT_FACTS,
  dateInWords,
  enclosuresOf,
  evaluate,
  FACTS,
  type Fact,
  type FactId,
  type Facts,
  factById,
  type Heard,
  hear,
  isFactId,
  type LetterDetails,
  type LetterInput,
  type LetterWords,
  NEVER_ASSUMED,
  readDate,
  readFacts,
  TELLERS,
  type Teller,
} from '../../logic/index.ts';
import { OTHER_TICKS } from '../../words/letter.ts';
import type { ToldCall } from '../common/toldCall.ts';
import type { FieldName, LetterForm } from './letterForm.ts';

/** Who tells: as the check heard it, else as the form says; null while nobody said. */
export const tellerOf = (form: LetterForm, told: ToldCall | null): Teller | null =>
  told?.teller ?? TELLERS.find((teller) => teller === form.teller) ?? null;

/** Facts that have a question of their own or that nobody ticks: counts need the check, what was lent stands in no letter. */
const NOT_TICKED = ['lender', 'callee', 'sharedDebt', 'nightCallsAgreed', 'upfrontCut', 'usurious'];
/** Where nothing was ticked nobody may take the clean value for granted: it would accuse, or clear, without a word. */
const NOT_ASSUMED: readonly FactId[] = [...NEVER_ASSUMED, 'nightCallsAgreed'];

/** One thing that can have happened, in the words in which the letter tells it. */
export interface Tick {
  readonly fact: Fact;
  /** `fact=value`. */
  readonly key: string;
  readonly value: string;
  readonly label: string;
}

/** What can be ticked in a form, by what was chosen before. */
export function ticksFor(form: LetterForm, words: LetterWords): Tick[] {
  const teller = tellerOf(form, null) ?? 'debtor';
  const third = teller === 'third-party';
  const facts = factsOf(form, null, true);
  return FACTS.flatMap((fact) => {
    const { id, kind, appliesWhen } = fact;
    if (kind === 'count' || NOT_TICKED.includes(id) || (third && CONTRACT_FACTS.includes(id))) return [];
    if (appliesWhen && evaluate(appliesWhen, facts) !== true) return [];
    const told: Readonly<Record<string, string>> = { ...words.told[id], ...(third && words.toldByThird[id]) };
    const values = kind === 'choice' ? Object.keys(told) : [told.true === undefined ? 'false' : 'true'];
    return values.flatMap((value) => {
      const label = OTHER_TICKS[id]?.[teller] ?? told[value];
      return label ? [{ fact, key: `${id}=${value}`, value, label }] : [];
    });
  });
}

const answerOf = (value: string): boolean | 'unsure' => (value === 'unsure' ? value : value === 'true');

/**
 * The facts that the letter rests on: what the check was told, else what was ticked; what was not ticked counts as not having
 * happened. The lender and the time that stand in the form go before what was told. `bare` leaves out what is only assumed.
 */
export function factsOf(form: LetterForm, told: ToldCall | null, bare = false): Facts {
  const lender = CHOICES.lender.some((one) => one === form.lender) ? { lender: form.lender } : {};
  const agreed = form.nightCallsAgreed === '' ? {} : { nightCallsAgreed: answerOf(form.nightCallsAgreed) };
  if (told) return atTime(readFacts({ ...agreed, ...told.answers, ...lender }), form.time);
  const assumed = bare ? [] : FACTS.filter(({ id, kind }) => kind !== 'count' && !NOT_TICKED.includes(id) && !NOT_ASSUMED.includes(id));
  const ticked = form.ticks.flatMap((key) => {
    const [id = '', value = ''] = key.split('=');
    return isFactId(id) ? [[id, factById(id).kind === 'yes-no' ? value === 'true' : value] as const] : [];
  });
  const shared = form.sharedDebt === '' ? {} : { sharedDebt: answerOf(form.sharedDebt) };
  const callee = form.callee || (form.teller === 'debtor' ? 'borrower' : '');
  const facts = readFacts({
    ...Object.fromEntries(assumed.map(({ id, clean }) => [id, clean])),
    ...agreed,
    ...shared,
    ...Object.fromEntries(ticked),
    callee,
    ...lender,
  });
  return atTime(facts, form.time);
}

/** Whether the time that was filled in lies in the hours of which an agreement may change what is said: 22:00 to 8:00. */
export const isAtNight = ({ time }: Pick<LetterForm, 'time'>): boolean => /^(?:2[23]|0[0-7]):/.test(time);

/** Whether there is anything to write about yet. */
export const hasSomething = (form: LetterForm, told: ToldCall | null): boolean =>
  told !== null || form.teller === 'third-party' || (form.teller === 'debtor' && (form.ticks.length > 0 || form.own.trim() !== ''));

/** What is wrong, by field. */
export type Problems = Readonly<Partial<Record<FieldName, string>>>;

/** How long a field may be. */
const LONGEST: Readonly<Partial<Record<FieldName, number>>> = {
  number: 40,
  saidToBe: 80,
  lenderName: 40,
  receipt: 60,
  link: 500,
  own: 10_000,
  contact: 80,
  name: 20,
};

/** Checks the fields against today's date, ISO. */
export function problemsIn(form: LetterForm, today: string): Problems {
  const problems: { -readonly [Field in FieldName]?: string } = {};
  if (form.date && !readDate(form.date)) problems.date = '这个日期不存在，请重新选。';
  else if (form.date > today) problems.date = `这一天还没有到。请选今天（${dateInWords(today)}）或以前。`;
  for (const [field, most] of Object.entries(LONGEST) as [FieldName, number][]) {
    const text = form[field];
    if ([...text].length > most) problems[field] = `太长了，最多 ${most} 个字。没有删掉你写的，改短以前不写进信里。`;
    else if (field !== 'own' && /[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/u.test(text))
      problems[field] = '里面有看不见的符号，请删掉重新写。改好以前不写进信里。';
  }
  return problems;
}

/** Everything that the form and the letter below it hang on, reckoned once for each change. */
export interface DeskState {
  readonly facts: Facts;
  readonly teller: Teller | null;
  /** Null while there is nothing to write about. */
  readonly heard: Heard | null;
  readonly addressees: readonly Addressee[];
  readonly problems: Problems;
  /** What the letter is composed of; null while nobody can be written to. Fields with a problem are left out. */
  readonly input: (LetterInput & { readonly addressee: AddresseeId }) | null;
  /** What can be enclosed with it. */
  readonly enclosures: readonly string[];
}

const DETAILS = ['date', 'time', 'number', 'saidToBe', 'lenderName', 'receipt', 'link', 'own', 'contact', 'name'] as const;

/** Reads the form, and what the check was told, on a day (ISO). */
export function deskOf(form: LetterForm, told: ToldCall | null, words: LetterWords, today: string): DeskState {
  const teller = tellerOf(form, told);
  const facts = factsOf(form, told);
  const heard = teller !== null && hasSomething(form, told) ? hear(facts, teller) : null;
  const addressees = heard ? addresseesOf(heard) : [];
  const problems = problemsIn(form, today);
  const addressee = (addressees.find(({ id }) => id === form.addressee) ?? addressees[0])?.id;
  if (teller === null || heard === null || addressee === undefined)
    return { facts, teller, heard, addressees, problems, input: null, enclosures: [] };
  const fields = DETAILS.filter((field) => form[field] !== '' && problems[field] === undefined);
  const details: LetterDetails = {
    ...Object.fromEntries(fields.map((field) => [field, form[field]])),
    enclosures: form.enclosures,
    writtenOn: today,
  };
  const input = { facts, teller, addressee, details, words };
  return { facts, teller, heard, addressees, problems, input, enclosures: enclosuresOf(heard, addressee) };
}

/** Blocks that say the same to everybody: what is written over them goes into every letter. */
const FOR_ALL: readonly BlockKind[] = ['facts', 'own', 'enclosures', 'signature'];

/** Under which key an edit of a block is kept. */
export const editKey = (kind: BlockKind, to: AddresseeId): string => (FOR_ALL.includes(kind) ? kind : `${to} ${kind}`);

/** What was written over one letter, by block. */
export const editsOf = (form: LetterForm, to: AddresseeId, kinds: readonly BlockKind[]): Partial<Record<BlockKind, string>> =>
  Object.fromEntries(
    kinds.flatMap((kind) => (Object.hasOwn(form.edits, editKey(kind, to)) ? [[kind, form.edits[editKey(kind, to)]]] : [])),
  );
