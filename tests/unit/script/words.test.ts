import { describe, expect, test } from 'vitest';
import {
  CALLERS,
  type Caller,
  composeScript,
  INCIDENTS,
  keyOf,
  type LenderId,
  mayPropose,
  type Role,
  type ScriptInput,
  type Stage,
  scriptPlaces,
  WANTS,
} from '../../../src/logic/index.ts';
import { ALL_STATES, linesOf, PLAN, POSTPONE } from './cards.ts';

const card = (input: Partial<ScriptInput>) => composeScript({ caller: 'lender', wants: [], incidents: [], ...input });
const said = (input: Partial<ScriptInput>, ...parts: readonly string[]) => linesOf(card(input), ...parts).join('\n');
/** What the answers to each no rest on, and the note on the way to money where the caller was not checked. */
const OF_EVERY_CARD = ['spc-limitation/14', 'civil-code/1033#p1-i2', 'cba-2026/ban-enter', 'civil-code/192#p2', 'spc-limitation/19#p1'];
const groundsOf = (input: Partial<ScriptInput>) =>
  card(input)
    .grounds.map(keyOf)
    .filter((key) => !OF_EVERY_CARD.includes(key));

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
  ['assignee', 'opening', ['机主', '录音', '从哪家机构转来', '工号']],
  ['payer', 'opening', ['机主', '录音', '付给哪家机构', '工号']],
  ['law-firm', 'opening', ['机主', '录音', '哪家律所', '执业证号', '受哪家机构委托']],
  ['mediator', 'opening', ['机主', '调解组织', '编号']],
  ['court', 'opening', ['核实有没有我的案子', '哪家法院']],
  ['assignee', 'identity', ['转让通知', '挂断', '官方客服', '转给了谁', '不报身份证号', '验证码']],
  ['payer', 'identity', ['付款的凭证', '挂断', '官方客服', '有没有这次付款', '不报身份证号', '验证码']],
  ['law-firm', 'identity', ['律师函、委托书和执业证号', '挂断', '官方客服', '是否委托了你们', '验证码']],
  ['mediator', 'identity', ['12368', '挂断', '不报身份证号', '验证码']],
  ['court', 'identity', ['案号', '承办法官']],
  ['court', 'ask', ['送达', '答辩、举证的期限', '开庭', '先调解']],
  ['mediator', 'ask', ['书面发给我', '参加不参加', '金额不在这通电话里谈']],
  ['assignee', 'ask', ['对原来那家机构能提的异议']],
  ['assignee', 'closing', ['书面', '再见']],
  ['law-firm', 'closing', ['书面', '再见']],
  ['mediator', 'closing', ['自己联系', '再见']],
  ['court', 'closing', ['工号', '再见']],
  ['lender', 'after', ['自己打官方客服', '有没有这笔账', '三年以上', '12348']],
  ['court', 'never', ['认不认这笔账', '答辩状', '假话']],
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
// The same by role: what each must be told, and what each must be able to say.
test.each<[Role, Partial<ScriptInput>, string, readonly string[]]>([
  ['guarantor', {}, 'before', ['一般保证还是连带责任保证', '保证期间', '12348']],
  ['guarantor', {}, 'identity', ['挂断', '官方客服', '验证码']],
  ['guarantor', {}, 'ask', ['保证合同', '哪种保证', '保证期间从哪天到哪天', '我不确认，也不答应']],
  ['guarantor', { caller: 'assignee' }, 'ask', ['通知保证人的凭证']],
  ['guarantor', {}, 'never', ['新协议', '律师']],
  ['spouse', {}, 'before', ['一起签字', '家里日常开支', '由法院认定']],
  ['spouse', { tied: 'none' }, 'ask', ['找他本人', '不确认、不答应', '没有在借款上签过字', '书面发给我', '不要打电话']],
  ['spouse', {}, 'never', ['我们会还', '我知道他借钱']],
  ['spouse', {}, 'after', ['法院送来的东西要收', '当天交给他']],
  ['family', { tied: 'none' }, 'ask', ['找他本人', '请记录：不要再打', '没有义务替他还', '可以用自己的名字投诉', '他在哪里']],
  ['family', { tied: 'heir' }, 'before', ['遗产的实际价值为限', '放弃继承']],
  ['family', { tied: 'joined' }, 'before', ['当时的原话', '12348']],
  ['family', { tied: 'unsure' }, 'before', ['签没签过字', '不说自己要还，也不说自己不用还']],
  ['family', {}, 'never', ['我来还', '转钱', '在哪里', '没这个人']],
  ['family', {}, 'after', ['法院送来的东西要收', '截图', '12356', '110']],
  ['family', { caller: 'hotline' }, 'opening', ['不是来谈付款的', '投诉']],
  ['family', { caller: 'hotline' }, 'ask', ['停止联系', '不提供信息']],
  ['family', { caller: 'court' }, 'opening', ['写着别人名字的法院材料']],
  ['contact', { tied: 'none' }, 'ask', ['联系人不是担保人', '没有义务替他还', '不要再打']],
  ['contact', {}, 'after', ['别拆别扔', '12356']],
  ['employer', {}, 'ask', ['工资多少，单位不在电话里说', '协助执行通知书', '核实以后照办', '不要再打单位的电话', '可以投诉']],
  ['employer', {}, 'never', ['不代扣', '办公区', '工资']],
  ['employer', {}, 'after', ['必须办理', '12368', '不多扣', '12356']],
  ['employer', { caller: 'court' }, 'ask', ['扣多少', '哪个账户', '生活费']],
])('a %s, %j: %s', (role, input, part, words) => {
  const text = said({ role, ...input }, part);
  for (const word of words) expect(text).toContain(word);
});
test.each<[Stage, readonly string[], readonly string[]]>([
  ['not-due', ['到期以前', '展期'], ['civil-code/678']],
  ['outsourced', ['合同、App 写的账户'], ['nifa-2018/19']],
  ['transferred', ['原来的机构核实', '不往新账户付钱'], ['civil-code/546#p1']],
  ['compensated', ['凭证', '12348'], ['civil-code/700']],
  ['lawyer-letter', ['不是法院的文书', '执业证号', '别放着不管'], ['lawyers/13']],
  [
    'mediation',
    ['12368', '自愿', '签字以前问清'],
    ['civil-procedure/99', 'mediation-law/17', 'spc-limitation/19#p2', 'civil-procedure/206'],
  ],
  [
    'arbitration',
    ['首次开庭以前', '不同意网上仲裁', '缺席裁决', '证据'],
    ['arbitration-2025/31#p2', 'arbitration-2025/27#p3', 'arbitration-2025/11#p1', 'arbitration-2025/54#p2'],
  ],
  [
    'sued',
    ['十五日', '收到法院的纸', '12368', '到庭', '证据', '时效', '调解'],
    ['civil-procedure/128#p1', 'civil-procedure/147', 'spc-limitation/3#p1'],
  ],
  [
    'execution',
    ['12368', '报告财产令', '生活必需费用', '执行法院', '和解'],
    ['spc-assets/5', 'civil-procedure/254#p1', 'spc-settlement/9'],
  ],
])('at the stage %s the reader is told first', (stage, words, grounds) => {
  const text = said({ stage }, 'before');
  for (const word of words) expect(text).toContain(word);
  for (const ground of grounds) expect(card({ stage, verified: true }).grounds.map(keyOf)).toContain(ground);
});
test('once a court has it the collector hears of no sum, and no way of talking is left but paper', () => {
  for (const stage of ['mediation', 'arbitration', 'sued', 'execution'] as const) {
    expect(said({ stage, verified: true, oldDebt: false, wants: WANTS }, 'ask')).toMatch(/金额不在这通电话里谈[\s\S]*写成书面/);
    expect(
      card({ stage })
        .replies.map(({ theirs }) => theirs)
        .join(),
    ).toContain('不用去开庭');
  }
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
  const titles = CALLERS.map((caller) => card({ caller }).title);
  expect(titles.map((title) => title.slice(0, 4))).toEqual([
    '放款方打',
    '委托的催',
    '说买了债',
    '说替我付',
    '律所打来',
    '说来调解',
    '自称法院',
    '我打给客',
    '我打给法',
  ]);
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
    expect(
      card({ verified: true, wants: ['instalments'] })
        .grounds.map(keyOf)
        .slice(0, 2),
    ).toEqual(['civil-code/192#p2', 'spc-limitation/19']);
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
    // Two of them happen to those who did not borrow, one to the borrower alone; a guarantee is no reason not to be asked.
    const told = (input: Partial<ScriptInput>) => linesOf(card({ ...input, incidents: INCIDENTS }), 'report').length - 1;
    expect(told({})).toBe(INCIDENTS.length - 2);
    expect(told({ role: 'guarantor' })).toBe(INCIDENTS.length - 2);
    expect(told({ role: 'family', tied: 'none' })).toBe(INCIDENTS.length - 1);
    expect(told({ role: 'family', tied: 'heir' })).toBe(INCIDENTS.length - 2);
    expect(told({ role: 'spouse', tied: 'none' })).toBe(INCIDENTS.length - 2);
    expect(told({ role: 'employer' })).toBe(INCIDENTS.length - 1);
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
    ALL_STATES.filter(({ oldDebt }) => oldDebt !== true).flatMap((input) =>
      [undefined, 'bank-card' as const].flatMap((lenderKind) =>
        lenderKind && !mayPropose(input)
          ? []
          : composeScript({ ...input, lenderKind }).reasons.flatMap(({ grounds }) => grounds.map(keyOf)),
      ),
    ),
  );
  used.add('card-measures/70#p1');
  expect([...new Set(scriptPlaces().map(keyOf))].sort()).toEqual([...used].sort());
});
