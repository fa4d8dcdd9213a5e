import { describe, expect, test } from 'vitest';
import { assess, daysOf, type LoggedCall, levelOf } from '../../../src/logic/index.ts';
import { call, calls, factsOf } from './calls.ts';

const TODAY = '2026-11-25';
const DAY = '2026-11-23';
const judge = (...log: readonly unknown[]) => daysOf(log, TODAY).days;
const established = (log: readonly LoggedCall[]) =>
  judge(...log).flatMap(({ callers }) =>
    callers.flatMap(({ assessment }) => assessment.findings.filter(({ status }) => status === 'established').map(({ rule }) => rule)),
  );
const family = (more: Partial<LoggedCall> = {}) => ({ facts: { callee: 'family' as const }, company: '晴川', ...more });

describe('how often', () => {
  test('connected calls are counted for each institution, whatever its numbers', () => {
    const four = ['1', '2', '3', '4'].map((number, at) =>
      call(`${DAY}T1${at}:00`, { number: `02155550${number}`, company: '晴川公司', lender: 'bank-loan' }),
    );
    expect(factsOf(judge(...four)).connectedToday).toBe(4);
    expect(established(four)).toContain('frequent-connected');
    expect(established(four.slice(1))).not.toContain('frequent-connected');
  });
  test('the name of a company is read without its spaces and signs', () => {
    const day = judge(call(`${DAY}T10:00`, { company: '晴川（北京）公司' }), call(`${DAY}T11:00`, { company: ' 晴川 (北京)公司。' }));
    expect(day[0]?.callers).toHaveLength(1);
    expect(day[0]?.callers[0]?.company).toBe('晴川（北京）公司');
  });
  test('a number that was told to be one company counts for it; told to be two, it counts for none', () => {
    const one = call(`${DAY}T10:00`, { number: '021 5555', company: '晴川' });
    const other = call(`${DAY}T11:00`, { number: '021-5555' });
    expect(judge(one, other)[0]?.callers).toHaveLength(1);
    const third = call('2026-11-01T11:00', { number: '0215555', company: '明远' });
    expect(
      judge(one, other, third)
        .find(({ date }) => date === DAY)
        ?.callers.map(({ company }) => company),
    ).toEqual(['晴川', null]);
  });
  test('the same number with and without the country is one; another is another', () => {
    const day = (...numbers: string[]) => judge(...numbers.map((number, at) => call(`${DAY}T1${at}:00`, { number })))[0]?.callers.length;
    expect(day('13800000001', '+86 138-0000-0001', '0086 13800000001')).toBe(1);
    expect(day('13800000001', '13800000002')).toBe(2);
    // A mask hides who it is, but the same mask is the same.
    expect(day('138****0001', '138****0001', '138****0002')).toBe(2);
    expect(day('8613', '13')).toBe(2);
  });
  test('calls that tell neither a number nor a company are never counted together', () => {
    expect(judge(...calls(5, DAY))[0]?.callers.map(({ facts }) => facts.connectedToday)).toEqual([1, 1, 1, 1, 1]);
  });
  test('missed calls are counted for the institution with whoever collects for it, apart for each phone that was called', () => {
    const seven = calls(7, DAY, { connected: false, company: '晴川催收', lenderName: '大江银行', lender: 'bank-card' });
    expect(established(seven)).toContain('frequent-missed');
    const [first, ...six] = seven;
    expect(established(six)).not.toContain('frequent-missed');
    const own = { ...first, company: '大江银行', lenderName: undefined } as unknown as LoggedCall;
    expect(established([own, ...six])).toContain('frequent-missed');
    expect(established([{ ...own, company: '别的银行' } as LoggedCall, ...six])).not.toContain('frequent-missed');
    expect(established([{ ...first, line: '卡二' } as LoggedCall, ...six])).not.toContain('frequent-missed');
    // Connected calls of the lender and of its collector are not put together: nobody has read that they may be.
    const mixed = [...calls(2, DAY, { company: '大江银行' }), ...calls(2, DAY, { company: '晴川催收', lenderName: '大江银行' })];
    expect(judge(...mixed)[0]?.callers.map(({ facts }) => facts.connectedToday)).toEqual([2, 2]);
  });
  test('missed and connected are not mixed, and each day has its own', () => {
    const log = [
      ...calls(3, DAY, { company: '晴川' }),
      ...calls(2, DAY, { company: '晴川', connected: false }),
      ...calls(1, '2026-11-22', { company: '晴川' }),
    ];
    const [later, earlier] = judge(...log);
    expect(later).toMatchObject({ date: DAY, calls: 5, connected: 3, missed: 2 });
    expect(later?.callers[0]?.facts).toMatchObject({ connectedToday: 3, missedToday: 2 });
    expect(earlier?.callers[0]?.facts).toMatchObject({ connectedToday: 1, missedToday: 0 });
  });
  test('what a call tells of its day counts where it is more than was kept', () => {
    const told = call(`${DAY}T10:00`, { facts: { callee: 'borrower', connectedToday: 5, missedToday: 'unsure' } });
    expect(factsOf(judge(told))).toMatchObject({ connectedToday: 5, missedToday: 0 });
  });
  test('a count never leaves what a fact can hold', () => {
    const many = Array.from({ length: 1200 }, (_, at) => call(`${DAY}T12:00`, { id: `n${at}`, number: '1', connected: at % 2 === 0 }));
    expect(factsOf(judge(...many))).toMatchObject({ connectedToday: 600, missedToday: 600 });
    const more = Array.from({ length: 1200 }, (_, at) => call(`${DAY}T12:00`, { id: `n${at}`, number: '1' }));
    expect(factsOf(judge(...more)).connectedToday).toBe(999);
  });
  test('bombing is told, never counted', () => {
    const many = Array.from({ length: 200 }, (_, at) =>
      call(`${DAY}T12:${String(at % 60).padStart(2, '0')}`, { number: '1', connected: false }),
    );
    expect(factsOf(judge(...many)).bombing).toBe(false);
    expect(established(many)).not.toContain('bombing');
    expect(established([call(`${DAY}T12:00`, { facts: { callee: 'borrower', bombing: true } })])).toContain('bombing');
  });
});

