import { describe, expect, test } from 'vitest';
import {
  EMPTY_FORM,
  firstProblem,
  inputFrom,
  problemsIn,
  type ScriptForm,
  type StepId,
  stepsFor,
} from '../../../src/islands/script-builder/form.ts';
import { CALLERS } from '../../../src/logic/index.ts';

const TODAY = '2026-11-24';
const form = (part: Partial<ScriptForm>): ScriptForm => ({ ...EMPTY_FORM, ...part });
const problems = (step: StepId, part: Partial<ScriptForm>, today = TODAY) => problemsIn(form(part), step, today);
const MONEY: Partial<ScriptForm> = {
  caller: 'lender',
  wants: ['instalments', 'postpone'],
  verified: 'true',
  oldDebt: 'false',
  total: '12,345',
  perMonth: '1000',
  firstDate: '2026-12-15',
  postponeDate: '2027-01-05',
  postponeAmount: '500',
};

describe('the pages that a form goes through', () => {
  test.each<[Partial<ScriptForm>, string]>([
    [{}, 'who wants incidents card'],
    [{ caller: 'authority', wants: ['instalments'] }, 'who card'],
    [{ caller: 'lender', wants: ['verify'] }, 'who wants incidents card'],
    [{ caller: 'lender', wants: ['instalments'] }, 'who wants verified incidents card'],
    [{ caller: 'agency', wants: ['postpone'], verified: 'false' }, 'who wants verified incidents card'],
    [{ caller: 'agency', wants: ['postpone'], verified: 'true' }, 'who wants verified oldDebt incidents card'],
    [{ caller: 'agency', wants: ['postpone'], verified: 'true', oldDebt: 'unsure' }, 'who wants verified oldDebt incidents card'],
    [{ caller: 'agency', wants: ['postpone'], verified: 'true', oldDebt: 'true' }, 'who wants verified oldDebt incidents card'],
    [{ caller: 'agency', wants: ['postpone'], verified: 'true', oldDebt: 'false' }, 'who wants verified oldDebt amounts incidents card'],
    [{ caller: 'hotline', wants: ['postpone'] }, 'who wants oldDebt incidents card'],
    [{ caller: 'hotline', wants: ['postpone'], oldDebt: 'false' }, 'who wants oldDebt amounts incidents card'],
    [{ caller: 'lender', wants: ['instalments'], verified: 'yes' }, 'who wants verified incidents card'],
  ])('%j: %s', (part, pages) => {
    expect(stepsFor(form(part)).join(' ')).toBe(pages);
  });
});

describe('who', () => {
  test('must be chosen', () => {
    expect(problems('who', {})).toEqual({ caller: '请选是谁的电话。' });
    expect(problems('who', { caller: 'martian' })).toHaveProperty('caller');
    for (const caller of CALLERS) expect(problems('who', { caller })).toEqual({});
  });
  test.each(['晴川金融', '', '字'.repeat(30), '😀'.repeat(30), '$& 晴川', `  ${'字'.repeat(30)}  `])('a name may be %j', (lenderName) => {
    expect(problems('who', { caller: 'lender', lenderName })).toEqual({});
  });
  test.each(['字'.repeat(31), '<b>', 'a>b', '{lender}', '}', '晴\u202e川', '晴\u200b川', '晴\u0000川', '晴\n川'])(
    'a name may not be %j',
    (lenderName) => {
      expect(problems('who', { caller: 'lender', lenderName }).lenderName).toMatch(/。$/);
    },
  );
});

describe('choices must be made', () => {
  test.each<[StepId, Partial<ScriptForm>]>([
    ['wants', { wants: [] }],
    ['verified', { verified: '' }],
    ['verified', { verified: 'unsure' }],
    ['oldDebt', { oldDebt: '' }],
    ['oldDebt', { oldDebt: 'yes' }],
  ])('%s: not %j', (step, part) => {
    expect(Object.keys(problems(step, part))).toEqual([step]);
  });
  test.each<[StepId, Partial<ScriptForm>]>([
    ['wants', { wants: ['verify'] }],
    ['verified', { verified: 'true' }],
    ['verified', { verified: 'false' }],
    ['oldDebt', { oldDebt: 'true' }],
    ['oldDebt', { oldDebt: 'false' }],
    ['oldDebt', { oldDebt: 'unsure' }],
    ['incidents', {}],
    ['card', {}],
  ])('%s: %j', (step, part) => {
    expect(problems(step, part)).toEqual({});
  });
});

