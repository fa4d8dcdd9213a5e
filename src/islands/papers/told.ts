import {
  type CalendarEntry,
  COUNTING_RULE,
  dayInWords,
  daysBetween,
  explainReckoning,
  MOST_DAYS,
  type Reckoning,
  reckon,
  reckonDays,
  toText,
} from '../../logic/index.ts';
import type { LastDayPayload, ShownTerm } from '../../payload/index.ts';
import { CALENDAR_TITLES, LAST_DAY, lostInWords } from '../../words/papers.ts';
import { dayProblem, type LastDayForm, readDays, termsFrom } from './form.ts';

/** One last day, told: of every term that ends on it for the same reasons. */
export interface Told {
  readonly terms: readonly [ShownTerm, ...ShownTerm[]];
  /** ISO, and whether it is certain. */
  readonly last: string;
  readonly sure: boolean;
  /** The day for a calendar: never later than what is certain. */
  readonly keep: string;
  /** How it came. */
  readonly lines: readonly string[];
  /** Keys of the articles that it rests on. */
  readonly grounds: readonly string[];
}

function tell(term: ShownTerm, day: string, days: number): Told | null {
  if (term.set === 'date') return { terms: [term], last: day, sure: true, keep: day, lines: [], grounds: [term.at] };
  let found: Reckoning | null = null;
  if (term.kind) found = reckon(term.kind, day);
  else if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) found = reckonDays(days, day);
  if (!found) return null;
  const { last, sure, safe, cites } = found;
  return {
    terms: [term],
    last,
    sure,
    keep: sure ? last : safe,
    lines: explainReckoning(found, day, term.event.replace(/那天$/, '')),
    grounds: [term.at, ...cites.filter((id) => id === COUNTING_RULE)],
  };
}

/** The last days that follow from what was typed; none while something is missing or wrong. */
export function tellAll(form: LastDayForm, { terms }: LastDayPayload): Told[] {
  const day = form.day.trim();
  if (dayProblem(day)) return [];
  const told: Told[] = [];
  for (const term of termsFrom(terms, form.event)) {
    const one = tell(term, day, readDays(form.days));
    if (!one) continue;
    const same = told.findIndex(
      ({ terms: [first], last, lines }) => first.who === term.who && last === one.last && lines.join() === one.lines.join(),
    );
    const before = told[same];
    if (before) told[same] = { ...before, terms: [...before.terms, term], grounds: [...new Set([...before.grounds, ...one.grounds])] };
    else told.push(one);
  }
  return told;
}

/** What is to be done until a last day, with for whom. */
export const actsOf = ({ terms }: Told): string => terms.map(({ act, when }) => act + (when ? `（${when}）` : '')).join('；');

/** How far away a day is, from today, ISO. */
export function distance(last: string, today: string): string {
  const days = daysBetween(today, last);
  if (days < 0) return '照这个日子算，已经过去了。先拿案号问清现在到了哪一步；有正当理由的，尽快问能不能申请顺延。';
  return days === 0 ? '就是今天。今天交、今天寄，留好单据。' : `今天起还有 ${days} 天，早几天办。`;
}

/** The heading over a last day: whose it is, and whether it is certain. */
export const nameOf = ({ terms: [{ set, event, who }], sure }: Told): string =>
  set === 'date' ? event : `${LAST_DAY[who]}${sure ? '' : '（还不能确定）'}`;

/** The last days as plain text. */
export const asText = (told: readonly Told[], { title, cites }: LastDayPayload): string =>
  toText({
    title: `${title}：哪天以前做什么`,
    blocks: told.map((one) => ({
      kind: 'note',
      heading: `${nameOf(one)}：${dayInWords(one.last)}`,
      lines: [
        `做什么：${actsOf(one)}。`,
        ...one.lines,
        ...one.terms.map(({ lost }) => `${lostInWords(lost)}。`),
        `依据：${one.grounds.flatMap((key) => cites[key]?.text ?? []).join('、')}`,
      ],
    })),
  });

/** The last days as entries of a calendar; what others may see over a shoulder says nothing. */
export const asEntries = (told: readonly Told[], payload: LastDayPayload): CalendarEntry[] =>
  told.map((one) => {
    const [{ set, kind, who }] = one.terms;
    return {
      uid: `${payload.paper}-${kind ?? set}-${one.keep}@jiedezhu`,
      day: one.keep,
      title: CALENDAR_TITLES[set === 'date' ? 'date' : who],
      text: asText([one], payload),
      remind: [3, 1, 0],
    };
  });