describe('when', () => {
  test.each([
    ['21:59', 0, 21],
    ['22:00', 1, 22],
    ['23:59', 1, 23],
    ['00:00', 1, 0],
    ['07:59', 1, 7],
    ['08:00', 0, 8],
  ])('%s is night %i times, on its own calendar day', (time, atNight, hour) => {
    const [day] = judge(call(`${DAY}T${time}`));
    expect(day).toMatchObject({ date: DAY, atNight });
    expect(day?.callers[0]?.facts.hour).toBe(hour);
  });
  test('one call at night makes the day one with a call at night', () => {
    const log = [call(`${DAY}T10:00`, { number: '1' }), call(`${DAY}T23:10`, { number: '1' }), call(`${DAY}T23:50`, { number: '1' })];
    expect(factsOf(judge(...log)).hour).toBe(23);
    expect(judge(...log)[0]?.atNight).toBe(2);
  });
  test('without a time the hour is not known, unless it was told or another call was at night', () => {
    expect(factsOf(judge(call(DAY))).hour).toBe('unsure');
    expect(factsOf(judge(call(DAY, { facts: { callee: 'borrower', hour: 22 } }))).hour).toBe(22);
    expect(factsOf(judge(call(DAY, { number: '1' }), call(`${DAY}T10:00`, { number: '1' }))).hour).toBe('unsure');
    expect(factsOf(judge(call(DAY, { number: '1' }), call(`${DAY}T06:00`, { number: '1' }))).hour).toBe(6);
    // What the clock says goes before what was told.
    expect(factsOf(judge(call(`${DAY}T15:00`, { facts: { callee: 'borrower', hour: 22 } }))).hour).toBe(15);
  });
  test('whether calls at night were agreed on stays open for whoever owes, and is not asked of others', () => {
    const night = call(`${DAY}T23:00`, { lender: 'bank-loan' });
    const finding = (one: LoggedCall) => judge(one)[0]?.callers[0]?.assessment.findings.find(({ rule }) => rule === 'night-call');
    expect(finding(night)).toMatchObject({ status: 'possible', missing: ['nightCallsAgreed'] });
    expect(finding({ ...night, facts: { callee: 'borrower', nightCallsAgreed: false } })?.status).toBe('established');
    expect(finding({ ...night, facts: { callee: 'borrower', nightCallsAgreed: true } })).toBeUndefined();
    expect(finding({ ...night, teller: 'third-party', facts: { callee: 'family', borrowerReachable: true } })?.status).toBe('established');
  });
  test('a day after today is flagged, and has no badge; today is none', () => {
    const [future, today] = judge(
      call('2026-11-26', { facts: { callee: 'borrower', insulted: true } }),
      call('2026-11-25', { facts: { callee: 'borrower', insulted: true } }),
    );
    expect([future?.future, today?.future]).toEqual([true, false]);
    expect(future && levelOf(future)).toBeNull();
    expect(today && levelOf(today)).toBe('undetermined');
  });
  test('a day that cannot be read stands apart, and is not lost', () => {
    const bad = ['昨天', '', '2026-02-30', '2026-11-23T25:00', '2026-11-23T10:00Z', '2026-11-23T10:00+08:00', '23.11.2026'].map((at) =>
      call(at),
    );
    const log = daysOf([...bad, call(DAY)], TODAY);
    expect(log.unreadable.map(({ at }) => at).sort()).toEqual(bad.map(({ at }) => at).sort());
    expect(log.days.map(({ date }) => date)).toEqual([DAY]);
  });
  test('29 February is a day in a leap year only', () => {
    expect(daysOf([call('2024-02-29'), call('2026-02-29')], TODAY)).toMatchObject({
      days: [{ date: '2024-02-29' }],
      unreadable: [{ at: '2026-02-29' }],
    });
  });
  test.each(['', '2026-13-01', 'today'])('today must be a day: %s', (today) => {
    expect(() => daysOf([], today)).toThrow(RangeError);
  });
});

