import { daysBetween, readDate } from '../calendar/index.ts';

/** One movement of money, seen by whoever borrowed: what came is positive, what went out negative. The unit does not matter. */
export interface CashFlow {
  /** ISO date. */
  readonly date: string;
  /** In fen; `amountFen` (as the rows of a plan have it) and `amount` are read too. */
  readonly fen?: number;
  readonly amountFen?: number;
  readonly amount?: number;
}

/** A year of money days: as XIRR counts. */
const YEAR = 365;
const MONTHS = 12;
/** Halvings of a bracket: after so many, nothing lies between its ends. */
const HALVINGS = 200;
/** Widest logarithm of growth a year that is looked at; what lies beyond is no number. */
const WIDEST = 709;
/** A movement at a time, in whatever unit the rate is asked for. */
interface Timed {
  readonly at: number;
  readonly sum: number;
}

/** Today's worth of the flows under a growth of `e^s` per unit of time, times a positive number that keeps it in bounds. */
function worth(flows: readonly Timed[], s: number): number {
  const anchor = s >= 0 ? (flows[0]?.at ?? 0) : (flows.at(-1)?.at ?? 0);
  return flows.reduce((sum, flow) => sum + flow.sum * Math.exp(-s * (flow.at - anchor)), 0);
}

/** The root between two ends of different sign. */
function halve(flows: readonly Timed[], from: number, to: number): number {
  let [low, high] = [from, to];
  const rising = worth(flows, high) > 0;
  for (let step = 0; step < HALVINGS && low < high; step += 1) {
    const middle = low + (high - low) / 2;
    const value = worth(flows, middle);
    if (value === 0 || middle === low || middle === high) return middle;
    if (value > 0 === rising) high = middle;
    else low = middle;
  }
  return low + (high - low) / 2;
}

/** How often the sign changes along the flows. */
const changesOf = (flows: readonly Timed[]): number =>
  flows.filter(({ sum }, at) => at > 0 && sum > 0 !== (flows[at - 1]?.sum ?? 0) > 0).length;

/** The one root of flows that change their sign once: there is exactly one (Descartes' rule), however far away. */
function singleRoot(flows: readonly Timed[]): number | null {
  if (worth(flows, 0) === 0) return 0;
  for (let reach = 1 / 64; ; reach *= 2) {
    const width = Math.min(reach, WIDEST);
    if (worth(flows, -width) > 0 !== worth(flows, width) > 0) return halve(flows, -width, width);
    if (width === WIDEST) return null;
  }
}

/**
 * The one positive root of flows whose running sum changes its sign once (Norstrom's rule), however often they do themselves:
 * there is exactly one above nothing, and that is the rate. Otherwise several may fit, and none is.
 */
function positiveRoot(flows: readonly Timed[]): number | null {
  let running = 0;
  const sums = flows.map(({ at, sum }) => {
    running += sum;
    return { at, sum: running };
  });
  const last = sums.at(-1)?.sum ?? 0;
  return last !== 0 && changesOf(sums.filter(({ sum }) => sum !== 0)) === 1 ? halve(flows, 0, WIDEST) : null;
}

/** The logarithm of growth per unit of time that makes the flows worth nothing; null where there is none, or several. */
function growth(given: readonly Timed[]): number | null {
  const byTime = new Map<number, number>();
  for (const { at, sum } of given) byTime.set(at, (byTime.get(at) ?? 0) + sum);
  const flows = [...byTime]
    .map(([at, sum]) => ({ at, sum }))
    .filter(({ sum }) => sum !== 0)
    .sort((a, b) => a.at - b.at);
  const largest = Math.max(...flows.map(({ sum }) => Math.abs(sum)));
  if (flows.length < 2 || !Number.isFinite(largest)) return null;
  // In shares of the largest: sums of the greatest numbers would leave what a number can hold.
  const shares = flows.map(({ at, sum }) => ({ at, sum: sum / largest })).filter(({ sum }) => sum !== 0);
  const changes = changesOf(shares);
  if (changes === 0) return null;
  return changes === 1 ? singleRoot(shares) : positiveRoot(shares);
}

const isRate = (rate: number): boolean => Number.isFinite(rate) && rate > -1;

