import fc from 'fast-check';
import type { Facts, LoggedCall } from '../../../src/logic/index.ts';
import { properlyTold } from '../judge/arbitraries.ts';

let made = 0;

/** A call to the borrower, with whatever is said of it. */
export const call = (at: string, more: Partial<LoggedCall> = {}): LoggedCall => {
  made += 1;
  return { id: `call-${made}`, at, connected: true, teller: 'debtor', facts: { callee: 'borrower' }, ...more };
};

/** So many calls in a row, a minute apart, from 10:00 of that day. */
export const calls = (count: number, date: string, more: Partial<LoggedCall> = {}): LoggedCall[] =>
  Array.from({ length: count }, (_, at) => call(`${date}T1${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`, more));

const two = (number: number): string => String(number).padStart(2, '0');

/** A moment in a few days of November, at any minute, or without a time. */
const moments: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 20, max: 25 }), fc.option(fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))))
  .map(([day, time]) => `2026-11-${two(day)}${time ? `T${two(time[0])}:${two(time[1])}` : ''}`);

/** Any call of a few callers; `mark` keeps names, numbers and ids apart from those of another mark. */
export const loggedBy = (mark: string): fc.Arbitrary<LoggedCall> =>
  fc
    .record(
      {
        id: fc.integer({ min: 0, max: 1e9 }).map((id) => `${mark}-${id}`),
        at: moments,
        connected: fc.boolean(),
        number: fc.constantFrom(`${mark === 'a' ? '021' : '010'}-5555`, `${mark === 'a' ? '138' : '139'}0000 0001`),
        company: fc.constantFrom(`${mark}晴川公司`, `${mark} 晴川 公司`, `${mark}明远公司`),
        lenderName: fc.constantFrom(`${mark}晴川公司`, `${mark}大江银行`),
        line: fc.constantFrom('妈妈', '卡二'),
        refused: fc.constant(true as const),
        lender: fc.constantFrom('bank-loan', 'micro-loan', 'bank-card'),
        words: fc.string({ maxLength: 20 }),
        kept: fc.subarray(['recording', 'screenshot', 'witness'] as const),
        facts: properlyTold,
        teller: fc.constantFrom('debtor', 'third-party'),
      },
      { requiredKeys: ['id', 'at', 'connected', 'facts', 'teller'] },
    )
    .map((one) => one as LoggedCall);

/** A log of up to thirty calls. */
export const logs = (mark = 'a'): fc.Arbitrary<LoggedCall[]> => fc.uniqueArray(loggedBy(mark), { maxLength: 30, selector: ({ id }) => id });

/** What a file or a store may hold in the place of calls. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything(),
  fc.record({
    id: fc.anything(),
    at: fc.anything(),
    connected: fc.anything(),
    facts: fc.anything(),
    teller: fc.anything(),
    number: fc.anything(),
  }),
  fc.record({
    id: fc.string(),
    at: fc.string(),
    connected: fc.boolean(),
    facts: fc.anything(),
    kept: fc.anything(),
    lender: fc.anything(),
  }),
);

/** The facts of the only caller of the only day. */
export const factsOf = (days: readonly { readonly callers: readonly { readonly facts: Facts }[] }[]): Facts => {
  const callers = days.flatMap((day) => day.callers);
  if (callers.length !== 1) throw new Error(`${callers.length} callers`);
  return callers[0]?.facts ?? {};
};
