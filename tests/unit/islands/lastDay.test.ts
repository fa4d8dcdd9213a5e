import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_FORM, eventsOf, type LastDayForm, needsDays, problemsIn, questionFor, termsFrom } from '../../../src/islands/papers/form.ts';
import { actsOf, asEntries, asText, distance, nameOf, tellAll } from '../../../src/islands/papers/told.ts';
import { calendarFile } from '../../../src/logic/index.ts';
import type { LastDayPayload, ShownTerm } from '../../../src/payload/index.ts';

const term = (part: Partial<ShownTerm>): ShownTerm => ({
  set: 'law',
  act: '交答辩状',
  when: null,
  event: '收到起诉状副本',
  term: '十五日',
  lost: '法院照样审',
  who: 'you',
  at: 'civil-procedure/128#p1',
  ...part,
});
const answer = term({ kind: 'answer' });
const jurisdiction = term({ kind: 'jurisdiction', act: '提管辖异议', at: 'civil-procedure/130#p1' });
const report = term({ set: 'paper', act: '报告财产', event: '报告财产令写明的起算日', term: null, at: 'spc-assets/5' });
const hearing = term({ set: 'date', act: '到庭', event: '传票写明的开庭日期', term: null, at: 'civil-procedure/147' });
const suit = term({ kind: 'preservation-suit', act: '对方起诉', event: '法院采取保全措施', who: 'lender', at: 'civil-procedure/104#p3' });
const cite = (text: string) => ({ text, href: '/x/', force: null, covers: null, about: '' });
const payload = (...terms: ShownTerm[]): LastDayPayload => ({
  paper: 'summons',
  title: '传票',
  terms,
  cites: Object.fromEntries([...terms.map(({ at }) => at), 'civil-procedure/85'].map((key) => [key, cite(`《${key}》`)])),
});
const form = (part: Partial<LastDayForm>): LastDayForm => ({ ...EMPTY_FORM, ...part });

describe('which day is meant', () => {
  test('each once, in order; the first where none was chosen', () => {
    const terms = [hearing, answer, jurisdiction];
    expect(eventsOf(terms)).toEqual(['传票写明的开庭日期', '收到起诉状副本']);
    expect(termsFrom(terms, '收到起诉状副本')).toEqual([answer, jurisdiction]);
    for (const event of ['', '不在这里']) expect(termsFrom(terms, event)).toEqual([hearing]);
    expect(termsFrom([], '')).toEqual([]);
    expect([needsDays([answer]), needsDays([answer, report])]).toEqual([false, true]);
  });
});

describe('how the day is asked for', () => {
  test('a day of service is not the day of opening; others are asked for as they are written', () => {
    expect(questionFor(answer)).toMatchObject({ label: '收到起诉状副本，是哪天', hint: expect.stringMatching(/不是拆开、点开的那天/) });
    expect(questionFor(term({ event: '一审判决书送达' })).hint).toMatch(/不是拆开/);
    expect(questionFor(hearing)).toEqual({ label: '传票写明的开庭日期', hint: '照纸上写的填。' });
    expect(questionFor(report).hint).toMatch(/照纸上写的填。.*收到之日起/);
    for (const one of [suit, term({ event: '调解协议生效' })]) expect(questionFor(one).hint).not.toMatch(/送达|拆开/);
  });
});

describe('what is wrong', () => {
  test.each(['2026-02-30', 'abc', '2026/11/25', '11-25', '1800-01-01'])('%s is no day', (day) => {
    expect(problemsIn(form({ day }), [answer]).day).toMatch(/读不出来/);
    expect(tellAll(form({ day }), payload(answer))).toEqual([]);
  });
  test('an empty field is not wrong yet', () => {
    for (const day of ['', ' ', '2026-11-25', ' 2026-11-25 ']) expect(problemsIn(form({ day }), [answer, report]), day).toEqual({});
  });
  test.each(['0', '366', '-1', '1.5', 'x', '十日', '1000'])('%s is no number of days', (days) => {
    expect(problemsIn(form({ days }), [report]).days).toMatch(/1 到 365/);
    expect(tellAll(form({ days, day: '2026-11-25' }), payload(report))).toEqual([]);
  });
  test.each([
    ['10', '2026-12-07'],
    [' １０ 日', '2026-12-07'],
    ['10天', '2026-12-07'],
    ['1', '2026-11-26'],
    ['365', '2027-11-25'],
  ])('%s days end on %s', (days, last) => {
    expect(problemsIn(form({ days }), [report])).toEqual({});
    expect(tellAll(form({ days, day: '2026-11-25' }), payload(report))[0]?.last).toBe(last);
  });
  test('working days are not guessed', () => {
    expect(problemsIn(form({ days: '10个工作日' }), [report]).days).toMatch(/工作日/);
    expect(tellAll(form({ days: '10个工作日', day: '2026-11-25' }), payload(report))).toEqual([]);
  });
  test('a number that no field asks for is not looked at', () => {
    expect(problemsIn(form({ days: 'x' }), [answer])).toEqual({});
  });
});

