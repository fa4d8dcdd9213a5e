import type { Moment } from '../../logic/index.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const dateOf = (at: Date): string => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

/** A day in the reader's own time zone, ISO: today, or so many days before or after. */
export function dayFromToday(offset = 0): string {
  const now = new Date();
  return dateOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + offset));
}

/** Now by this device's clock, as its owner reads it. */
export function now(): Moment & { readonly time: string } {
  const at = new Date();
  return { date: dateOf(at), time: `${two(at.getHours())}:${two(at.getMinutes())}` };
}

/** The day of a moment (ms) in the reader's own time zone, ISO. */
export const dayOf = (moment: number): string => dateOf(new Date(moment));
