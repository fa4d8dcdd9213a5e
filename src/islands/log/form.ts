import {
  addDays,
  atOf,
  type CalleeId,
  CHOICES,
  CONTRACT_FACTS,
  evaluate,
  type FactId,
  type Facts,
  factById,
  type KeptId,
  known,
  LONGEST,
  type LoggedCall,
  momentOf,
  readDate,
  readFacts,
  readTime,
  type Teller,
} from '../../logic/index.ts';

/** The form of one call as typed: strings, so that nothing typed is ever lost or changed. */
export interface CallForm {
  readonly date: string;
  readonly time: string;
  /** `true`, `false`, or nothing yet. */
  readonly connected: string;
  readonly number: string;
  readonly company: string;
  readonly who: string;
  readonly lenderName: string;
  readonly line: string;
  readonly lender: string;
  readonly words: string;
  readonly teller: Teller;
  readonly refused: boolean;
  readonly kept: readonly KeptId[];
  readonly facts: Facts;
}

/** What is wrong, by field. */
export type Problems = Readonly<Partial<Record<keyof CallForm, string>>>;

interface Now {
  readonly date: string;
  readonly time: string;
}

/** A new form: now by the clock, told by the same person as the call before. */
export const emptyForm = (now: Now, before?: LoggedCall): CallForm => ({
  ...now,
  connected: '',
  number: '',
  company: '',
  who: '',
  lenderName: '',
  line: '',
  lender: '',
  words: '',
  teller: before?.teller ?? 'debtor',
  refused: false,
  kept: [],
  facts: before?.teller === 'third-party' ? readFacts({ callee: before.facts.callee }) : { callee: 'borrower' },
});

/** The form of a call that is kept already. */
export function formOf(call: LoggedCall): CallForm {
  const moment = momentOf(call.at);
  const { number = '', company = '', who = '', lenderName = '', line = '', lender = '', words = '', kept = [], teller, facts } = call;
  const texts = { number, company, who, lenderName, line, lender, words };
  return {
    ...texts,
    date: moment?.date ?? '',
    time: moment?.time ?? '',
    connected: String(call.connected),
    teller,
    refused: call.refused === true,
    kept,
    facts,
  };
}

/** When a call that was told of most likely came: now, or where another hour was told, the last time that it struck, without minutes. */
export function momentFor({ hour }: Facts, now: Now): Now {
  if (typeof hour !== 'number' || hour === Number(now.time.slice(0, 2))) return now;
  return { date: hour < Number(now.time.slice(0, 2)) ? now.date : addDays(now.date, -1), time: '' };
}

const TEXTS = ['number', 'company', 'who', 'lenderName', 'line', 'words'] as const;
const MOST: Readonly<Partial<Record<keyof CallForm, number>>> = { number: LONGEST.number, words: LONGEST.words };

/** Checks the form against now, by the device's clock. */
export function problemsIn(form: CallForm, now: Now): Problems {
  const problems: { -readonly [Field in keyof CallForm]?: string } = {};
  if (form.date === '') problems.date = '请选是哪一天。';
  else if (!readDate(form.date)) problems.date = '这个日期不存在，请重新选。';
  else if (form.date > now.date) problems.date = '这一天还没有到，请选今天或以前。';
  const time = readTime(form.time);
  if (form.time.trim() !== '' && !time) problems.time = '时间读不出来，请写成 22:10 这样；不记得就空着。';
  else if (time && form.date === now.date && time > now.time) problems.time = '这个时间还没有到，请看看是不是昨天。';
  if (form.connected === '') problems.connected = '请选一项：接通说上了话，还是没接到。';
  for (const name of TEXTS) {
    const text = form[name].trim();
    const most = MOST[name] ?? LONGEST.name;
    if (text.length > most) problems[name] = `太长了，最多 ${most} 个字，现在 ${text.length} 个。`;
    else if (name !== 'words' && /[<>{}\p{Cc}\p{Cf}]/u.test(text)) problems[name] = '里面有 < > 或者看不见的符号，请去掉。';
  }
  if (!problems.number && /[^\d\s+\-()*#]/.test(form.number.normalize('NFKC')))
    problems.number = '号码里只写数字、加号和短横；看不全的用 * 代替。';
  return problems;
}

/** The facts of the form with the hour of its time, so that one knows what else applies. */
const factsNow = ({ facts, time }: CallForm): Facts => {
  const hour = readTime(time);
  return readFacts({ ...facts, ...(hour && { hour: Number(hour.slice(0, 2)) }) });
};

/** Whether a fact can apply to the call of this form, and whoever tells can know it. */
export function applies(id: FactId, form: CallForm): boolean {
  if (form.teller === 'third-party' && CONTRACT_FACTS.includes(id)) return false;
  const { appliesWhen } = factById(id);
  return !appliesWhen || evaluate(appliesWhen, factsNow(form)) !== false;
}

/** Whether something is worth asking closer: it applies for sure, and what it is about was told. */
export function isAskedCloser(id: FactId, form: CallForm): boolean {
  const { appliesWhen } = factById(id);
  if (!applies(id, form) || !appliesWhen || evaluate(appliesWhen, factsNow(form)) !== true) return false;
  return id !== 'thirdPartyOfferedToPay' || form.facts.askedThirdPartyToPay === true || form.facts.debtDisclosed === true;
}

/** Whether the call reached somebody who does not owe: he may refuse to be called. */
export const mayRefuse = ({ facts }: CallForm): boolean => !['borrower', 'guarantor', undefined].includes(known(facts, 'callee'));

/** Who can have been called, by who tells: a third party was called himself, and owes nothing. */
export const calleesFor = (teller: Teller): readonly CalleeId[] =>
  CHOICES.callee.filter((id) => teller === 'debtor' || (id !== 'borrower' && id !== 'guarantor'));

/** The call that the form tells; only where nothing is wrong with it. */
export function callFrom(form: CallForm, id: string): LoggedCall {
  const time = readTime(form.time);
  const texts = Object.fromEntries(TEXTS.map((name) => [name, form[name].trim()]).filter(([, text]) => text !== ''));
  const lender = CHOICES.lender.find((one) => one === form.lender);
  const { hour: _, ...told } = form.facts;
  const facts = Object.fromEntries(Object.entries(told).filter(([fact]) => applies(fact as FactId, form)));
  // Who came in has also come.
  const came = facts.enteredHome === true || facts.enteredOffice === true;
  return {
    id,
    at: atOf({ date: form.date, time }),
    connected: form.connected === 'true',
    ...texts,
    ...(form.refused && mayRefuse(form) && { refused: true as const }),
    ...(lender && { lender }),
    ...(form.kept.length > 0 && { kept: form.kept }),
    facts: readFacts({
      ...facts,
      ...(came && { visited: true }),
      ...(time === null && form.facts.hour !== undefined && { hour: form.facts.hour }),
    }),
    teller: form.teller,
  };
}