/** Dated movements of money as they are reckoned with: years from the first; null where one of them is none. */
function timedOf(flows: readonly unknown[]): Timed[] | null {
  const read = flows.map((flow) => {
    if (typeof flow !== 'object' || flow === null) return null;
    const { date, fen, amountFen, amount } = flow as CashFlow;
    const sum = fen ?? amountFen ?? amount;
    return typeof sum === 'number' && Number.isFinite(sum) && readDate(date) ? { date, sum } : null;
  });
  const dated = read.filter((flow) => flow !== null);
  if (dated.length < read.length) return null;
  const first = dated.reduce((least, { date }) => (date < least ? date : least), dated[0]?.date ?? '');
  return dated.map(({ date, sum }) => ({ at: daysBetween(first, date) / YEAR, sum }));
}

/**
 * The yearly rate of a cash flow (IRR) as a fraction: 0.24 is 24 %.
 *
 * - Dated flows `{ date, fen }[]`, in any order, what came positive and what was paid negative (or the reverse): the effective
 *   rate a year, interest on interest, days over 365, as XIRR reckons.
 * - Plain numbers, one a month, the first one today: the rate of one month times twelve, the nominal rate a year.
 *
 * Null where there is none: fewer than two movements, all of one sign, several rates that fit, a rate that no number can
 * hold, dates that do not exist, anything that is no flow. Flows that change their sign once have exactly one rate; of others
 * the one positive rate counts where their running sum changes its sign once (one borrows again before all is paid), else none.
 * Never throws.
 */
export function annualRate(flows: readonly CashFlow[] | readonly number[]): number | null {
  if (!Array.isArray(flows) || flows.length < 2) return null;
  const monthly = flows.every((flow) => typeof flow === 'number');
  if (monthly && !flows.every((sum) => Number.isFinite(sum))) return null;
  const timed = monthly ? flows.map((sum: number, at) => ({ at, sum })) : timedOf(flows);
  const found = timed && growth(timed);
  if (found === null) return null;
  const rate = monthly ? MONTHS * Math.expm1(found) : Math.expm1(found);
  return isRate(monthly ? rate / MONTHS : rate) ? rate : null;
}

/** A cash flow's rates a year, as fractions, and how the simple one was reckoned. */
export interface YearlyRates {
  /** With interest on interest: {@link annualRate} of the dated flows. */
  readonly compound: number;
  /** Without: by days where all was paid back at once, else the rate of a month times twelve. */
  readonly simple: number;
  readonly by: 'days' | 'months';
}

/** Both ways to state a yearly rate; null where there is none. Negative where less was paid than came. */
export function yearlyRates(flows: readonly Required<Pick<CashFlow, 'date' | 'fen'>>[]): YearlyRates | null {
  const compound = annualRate(flows);
  if (compound === null) return null;
  const moved = flows.filter(({ fen }) => fen !== 0).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const [first, last] = [moved[0], moved.at(-1)];
  if (first && last && moved.length === 2)
    return { compound, simple: (-(first.fen + last.fen) / first.fen / daysBetween(first.date, last.date)) * YEAR, by: 'days' };
  return { compound, simple: MONTHS * Math.expm1(Math.log1p(compound) / MONTHS), by: 'months' };
}

/** One line of the table that shows a rate to be right. */
export interface FlowRow {
  /** ISO date. */
  readonly date: string;
  /** What came (positive) or was paid (negative), in fen. */
  readonly fen: number;
  /** Days since the first movement. */
  readonly days: number;
  /** The same sum taken back to the first day by the rate, in fen; these add up to nothing. */
  readonly worthFen: number;
}

/** The table of a cash flow under a compound yearly rate: each sum divided by (1 + rate) to the power of days / 365. */
export function flowTable(flows: readonly Required<Pick<CashFlow, 'date' | 'fen'>>[], compound: number): FlowRow[] {
  const sorted = [...flows].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const first = sorted[0]?.date ?? '';
  return sorted.map(({ date, fen }) => {
    const days = daysBetween(first, date);
    return { date, fen, days, worthFen: Math.round(fen * Math.exp((-days / YEAR) * Math.log1p(compound))) };
  });
}

/** Where a rate is beyond what a percentage can tell anybody: a hundred times a hundred times over. */
const BEYOND = 10_000;

/** A rate in words: 0.2809 → `28.1%`; beyond a million per cent, that it is. Throws RangeError on what is no number. */
export function percentInWords(rate: number): string {
  if (!Number.isFinite(rate)) throw new RangeError(`not a rate: ${rate}`);
  if (Math.abs(rate) >= BEYOND) return '百分之一百万以上';
  const [whole = '0', decimals] = (Math.round(rate * 1000) / 10).toFixed(1).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${decimals}%`;
}
