import { MOST_DAYS, readDate } from '../../logic/index.ts';
import type { ShownTerm } from '../../payload/index.ts';

/** What was typed: strings, so that nothing typed is ever lost or changed. */
export interface LastDayForm {
  /** Which day is meant, where a paper starts terms from several. */
  readonly event: string;
  readonly day: string;
  /** The number of days that stands in the paper. */
  readonly days: string;
}

export const EMPTY_FORM: LastDayForm = { event: '', day: '', days: '' };

/** What is wrong, by field. */
export type Problems = Readonly<Partial<Record<'day' | 'days', string>>>;

/** The days that a paper asks for, each once, in order. */
export const eventsOf = (terms: readonly ShownTerm[]): string[] => [...new Set(terms.map(({ event }) => event))];

/** The terms that run from the day that is meant. */
export function termsFrom(terms: readonly ShownTerm[], event: string): ShownTerm[] {
  const [first = ''] = eventsOf(terms);
  const meant = terms.filter((term) => term.event === event);
  return meant.length > 0 ? meant : terms.filter((term) => term.event === first);
}

/** How the day is asked for: label and hint. A day that something is served is not the day that it was opened. */
export function questionFor({ set, event }: ShownTerm): { readonly label: string; readonly hint: string } {
  if (set === 'date') return { label: event, hint: '照纸上写的填。' };
  const label = `${event.replace(/那天$/, '')}，是哪天`;
  if (/收到|送达/.test(event)) return { label, hint: '填送到（送达）的那天，不是拆开、点开的那天。拿不准，填早的那天。' };
  return {
    label,
    hint: set === 'paper' ? '照纸上写的填。写着“收到之日起”的，填收到（送达）的那天。' : '看文书上写的日期。拿不准，填早的那天。',
  };
}

/** Whether the number of days in the paper is needed. */
export const needsDays = (terms: readonly ShownTerm[]): boolean => terms.some(({ set }) => set === 'paper');

/** The number of days as people write it: 10, １０, 10 日; NaN where it is none. */
export const readDays = (text: string): number =>
  Number(/^(\d{1,3})(?:日|天)?$/.exec(text.normalize('NFKC').replace(/\s/g, ''))?.[1] ?? Number.NaN);

/** Why a day cannot be the one that is asked for; undefined where it can. */
export function dayProblem(day: string): string | undefined {
  const date = readDate(day);
  if (!date) return '这个日子读不出来。照 2026-11-25 这样写。';
  return date.year < 2000 || date.year > 2099 ? '年份看着不对，再看一眼。' : undefined;
}

/** What is wrong with what was typed; an empty field is not wrong yet. */
export function problemsIn({ day, days }: LastDayForm, terms: readonly ShownTerm[]): Problems {
  const problems: { -readonly [Field in 'day' | 'days']?: string } = {};
  const wrong = day.trim() === '' ? undefined : dayProblem(day.trim());
  if (wrong) problems.day = wrong;
  const number = readDays(days);
  if (needsDays(terms) && days.trim() !== '') {
    if (/工作日/.test(days)) problems.days = '写的是工作日的，这里算不了。把日子数给法院听，问最后一天是哪天。';
    else if (!(Number.isInteger(number) && number >= 1 && number <= MOST_DAYS))
      problems.days = `写纸上的日数，1 到 ${MOST_DAYS} 之间的整数，例如 10。`;
  }
  return problems;
}