describe('whom they reached', () => {
  test('calls to different people are not put together', () => {
    const log = [
      call(`${DAY}T10:00`, { company: '晴川' }),
      call(`${DAY}T11:00`, { company: '晴川', facts: { callee: 'family', askedThirdPartyToPay: true } }),
      call(`${DAY}T12:00`, { company: '晴川', facts: { callee: 'workplace', debtDisclosed: true } }),
    ];
    expect(judge(...log)[0]?.callers.map(({ callee }) => callee)).toEqual(['borrower', 'family', 'workplace']);
    expect(judge(...log)[0]?.callers.map(({ facts }) => facts.debtDisclosed)).toEqual([false, false, true]);
  });
  test('what the borrower and a third party tell stands apart', () => {
    const log = [call(`${DAY}T10:00`, family()), call(`${DAY}T10:00`, family({ teller: 'third-party' }))];
    expect(judge(...log)[0]?.callers).toHaveLength(2);
  });
});

describe('after a refusal', () => {
  const again = (
    first: Partial<LoggedCall>,
    second: Partial<LoggedCall>,
    at: readonly [string, string] = [`${DAY}T10:00`, `${DAY}T11:00`],
  ) => {
    const days = judge(call(at[0], { ...family(first), refused: true }), call(at[1], { ...family(second), id: 'second' }));
    return days.flatMap(({ callers }) => callers).find((one) => one.calls.some(({ id }) => id === 'second'))?.facts.thirdPartyRefused;
  };
  const self = { teller: 'third-party' as const };
  test('the same person, later, by the same caller: true', () => {
    expect(again(self, self)).toBe(true);
    expect(again({ line: '妈妈' }, { line: '妈妈' })).toBe(true);
    expect(again({ facts: { callee: 'spouse' } }, { facts: { callee: 'spouse' } })).toBe(true);
    expect(again(self, self, ['2026-11-01', DAY])).toBe(true);
    // A day later is later, whatever the clock said.
    expect(again(self, self, ['2026-11-22T23:59', `${DAY}T00:01`])).toBe(true);
  });
  test('a refusal in the call itself, or after it, is none', () => {
    expect(factsOf(judge(call(`${DAY}T10:00`, { ...family(self), refused: true }))).thirdPartyRefused).toBe(false);
    expect(again(self, self, [DAY, '2026-11-22'])).toBe(false);
    expect(again(self, { ...self, company: '明远' })).toBe(false);
    expect(again({ line: '妈妈' }, { line: '爸爸' })).toBe(false);
    expect(again(self, { ...self, facts: { callee: 'workplace' } })).toBe(false);
  });
  test('it may be another person, or the order is not known: open', () => {
    expect(again({}, {})).toBe('unsure');
    expect(again({ line: '妈妈' }, {})).toBe('unsure');
    expect(again(self, self, [DAY, `${DAY}T11:00`])).toBe('unsure');
    expect(again(self, self, [`${DAY}T10:00`, `${DAY}T10:00`])).toBe('unsure');
  });
  test('what the teller says of it stands, unless the log shows otherwise: then it is open', () => {
    expect(again(self, { ...self, facts: { callee: 'family', thirdPartyRefused: false } })).toBe('unsure');
    expect(again({}, { facts: { callee: 'family', thirdPartyRefused: false } })).toBe(false);
    expect(again({}, { facts: { callee: 'family', thirdPartyRefused: true } })).toBe(true);
  });
  test('of several refusals the earliest decides, also one without a time', () => {
    const refusal = (at: string) => call(at, { ...family(self), refused: true });
    const log = [
      refusal('2026-11-20T12:00'),
      refusal('2026-11-20'),
      refusal('2026-11-20T08:00'),
      call('2026-11-20T09:00', { ...family(self), id: 'x' }),
    ];
    expect(judge(...log)[0]?.callers.map(({ facts }) => facts.thirdPartyRefused)).toEqual([true]);
  });
  test('the borrower who refuses is no third party', () => {
    const log = [call(`${DAY}T10:00`, { company: '晴川', refused: true }), call(`${DAY}T11:00`, { company: '晴川', lender: 'bank-loan' })];
    expect(established(log)).not.toContain('third-party-after-refusal');
  });
});

