import { addMonths, readDate } from '../calendar/dates.ts';
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

/**
 * Splits a sum into monthly payments that add up to it to the fen; equal parts differ only in the last one.
 * Throws RangeError for sums or counts that are not positive whole numbers, dates that do not exist, more than
 * {@link MOST_INSTALMENTS} payments, or more payments than fen.
 */
export function planInstalments({ totalFen, firstDate, count, perMonthFen }: InstalmentInput): Instalment[] {
  wholeNumber('totalFen', totalFen, MOST_FEN);
  if (!readDate(firstDate)) throw new RangeError(`firstDate is not a date: ${firstDate}`);
  if ((count === undefined) === (perMonthFen === undefined)) throw new RangeError('give either count or perMonthFen');
  if (perMonthFen !== undefined) wholeNumber('perMonthFen', perMonthFen, MOST_FEN);
  const parts = count ?? Math.ceil(totalFen / (perMonthFen ?? totalFen));
  wholeNumber('count', parts, Math.min(MOST_INSTALMENTS, totalFen));
  const usual = perMonthFen ?? Math.floor(totalFen / parts);
  return Array.from({ length: parts }, (_, index) => ({
    number: index + 1,
    date: addMonths(firstDate, index),
    amountFen: index < parts - 1 ? usual : totalFen - usual * (parts - 1),
  }));
}

function wholeNumber(name: string, value: number, most: number): void {
  if (!Number.isSafeInteger(value) || value < 1 || value > most) {
    throw new RangeError(`${name} must be a whole number from 1 to ${most}, not ${value}`);
  }
}
