import { describe, expect, test } from 'vitest';
import {
  CALLERS,
  type Caller,
  composeScript,
  INCIDENTS,
  keyOf,
  type LenderId,
  type ScriptInput,
  scriptPlaces,
  WANTS,
} from '../../../src/logic/index.ts';
import { linesOf, PLAN, POSTPONE } from './cards.ts';

const card = (input: Partial<ScriptInput>) => composeScript({ caller: 'lender', wants: [], incidents: [], ...input });
const said = (input: Partial<ScriptInput>, ...parts: readonly string[]) => linesOf(card(input), ...parts).join('\n');
const groundsOf = (input: Partial<ScriptInput>) => card(input).grounds.map(keyOf);

// What must be on the card, in a word or two of each line: a line that is lost is a line that somebody needed.
test.each<[Caller, string, readonly string[]]>([
  ['lender', 'opening', ['机主', '录音', '哪家公司', '工号']],
  ['agency', 'opening', ['机主', '录音', '哪家公司', '受哪家机构委托', '工号']],
  ['authority', 'opening', ['单位全称', '姓名', '工号', '案号', '公开的电话核实']],
  ['hotline', 'opening', ['我名下有没有这笔贷款', '工号', '受理编号']],
  ['lender', 'identity', ['合同编号后四位', '放款日期', '挂断', '官方客服', '不报身份证号', '验证码']],
  ['agency', 'identity', ['委托你们的机构全称', '合同编号后四位', '挂断', '官方客服', '是否委托了你们', '不报身份证号', '验证码']],
  ['authority', 'identity', ['12368', '案号', '110', '执业证号', '不在电话里要转账', '不报验证码', '不点链接', '不共享屏幕']],
  ['hotline', 'identity', ['有没有这笔贷款', '委托的哪家公司']],
  ['lender', 'closing', ['书面', '再见']],
  ['agency', 'closing', ['委托你们的机构', '书面', '再见']],
  ['authority', 'closing', ['挂断', '核实', '再见']],
  ['hotline', 'closing', ['受理编号', '答复', '再见']],
  ['lender', 'never', ['不答应金额和日期', '是不是你借的', '验证码', '密码', '共享屏幕', '刷脸', '个人账户', '私人收款码', '假话', '骂人']],
  ['agency', 'never', ['不答应金额和日期', '验证码', '个人账户', '骂人']],
  ['hotline', 'never', ['不答应金额和日期', '验证码', '个人账户', '骂人']],
  ['authority', 'never', ['转钱', '验证码', '密码', '共享屏幕', '刷脸', '链接', '我认罪', '骂人', '求对方']],
])('%s, %s', (caller, part, words) => {
  const text = said({ caller }, part);
  for (const word of words) expect(text).toContain(word);
});
test('to a court nobody is told what to say of the debt', () => {
  expect(said({ caller: 'authority' }, 'never')).not.toContain('不答应金额和日期');
  expect(said({ caller: 'lender' }, 'never')).not.toContain('我认罪');
});

test('once the caller is checked, the check is not repeated, and secrets stay secrets', () => {
  for (const caller of ['lender', 'agency'] as const) {
    expect(said({ caller, verified: true }, 'identity')).toMatch(
      /已经打官方客服核实.*身份证号和银行卡号我只在官方渠道填.*验证码、密码，什么时候都不报/,
    );
    expect(said({ caller, verified: true }, 'identity')).not.toContain('挂断');
  }
  expect(said({ caller: 'hotline', verified: true }, 'identity')).toBe(said({ caller: 'hotline' }, 'identity'));
  expect(said({ caller: 'authority', verified: true }, 'identity')).toBe(said({ caller: 'authority' }, 'identity'));
});

test('each caller has a title of its own, with what to write down', () => {
  const titles = (['lender', 'agency', 'authority', 'hotline'] as const).map((caller) => card({ caller }).title);
  expect(titles.map((title) => title.slice(0, 4))).toEqual(['放款方打', '委托的催', '自称法院', '我打给客']);
  for (const word of ['日期、时间', '对方号码', '姓名、工号', '答应了什么', '受理编号', '下次'])
    expect(card({}).record.join()).toContain(word);
});

describe('the lender’s name', () => {
  test.each(['晴川$&', "晴川$'", '晴川$`', '$$', '{lender}', '晴川金融'])('%s stays as it is', (lenderName) => {
    expect(said({ lenderName }, 'identity')).toContain(`自己打${lenderName}的官方客服`);
    expect(said({ caller: 'agency', lenderName: ` ${lenderName} ` }, 'identity')).toContain(`自己打${lenderName}的官方客服`);
  });
  test('stays in its line', () => {
    expect(said({ lenderName: '晴川\n金融\u200b\u2028公司' }, 'identity')).toContain('自己打晴川 金融 公司的官方客服');
  });
  test.each([undefined, '', '  ', '\u200b', '\n\u3000\ufeff'])('%j: the lender', (lenderName) => {
    expect(said({ lenderName }, 'identity')).toContain('自己打放款机构的官方客服');
  });
});