describe('told together', () => {
  const day = (...told: LoggedCall['facts'][]) =>
    factsOf(judge(...told.map((facts, at) => call(`${DAY}T1${at}:00`, { number: '1', facts: { callee: 'borrower', ...facts } }))));
  test('a deed that one call tells was done that day; told as not sure in one, it is not sure', () => {
    expect(day({ insulted: false }, { insulted: true }, {}).insulted).toBe(true);
    expect(day({ insulted: false }, { insulted: 'unsure' }).insulted).toBe('unsure');
    expect(day({ insulted: true }, { insulted: 'unsure' }).insulted).toBe(true);
    expect(day({}, {}).insulted).toBe(false);
  });
  test('a circumstance that is told differently is not known', () => {
    expect(day({ agencyStated: true }, { agencyStated: false }).agencyStated).toBe('unsure');
    expect(day({ agencyStated: false }, { agencyStated: 'unsure' }).agencyStated).toBe('unsure');
    expect(day({ nightCallsAgreed: false }, { nightCallsAgreed: true }).nightCallsAgreed).toBe('unsure');
    expect(day({ upfrontCut: true }, { upfrontCut: false }).upfrontCut).toBe('unsure');
    expect(day({}, {}).agencyStated).toBe(true);
  });
  test('the gravest paper counts', () => {
    expect(day({ document: 'none' }, { document: 'lawyer-letter' }, { document: 'court-paper' }).document).toBe('court-paper');
    expect(day({ document: 'none' }, { document: 'unsure' }).document).toBe('unsure');
    expect(day({ document: 'unsure' }, { document: 'lawyer-letter' }).document).toBe('lawyer-letter');
  });
  test('the kind of lender is what the calls agree on', () => {
    const of = (...lenders: (LoggedCall['lender'] | 'unsure' | undefined)[]) =>
      factsOf(
        judge(
          ...lenders.map((lender, at) =>
            call(`${DAY}T1${at}:00`, { number: '1', ...(lender && { lender: lender as LoggedCall['lender'] }) }),
          ),
        ),
      ).lender;
    expect(of('bank-card', undefined)).toBe('bank-card');
    expect(of('bank-card', 'micro-loan')).toBe('unsure');
    expect(of(undefined)).toBeUndefined();
    const told = call(DAY, { lender: 'bank-card', facts: { callee: 'borrower', lender: 'private' } });
    expect(factsOf(judge(told)).lender).toBe('bank-card');
  });
  test('nothing is taken for granted of whom they reached', () => {
    const facts = factsOf(judge(call(DAY, { facts: { callee: 'spouse', debtDisclosed: true } })));
    for (const id of ['lender', 'sharedDebt', 'borrowerReachable', 'disclosureAgreed'] as const) expect(facts[id], id).toBeUndefined();
  });
  test('the assessment is that of the facts', () => {
    const [one] = judge(call(`${DAY}T23:00`, { lender: 'micro-loan', facts: { callee: 'borrower', insulted: true } }));
    expect(one?.callers[0]?.assessment).toEqual(assess(one?.callers[0]?.facts ?? {}));
  });
  test('the badge of a day is the gravest of its callers', () => {
    const at = (level: string, ...log: LoggedCall[]) => expect(judge(...log).map(levelOf), level).toEqual([level]);
    const insulted = call(`${DAY}T10:00`, { number: '1', lender: 'micro-loan', facts: { callee: 'borrower', insulted: true } });
    const polite = call(`${DAY}T10:00`, { number: '2', lender: 'micro-loan' });
    at('regulation', polite, insulted);
    at('none-found', polite);
    at('undetermined', { ...polite, at: DAY });
  });
});

test('of calls with one id, one is counted', () => {
  const twice = [call(`${DAY}T10:00`, { id: 'x', number: '1' }), call(`${DAY}T11:00`, { id: 'x', number: '1' })];
  expect(judge(...twice)[0]?.calls).toBe(1);
  expect(judge(...twice.toReversed())).toEqual(judge(...twice));
});

test('days come latest first, calls of a day by time', () => {
  const log = [
    call('2026-11-20T23:00', { number: '1' }),
    call('2026-11-22T09:00', { number: '1' }),
    call('2026-11-22T08:30', { number: '1' }),
    call('2026-11-21', { number: '1' }),
  ];
  expect(judge(...log).map(({ date }) => date)).toEqual(['2026-11-22', '2026-11-21', '2026-11-20']);
  expect(judge(...log)[0]?.callers[0]?.calls.map(({ at }) => at.slice(11))).toEqual(['08:30', '09:00']);
});
