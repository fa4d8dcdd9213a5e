import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applies,
  type CallForm,
  calleesFor,
  callFrom,
  emptyForm,
  formOf,
  isAskedCloser,
  mayRefuse,
  momentFor,
  problemsIn,
} from '../../../../src/islands/log/form.ts';
import { LONGEST, type LoggedCall, momentOf, readCall } from '../../../../src/logic/index.ts';
import { call, loggedBy } from '../../call-log/calls.ts';

const NOW = { date: '2026-11-25', time: '09:30' };
const GOOD: CallForm = { ...emptyForm(NOW), connected: 'true' };
const wrong = (part: Partial<CallForm>) => Object.keys(problemsIn({ ...GOOD, ...part }, NOW));

describe('a new form', () => {
  test('is about now, and about oneself', () => {
    expect(emptyForm(NOW)).toMatchObject({ ...NOW, connected: '', teller: 'debtor', facts: { callee: 'borrower' } });
  });
  test('is told by whoever told the call before; a third party is called himself', () => {
    const before = call('2026-11-20', { teller: 'third-party', facts: { callee: 'workplace', insulted: true }, company: '晴川' });
    expect(emptyForm(NOW, before)).toMatchObject({ teller: 'third-party', facts: { callee: 'workplace' }, company: '' });
    expect(emptyForm(NOW, call('2026-11-20', { facts: { callee: 'family' } })).facts).toEqual({ callee: 'borrower' });
  });
});

describe('when a call that was told of most likely came', () => {
  test.each([
    [undefined, NOW],
    ['unsure', NOW],
    [9, NOW],
    [8, { date: '2026-11-25', time: '' }],
    [0, { date: '2026-11-25', time: '' }],
    [10, { date: '2026-11-24', time: '' }],
    [23, { date: '2026-11-24', time: '' }],
  ] as const)('told %s o’clock', (hour, moment) => {
    expect(momentFor({ hour }, NOW)).toEqual(moment);
  });
});

describe('what is wrong is said beside its field', () => {
  test('nothing is wrong with a good one, at the edges too', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ date: '2026-11-25', time: '09:30' })).toEqual([]);
    expect(wrong({ date: '2026-11-24', time: '23:59' })).toEqual([]);
    expect(wrong({ time: '' })).toEqual([]);
    expect(wrong({ number: '+86 (021) 5555-*#', words: '字'.repeat(LONGEST.words), company: '字'.repeat(LONGEST.name) })).toEqual([]);
    expect(wrong({ words: '<b>他说</b>\n{x}' })).toEqual([]);
  });
  test.each([
    ['date', { date: '' }],
    ['date', { date: '2026-02-30' }],
    ['date', { date: '2026-11-26' }],
    ['time', { time: '昨晚' }],
    ['time', { time: '09:31' }],
    ['connected', { connected: '' }],
    ['number', { number: '一三八' }],
    ['number', { number: '1'.repeat(LONGEST.number + 1) }],
    ['company', { company: '字'.repeat(LONGEST.name + 1) }],
    ['company', { company: '<img src=x>' }],
    ['who', { who: '甲\u202E乙' }],
    ['lenderName', { lenderName: '{x}' }],
    ['line', { line: '字'.repeat(10_000) }],
    ['words', { words: '字'.repeat(LONGEST.words + 1) }],
  ] as const)('%s: %j', (field, part) => {
    expect(wrong(part)).toEqual([field]);
  });
});

