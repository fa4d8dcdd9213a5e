import { factById } from '../../logic/index.ts';

const [, LAST = 23] = factById('hour').range ?? [];
/** The hours by day count as one: no rule tells them apart. */
const BY_DAY = String(factById('hour').clean);

const named = (hour: number): readonly [string, string] => [String(hour), `${hour} 点`];

/** The hours to tap, the night's one by one, in the order in which a night passes; the day is one. */
export const HOURS: readonly (readonly [value: string, label: string])[] = [
  named(LAST - 1),
  named(LAST),
  ...Array.from({ length: 8 }, (_, hour) => named(hour)),
  [BY_DAY, '8 点到 22 点之间'],
];