describe('what is told', () => {
  test('all terms of the day that is meant; those that end alike together', () => {
    const told = tellAll(
      form({ event: '收到起诉状副本', day: '2026-09-17' }),
      payload(hearing, answer, { ...jurisdiction, when: '不该这家审的' }),
    );
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ last: '2026-10-08', sure: true, keep: '2026-10-08' });
    expect(told[0]?.terms.map(({ kind }) => kind)).toEqual(['answer', 'jurisdiction']);
    expect(told[0]?.grounds).toEqual(['civil-procedure/128#p1', 'civil-procedure/85', 'civil-procedure/130#p1']);
    expect(told[0] && actsOf(told[0])).toBe('交答辩状；提管辖异议（不该这家审的）');
  });
  test('terms of different length, or of different people, stay apart', () => {
    const ten = term({ kind: 'enforcement-review', act: '复议' });
    const theirs = term({ kind: 'outsider-suit', who: 'lender', act: '起诉' });
    const told = tellAll(form({ day: '2026-11-25' }), payload(answer, ten, theirs));
    expect(told.map(({ last }) => last)).toEqual(['2026-12-10', '2026-12-07', '2026-12-10']);
  });
  test('only what is counted by the civil procedure law rests on how it counts', () => {
    const months = term({ kind: 'arbitration-set-aside', at: 'arbitration-2025/72' });
    expect(tellAll(form({ day: '2026-03-10' }), payload(months))[0]?.grounds).toEqual(['arbitration-2025/72']);
    expect(tellAll(form({ day: '2026-11-25', days: '10' }), payload(report))[0]?.grounds).toEqual(['spc-assets/5', 'civil-procedure/85']);
  });
  test('where it is not certain it says so, and a calendar keeps the safe day', () => {
    const [told] = tellAll(form({ day: '2026-12-18' }), payload(answer));
    expect(told).toMatchObject({ last: '2027-01-04', sure: false, keep: '2026-12-31' });
    expect(told && nameOf(told)).toBe('最后一天（还不能确定）');
  });
  test('a day of the other side is called that', () => {
    const [told] = tellAll(form({ day: '2026-05-06' }), payload(suit));
    expect(told && nameOf(told)).toBe('对方的最后一天');
    expect(told?.last).toBe('2026-06-05');
  });
  test('a day that the paper names is only kept', () => {
    const [told] = tellAll(form({ day: '2026-12-05' }), payload(hearing));
    expect(told).toMatchObject({ last: '2026-12-05', keep: '2026-12-05', sure: true });
    expect(told && nameOf(told)).toBe('传票写明的开庭日期');
  });
  test.each(['1999-12-31', '2100-01-01', '9999-12-31'])('%s is a slip of the year', (day) => {
    expect(problemsIn(form({ day }), [answer]).day).toMatch(/年份/);
    expect(tellAll(form({ day }), payload(answer, hearing))).toEqual([]);
  });
  test.each(['2000-01-01', '2099-12-31'])('%s is none', (day) => {
    expect(problemsIn(form({ day }), [answer])).toEqual({});
    expect(tellAll(form({ day }), payload(answer))).toHaveLength(1);
  });
  test('how far away it is', () => {
    expect(distance('2026-12-10', '2026-11-25')).toContain('15 天');
    expect(distance('2026-11-25', '2026-11-25')).toContain('今天');
    expect(distance('2026-11-24', '2026-11-25')).toContain('已经过去');
    expect(distance('2026-11-26', '2026-11-25')).toContain('1 天');
  });
});

describe('what is taken along', () => {
  test('as text: the day, how it came, what is lost, and the grounds', () => {
    const one = payload(answer);
    const text = asText(tellAll(form({ day: '2026-09-17' }), one), one);
    expect(text).toContain('【最后一天：2026 年 10 月 8 日（周四）】');
    expect(text).toContain('国庆节');
    expect(text).toContain('过了：法院照样审。');
    expect(text).toContain('依据：《civil-procedure/128#p1》、《civil-procedure/85》');
    const passed = payload(term({ kind: 'answer', lost: '过了没交，法院照样审' }));
    expect(asText(tellAll(form({ day: '2026-09-17' }), passed), passed)).toContain('· 过了没交，法院照样审。');
    const other = payload(hearing);
    expect(asText(tellAll(form({ day: '2026-12-05' }), other), other)).toMatch(/依据：《civil-procedure\/147》$/);
  });
  test('as entries of a calendar, with titles that give nothing away', () => {
    for (const one of [payload(answer), payload(suit), payload(hearing)]) {
      const entries = asEntries(tellAll(form({ day: '2026-05-06' }), one), one);
      expect(entries).toHaveLength(1);
      expect(entries[0]?.title).not.toMatch(/法院|传票|起诉|支付令|判决|欠|庭/);
      expect(entries[0]?.text).toContain('传票');
      expect(entries[0]?.remind).toEqual([3, 1, 0]);
    }
    const two = payload(answer, term({ kind: 'appeal-ruling' }));
    const entries = asEntries(tellAll(form({ day: '2026-05-06' }), two), two);
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(2);
  });
});

test('whatever is typed, nothing throws, and what is told can be taken along', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('2026-11-25', '9999-12-31', '1900-01-01', '2026-02-29', '10', '１５日', ' ', '__proto__'),
    fc
      .date({ min: new Date('1890-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  );
  fc.assert(
    fc.property(typed, typed, typed, (event, day, days) => {
      const one = payload(hearing, answer, jurisdiction, report, suit);
      const filled = { event, day, days };
      const meant = termsFrom(one.terms, event);
      problemsIn(filled, meant);
      const told = tellAll(filled, one);
      expect(told.length).toBeLessThanOrEqual(meant.length);
      asText(told, one);
      calendarFile(asEntries(told, one), '2026-11-25T00:00:00Z');
      for (const { keep, last } of told) expect(keep <= last).toBe(true);
    }),
    { numRuns: 10_000 },
  );
});
