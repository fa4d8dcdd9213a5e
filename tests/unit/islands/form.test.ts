import { describe, expect, test } from 'vitest';
import {
  callersFor,
  EMPTY_FORM,
  firstProblem,
  fromFragment,
  incidentsFor,
  inputFrom,
  problemsIn,
  type ScriptForm,
  type StepId,
  stageOf,
  stepsFor,
  wantsFor,
} from '../../../src/islands/script-builder/form.ts';
import { CALLERS, INCIDENTS, WANTS } from '../../../src/logic/index.ts';

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
    [{}, 'who stage wants incidents card'],
    [{ caller: 'authority', wants: ['instalments'] }, 'who card'],
    [{ caller: 'lender', wants: ['verify'] }, 'who stage wants incidents card'],
    [{ caller: 'lender', wants: ['instalments'] }, 'who stage wants verified incidents card'],
    [{ caller: 'agency', wants: ['postpone'], verified: 'false' }, 'who stage wants verified incidents card'],
    [{ caller: 'agency', wants: ['postpone'], verified: 'true' }, 'who stage wants verified oldDebt incidents card'],
    [{ caller: 'agency', wants: ['postpone'], verified: 'true', oldDebt: 'unsure' }, 'who stage wants verified oldDebt incidents card'],
    [{ caller: 'agency', wants: ['postpone'], verified: 'true', oldDebt: 'true' }, 'who stage wants verified oldDebt incidents card'],
    [
      { caller: 'agency', wants: ['postpone'], verified: 'true', oldDebt: 'false' },
      'who stage wants verified oldDebt amounts incidents card',
    ],
    [{ caller: 'hotline', wants: ['postpone'] }, 'who stage wants oldDebt incidents card'],
    [{ caller: 'hotline', wants: ['postpone'], oldDebt: 'false' }, 'who stage wants oldDebt amounts incidents card'],
    [{ caller: 'lender', wants: ['instalments'], verified: 'yes' }, 'who stage wants verified incidents card'],
    // A court's paper first, and then nothing of paying, whatever was wanted before.
    [{ ...MONEY, stage: 'sued' }, 'who stage gate wants incidents card'],
    [{ ...MONEY, stage: 'execution' }, 'who stage gate wants incidents card'],
    [{ ...MONEY, stage: 'arbitration' }, 'who stage gate wants incidents card'],
    [{ ...MONEY, stage: 'mediation' }, 'who stage gate wants incidents card'],
    [{ ...MONEY, stage: 'transferred' }, 'who stage wants verified oldDebt amounts incidents card'],
    [{ caller: 'mediator' }, 'who gate verified card'],
    [{ caller: 'court' }, 'who stage card'],
    [{ caller: 'court', stage: 'sued' }, 'who stage gate card'],
    [{ ...MONEY, role: 'guarantor' }, 'who stage wants incidents card'],
    [{ ...MONEY, role: 'spouse' }, 'who tied incidents card'],
    [{ ...MONEY, role: 'family' }, 'who tied incidents card'],
    [{ role: 'contact', caller: 'hotline' }, 'who tied incidents card'],
    [{ role: 'family', caller: 'authority' }, 'who card'],
    [{ role: 'family', caller: 'court' }, 'who card'],
    [{ ...MONEY, role: 'employer' }, 'who incidents card'],
    [{ role: 'employer', caller: 'court' }, 'who card'],
  ])('%j: %s', (part, pages) => {
    expect(stepsFor(form(part)).join(' ')).toBe(pages);
  });
  test('the stage is what the caller tells, until another is chosen', () => {
    const stages = CALLERS.map((caller) => stageOf(form({ caller })));
    expect(stages.join(' ')).toBe('unsure outsourced transferred compensated lawyer-letter mediation unsure unsure unsure');
    expect(stageOf(form({ caller: 'agency', stage: 'sued' }))).toBe('sued');
    expect(stageOf(form({ caller: 'agency', stage: 'unsure' }))).toBe('unsure');
    expect(stageOf(form({ caller: 'agency', stage: 'somewhere' }))).toBe('outsourced');
    expect(stageOf(form({ caller: '' }))).toBe('unsure');
  });
  test('from empty to card: a borrower whom an agency calls taps five times, six if they say who they are', () => {
    // One for the caller, one for each page to go on; the borrower, the stage and the check stand chosen.
    expect(1 + stepsFor(form({ caller: 'agency' })).length - 1).toBe(5);
  });
});

describe('what is asked of whom', () => {
  test('nothing of paying from a guarantor, nor while a court has it', () => {
    expect(wantsFor(form({ caller: 'lender' }))).toEqual(WANTS);
    for (const part of [{ role: 'guarantor' }, { stage: 'sued' }, { stage: 'execution' }, { stage: 'mediation' }, { stage: 'arbitration' }])
      expect(wantsFor(form({ caller: 'lender', ...part }))).toEqual(['verify', 'leave-family', 'papers']);
  });
  test('what may have happened, by whom it happens to', () => {
    expect(incidentsFor(form({}))).toEqual(INCIDENTS.slice(0, 8));
    expect(incidentsFor(form({ role: 'guarantor' }))).toEqual(INCIDENTS.slice(0, 8));
    const others = INCIDENTS.filter((incident) => incident !== 'family-called');
    expect(incidentsFor(form({ role: 'family', tied: 'none' }))).toEqual(others);
    expect(incidentsFor(form({ role: 'employer' }))).toEqual(others);
    expect(incidentsFor(form({ role: 'family', tied: 'joined' }))).toEqual(others.slice(0, -1));
  });
  test('those who did not borrow are asked about fewer callers', () => {
    for (const role of ['borrower', 'guarantor', '', 'martian']) expect(callersFor(form({ role }))).toEqual(CALLERS);
    for (const role of ['spouse', 'family', 'contact', 'employer'])
      expect(CALLERS.filter((caller) => !callersFor(form({ role })).includes(caller))).toEqual(['payer', 'mediator']);
    expect(problems('who', { role: 'family', caller: 'mediator' })).toHaveProperty('caller');
    expect(inputFrom(form({ role: 'family', caller: 'mediator' }))).toBeNull();
  });
});

describe('a form begun from an address', () => {
  test.each<[string, Partial<ScriptForm>]>([
    ['#role=family', { role: 'family' }],
    ['#caller=hotline', { caller: 'hotline' }],
    ['#role=employer&caller=court', { role: 'employer', caller: 'court' }],
    ['#role=family&caller=mediator', { role: 'family' }],
    ['#caller=agency&role=martian', { caller: 'agency' }],
  ])('%s', (fragment, part) => {
    expect(fromFragment(fragment)).toEqual(form(part));
  });
  test.each(['', '#', '#main', '#role=', '#role=martian', '#caller=<b>', '#%', '#q=role'])('%j begins none', (fragment) => {
    expect(fromFragment(fragment)).toBeNull();
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
      role: 'borrower',
      caller: 'lender',
      stage: 'unsure',
      tied: 'unsure',
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
    for (const part of [
      { verified: 'false' },
      { oldDebt: 'unsure' },
      { oldDebt: '' },
      { caller: 'authority' },
      { stage: 'sued' },
      { stage: 'execution' },
      { role: 'family' },
      { role: 'guarantor' },
    ])
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
