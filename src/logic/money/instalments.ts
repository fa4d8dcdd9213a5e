import { addMonths, readDate } from '../calendar/index.ts';
import { MOST_FEN } from './yuan.ts';

/** What somebody can pay: a total, when the first part is due, and either how many parts or how much each month. */
export interface InstalmentInput {
  /** The whole sum to pay, in fen. */
  readonly totalFen: number;
  /** ISO date of the first payment; the others follow monthly on the same day, or on the month's last. */
  readonly firstDate: string;
  /** Number of monthly payments. Give this or `perMonthFen`. */
  readonly count?: number;
  /** What can be paid each month, in fen; the last payment is what is left. */
  readonly perMonthFen?: number;
}

/** One payment of a plan. */
export interface Instalment {
  /** From 1. */
  readonly number: number;
  /** ISO date. */
  readonly date: string;
  readonly amountFen: number;
}

/** The longest plan the builder draws up: ten years of months. */
export const MOST_INSTALMENTS = 120;

/** The longest plan for a credit card: five years of months (card-measures/70). */
export const MOST_CARD_INSTALMENTS = 60;

/**
 * Splits a sum into monthly payments that add up to it to the fen. By `count` no two parts differ by more than one fen, the
 * larger ones first; by `perMonthFen` the last payment is what is left. Throws RangeError for sums or counts that are not positive whole numbers, dates that do not exist, more than
 * {@link MOST_INSTALMENTS} payments, or more payments than fen.
 */
export function planInstalments({ totalFen, firstDate, count, perMonthFen }: InstalmentInput): Instalment[] {
  wholeNumber('totalFen', totalFen, MOST_FEN);
  if (!readDate(firstDate)) throw new RangeError('firstDate is not a date');
  if ((count === undefined) === (perMonthFen === undefined)) throw new RangeError('give either count or perMonthFen');
  if (perMonthFen !== undefined) wholeNumber('perMonthFen', perMonthFen, MOST_FEN);
  const parts = count !== undefined ? count : Math.ceil(totalFen / (perMonthFen ?? totalFen));
  wholeNumber('count', parts, Math.min(MOST_INSTALMENTS, totalFen));
  const usual = perMonthFen ?? Math.floor(totalFen / parts);
  // By count, the fen that do not divide are spread over the first parts: a last part of ten times the others helps nobody.
  const spare = perMonthFen === undefined ? totalFen - usual * parts : 0;
  const last = totalFen - usual * (parts - 1);
  return Array.from({ length: parts }, (_, index) => ({
    number: index + 1,
    date: addMonths(firstDate, index),
    amountFen: perMonthFen !== undefined && index === parts - 1 ? last : usual + (index < spare ? 1 : 0),
  }));
}

function wholeNumber(name: string, value: number, most: number): void {
  if (!Number.isSafeInteger(value) || value < 1 || value > most) {
    throw new RangeError(`${name} must be a whole number from 1 to ${most}, not ${typeof value === 'number' ? value : typeof value}`);
  }
}