describe('what is asked', () => {
  const at = (part: Partial<CallForm>) => ({ ...GOOD, ...part });
  test('calls at night: by day of nobody, at night of whoever owes', () => {
    expect(isAskedCloser('nightCallsAgreed', at({ time: '21:59' }))).toBe(false);
    expect(isAskedCloser('nightCallsAgreed', at({ time: '' }))).toBe(false);
    for (const time of ['22:00', '07:59']) {
      expect(isAskedCloser('nightCallsAgreed', at({ time }))).toBe(true);
      expect(isAskedCloser('nightCallsAgreed', at({ time, teller: 'third-party', facts: { callee: 'family' } }))).toBe(false);
    }
  });
  test('whether the borrower could be reached: where others were called; what the spouse owes: of spouses', () => {
    const family = at({ facts: { callee: 'family' } });
    expect([isAskedCloser('borrowerReachable', GOOD), isAskedCloser('borrowerReachable', family)]).toEqual([false, true]);
    expect([isAskedCloser('sharedDebt', family), isAskedCloser('sharedDebt', at({ facts: { callee: 'spouse' } }))]).toEqual([false, true]);
  });
  test('what was agreed on or offered: where it was told, or asked for', () => {
    const family = (more: LoggedCall['facts']) => at({ facts: { callee: 'family', ...more } });
    expect(isAskedCloser('disclosureAgreed', family({}))).toBe(false);
    expect(isAskedCloser('disclosureAgreed', family({ debtDisclosed: true }))).toBe(true);
    expect(isAskedCloser('thirdPartyOfferedToPay', family({}))).toBe(false);
    expect(isAskedCloser('thirdPartyOfferedToPay', family({ debtDisclosed: true }))).toBe(true);
    expect(isAskedCloser('thirdPartyOfferedToPay', family({ askedThirdPartyToPay: true }))).toBe(true);
  });
  test('what cannot apply is not offered', () => {
    expect([applies('askedThirdPartyToPay', GOOD), applies('askedThirdPartyToPay', at({ facts: { callee: 'family' } }))]).toEqual([
      false,
      true,
    ]);
    expect([applies('insulted', GOOD), applies('enteredHome', GOOD)]).toEqual([true, true]);
    expect([
      mayRefuse(GOOD),
      mayRefuse(at({ facts: { callee: 'guarantor' } })),
      mayRefuse(at({ facts: {} })),
      mayRefuse(at({ facts: { callee: 'workplace' } })),
    ]).toEqual([false, false, false, true]);
  });
  test('a third party was never called as the borrower', () => {
    expect(calleesFor('third-party')).not.toContain('borrower');
    expect(calleesFor('third-party')).not.toContain('guarantor');
    expect(calleesFor('debtor')).toHaveLength(7);
  });
});

describe('the call that is kept', () => {
  test('has what was written, and nothing empty', () => {
    expect(callFrom({ ...GOOD, number: ' 021 ', words: ' ' }, 'x')).toEqual({
      id: 'x',
      at: '2026-11-25T09:30',
      connected: true,
      number: '021',
      facts: { callee: 'borrower' },
      teller: 'debtor',
    });
  });
  test('has no hour of its own but the clock’s; without a time the hour that was told stays', () => {
    const told = { ...GOOD, facts: { callee: 'borrower', hour: 23 } } as const;
    expect(callFrom(told, 'x').facts).toEqual({ callee: 'borrower' });
    expect(callFrom({ ...told, time: '' }, 'x')).toMatchObject({ at: '2026-11-25', facts: { callee: 'borrower', hour: 23 } });
  });
  test('who came in has come', () => {
    expect(callFrom({ ...GOOD, facts: { enteredHome: true } }, 'x').facts).toEqual({ enteredHome: true, visited: true });
    expect(callFrom({ ...GOOD, facts: { enteredOffice: true } }, 'x').facts).toEqual({ enteredOffice: true, visited: true });
  });
  test('what cannot apply any more is left out', () => {
    expect(callFrom({ ...GOOD, refused: true, facts: { callee: 'borrower', debtDisclosed: true, nightCallsAgreed: false } }, 'x')).toEqual({
      id: 'x',
      at: '2026-11-25T09:30',
      connected: true,
      facts: { callee: 'borrower' },
      teller: 'debtor',
    });
    expect(callFrom({ ...GOOD, refused: true, facts: { callee: 'family' } }, 'x').refused).toBe(true);
    expect(callFrom({ ...GOOD, lender: 'mafia' }, 'x').lender).toBeUndefined();
  });
  test('opened and saved without a change, a call stays the same', () => {
    fc.assert(
      fc.property(loggedBy('a'), (raw) => {
        const one = readCall(raw) as LoggedCall;
        const again = callFrom(formOf(one), one.id);
        const { facts: _, refused: __, ...rest } = one;
        expect(again).toMatchObject(rest);
        // Saved again it changes no more, and every time it is a call that can be read.
        expect(callFrom(formOf(again), one.id)).toEqual(again);
        expect(readCall(again)).toEqual(again);
      }),
    );
  });
  test('a day that could not be read has to be written anew', () => {
    expect(formOf(call('昨天'))).toMatchObject({ date: '', time: '' });
    expect(wrong({ ...formOf(call('昨天')) })).toEqual(['date']);
  });
  test('whatever was typed: what the form finds good is a call with a day', () => {
    const typed = fc.record({
      date: fc.constantFrom('2026-11-24', '2026-02-30', '', 'x'),
      time: fc.constantFrom('10:00', '', '25:00', '下午3点'),
      number: fc.string(),
      company: fc.string(),
      words: fc.string(),
      connected: fc.constantFrom('true', 'false', ''),
    });
    fc.assert(
      fc.property(typed, (part) => {
        const form = { ...GOOD, ...part };
        if (Object.keys(problemsIn(form, NOW)).length > 0) return;
        const made = callFrom(form, 'x');
        expect(typeof readCall(made)).toBe('object');
        expect(momentOf(made.at)?.date).toBe('2026-11-24');
      }),
      { numRuns: 1000 },
    );
  });
});