describe('what is wanted', () => {
  const money = { verified: true, oldDebt: false, plan: PLAN, postpone: POSTPONE } as const;
  test.each<[(typeof WANTS)[number], readonly string[], readonly string[]]>([
    ['verify', ['放款方全称', '合同编号', '到账金额', '本金、利息、罚息'], []],
    ['papers', ['合同、明细和还款账户', '预留的手机或者邮箱'], []],
    ['postpone', ['延期要走什么手续', '怎么计息'], []],
    ['instalments', ['分期要走什么手续', '怎么计息'], []],
    [
      'leave-family',
      ['只打这个号码', '家人、朋友和单位', '不要把这件事告诉'],
      ['gbt-45251/contact-when', 'gbt-45251/contact-content', 'cba-2026/third-ban', 'civil-code/1038#p1'],
    ],
  ])('%s', (want, words, grounds) => {
    const text = said({ ...money, wants: [want] }, 'ask');
    for (const word of words) expect(text).toContain(word);
    expect(groundsOf({ ...money, wants: [want] })).toEqual(grounds);
  });
  test('an old debt: no proposal, no small payment, no signature, and whom to ask', () => {
    const text = said({ verified: true, oldDebt: 'unsure', wants: ['instalments'] }, 'stop');
    for (const word of ['先别提方案', '先别还一小笔', '别签字', '三年', '时效', '12348']) expect(text).toContain(word);
    expect(groundsOf({ verified: true, wants: ['instalments'] })).toEqual(['civil-code/192#p2', 'spc-limitation/19']);
  });
});

describe('what happened', () => {
  test.each<[(typeof INCIDENTS)[number], string, readonly string[]]>([
    ['threat', '人身安全', ['psapl/50#p1-i1']],
    [
      'insult',
      '辱骂',
      ['card-measures/68', 'bank-consumer-measures/41', 'micro-loan-measures/37', 'cba-2026/ban-violence', 'nifa-2018/16'],
    ],
    ['family-called', '打给我的家人', ['gbt-45251/contact-when', 'cba-2026/third-ban', 'nifa-2018/14']],
    ['debt-told', '告诉了别人', ['civil-code/1038#p1', 'pipl/10']],
    ['too-often', '反复打来', ['psapl/50#p1-i5', 'civil-code/1033#p1-i1']],
    ['at-night', '晚上十点到早上八点', ['gbt-45251/time', 'cba-2026/time']],
    ['private-account', '个人账户', ['nifa-2018/19']],
    ['posed', '自称公安', ['psapl/62', 'cba-2026/ban-impersonate']],
  ])('%s', (incident, word, grounds) => {
    const text = said({ incidents: [incident] }, 'report');
    expect(text).toContain(word);
    expect(text).toMatch(/登记为投诉，调取录音，书面答复/);
    expect(groundsOf({ incidents: [incident] })).toEqual(grounds);
  });
  test('every incident has its line; nothing happened, nothing reported', () => {
    expect(linesOf(card({ incidents: INCIDENTS }), 'report').length).toBe(INCIDENTS.length + 1);
    expect(linesOf(card({}), 'report')).toEqual([]);
  });
});

test('who checks an agency rests on the rule that the lender announces it; who checks a lawyer, on the register', () => {
  expect(groundsOf({ caller: 'agency' })).toEqual(['bank-consumer-measures/41', 'cba-2026/identify']);
  expect(groundsOf({ caller: 'agency', verified: true })).toEqual([]);
  expect(groundsOf({ caller: 'authority' })).toEqual(['lawyers/13']);
  expect(groundsOf({ caller: 'lender' })).toEqual([]);
});

test('a plan for a card names the article that it rests on, and only for a card', () => {
  const plan = (lenderKind?: LenderId) => groundsOf({ lenderKind, verified: true, oldDebt: false, wants: ['instalments'], plan: PLAN });
  expect(plan('bank-card')).toEqual(['card-measures/70#p1']);
  expect(plan('bank-loan')).toEqual([]);
  expect(plan()).toEqual([]);
});

test('the build knows every place that some card rests on, and no others', () => {
  const used = new Set(
    CALLERS.flatMap((caller) =>
      [true, false].flatMap((verified) =>
        [true, false].flatMap((oldDebt) =>
          [undefined, 'bank-card' as const].flatMap((lenderKind) =>
            groundsOf({ caller, verified, oldDebt, lenderKind, wants: WANTS, incidents: INCIDENTS, plan: PLAN }),
          ),
        ),
      ),
    ),
  );
  expect([...new Set(scriptPlaces().map(keyOf))].sort()).toEqual([...used].sort());
});