describe('amounts', () => {
  const wrong = (part: Partial<ScriptForm>) => problems('amounts', { ...MONEY, ...part });
  test('as they should be', () => {
    expect(wrong({})).toEqual({});
    expect(problems('amounts', { ...MONEY, wants: ['verify'], total: '', perMonth: '' })).toEqual({});
  });
  test.each<[Partial<ScriptForm>, string, string]>([
    [{ total: '' }, 'total', '还没有填'],
    [{ total: '1200,50' }, 'total', '逗号'],
    [{ perMonth: '5²' }, 'perMonth', '要写数字'],
    [{ perMonth: '20000' }, 'perMonth', '填反了'],
    [{ perMonth: '100' }, 'perMonth', '124 个月，这张卡最多排 120 期'],
    [{ perMonth: '200', lenderKind: 'bank-card' }, 'perMonth', '62 个月。信用卡个性化分期最长 5 年，也就是 60 期'],
    [{ firstDate: '' }, 'firstDate', '请选一个日期'],
    [{ firstDate: '2026-02-30' }, 'firstDate', '不存在'],
    [{ firstDate: '2026-11-23' }, 'firstDate', '已经过去'],
    [{ firstDate: '2028-11-25' }, 'firstDate', '两年以后'],
    [{ postponeAmount: '0' }, 'postponeAmount', '大于零'],
    [{ postponeDate: '2026-11-23' }, 'postponeDate', '已经过去'],
  ])('%j: %s, %s', (part, field, words) => {
    expect(wrong(part)).toEqual({ [field]: expect.stringContaining(words) });
  });
  test('bounds count: today, in two years, sixty parts of a card, 120 of another, the whole at once', () => {
    for (const part of [
      { firstDate: TODAY },
      { firstDate: '2028-11-24' },
      { perMonth: '12345' },
      { total: '6000', perMonth: '100', lenderKind: 'bank-card' },
      { total: '12000', perMonth: '100' },
    ])
      expect(wrong(part)).toEqual({});
  });
  test('a delay alone does not ask for a plan, nor a plan for a delay', () => {
    expect(wrong({ wants: ['postpone'], total: '', perMonth: '', firstDate: '' })).toEqual({});
    expect(wrong({ wants: ['instalments'], postponeAmount: '', postponeDate: '' })).toEqual({});
  });
});

describe('the first problem', () => {
  test('is on the first page that has one; none where all is well', () => {
    expect(firstProblem(form({}), TODAY)).toEqual({ step: 'who', problems: { caller: '请选是谁的电话。' } });
    expect(firstProblem(form({ ...MONEY, wants: [] }), TODAY)?.step).toBe('wants');
    expect(firstProblem(form(MONEY), TODAY)).toBeNull();
    expect(firstProblem(form({ caller: 'authority' }), TODAY)).toBeNull();
  });
  test('a form left open past midnight', () => {
    expect(firstProblem(form({ ...MONEY, firstDate: TODAY }), '2026-11-25')).toMatchObject({
      step: 'amounts',
      problems: { firstDate: expect.stringContaining('已经过去') },
    });
  });
});

describe('what the card is made of', () => {
  test('everything that was filled in', () => {
    expect(inputFrom(form({ ...MONEY, lenderKind: 'bank-card', lenderName: ' 晴川 ', incidents: ['insult', 'nonsense'] }))).toEqual({
      caller: 'lender',
      verified: true,
      oldDebt: false,
      lenderKind: 'bank-card',
      lenderName: '晴川',
      wants: ['postpone', 'instalments'],
      incidents: ['insult'],
      plan: { totalFen: 1_234_500, perMonthFen: 100_000, firstDate: '2026-12-15' },
      postpone: { until: '2027-01-05', amountFen: 50_000 },
    });
  });
  test('nothing without a caller, or with an amount that cannot be read', () => {
    for (const part of [{ caller: '' }, { caller: 'martian' }, { total: '' }, { perMonth: 'x' }, { postponeAmount: '' }])
      expect(inputFrom(form({ ...MONEY, ...part })), JSON.stringify(part)).toBeNull();
    expect(inputFrom(form({ ...MONEY, wants: ['postpone'], total: '' }))).not.toBeNull();
    expect(inputFrom(form({ ...MONEY, wants: ['instalments'], postponeAmount: '' }))).not.toBeNull();
  });
  test('no plan and no delay where money may not be spoken of', () => {
    for (const part of [{ verified: 'false' }, { oldDebt: 'unsure' }, { oldDebt: '' }, { caller: 'authority' }])
      expect(inputFrom(form({ ...MONEY, ...part, total: 'x' })), JSON.stringify(part)).toMatchObject({
        plan: undefined,
        postpone: undefined,
      });
    expect(inputFrom(form({ caller: 'lender', lenderName: ' ', oldDebt: '' }))).toMatchObject({
      verified: false,
      oldDebt: 'unsure',
      lenderName: undefined,
      lenderKind: undefined,
    });
  });
});
