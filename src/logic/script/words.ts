import type { Place } from '../law/index.ts';
import { TEL } from '../law/index.ts';
import type { Caller, Incident, Want } from './types.ts';

/** What one choice adds to the card: sentences, and the places in the law they rest on. */
interface Words {
  readonly lines: readonly string[];
  readonly grounds?: readonly Place[];
}

export const TITLES: Readonly<Record<Caller, string>> = {
  lender: '放款方打来时，照着说',
  agency: '委托的催收公司打来时，照着说',
  authority: '自称法院、公安或律师的人打来时，照着说',
  hotline: '我打给客服时，照着说',
};

/** First words. Until a caller is checked they say no more than that this is the telephone's owner. */
export const OPENINGS: Readonly<Record<Caller, readonly string[]>> = {
  lender: ['您好，我是机主。为了核对，这通电话我会录音。', '请先说您是哪家公司、哪个部门，姓名或者工号是多少。'],
  agency: ['您好，我是机主。为了核对，这通电话我会录音。', '请先说您是哪家公司，受哪家机构委托，工号是多少。'],
  authority: ['您好。请告诉我您的单位全称、姓名、工号，还有案号。', '我记下来，挂断以后自己打公开的电话核实。'],
  hotline: ['您好，我接到了电话，想核实我名下有没有这笔贷款。', '请告诉我您的工号，并给这次来电一个受理编号。'],
};

/** How checking goes on, by who is on the line; `{lender}` stands for the lender's name. */
export const IDENTITY_CHECKS: Readonly<Record<Caller, Words>> = {
  lender: {
    lines: [
      '请说出合同编号后四位和放款日期，我自己核对。',
      '我会挂断，自己打{lender}的官方客服核实这次来电。核实之前，我不报身份证号和银行卡号；验证码、密码，什么时候都不报。',
    ],
  },
  agency: {
    lines: [
      '请说出委托你们的机构全称，和合同编号后四位，我自己核对。',
      '我会挂断，自己打{lender}的官方客服，核实是否委托了你们。核实之前，我不报身份证号和银行卡号；验证码、密码，什么时候都不报。',
    ],
    grounds: [{ id: 'bank-consumer-measures/41' }, { id: 'cba-2026/identify' }],
  },
  authority: {
    lines: [
      `说是法院的，或者替法院调解的，我挂断以后打当地区号加 ${TEL['12368']}，报案号核实。`,
      `说是公安的，我打当地派出所的公开电话或者 ${TEL['110']} 核实；说是律师的，我核对律所和执业证号。`,
      '公安、检察院、法院不在电话里要转账、要验证码。对谁都一样，电话里我不转账、不报验证码、不点链接、不共享屏幕。',
    ],
    grounds: [{ id: 'lawyers/13' }],
  },
  hotline: { lines: ['请帮我核对：我名下有没有这笔贷款，现在联系我的是你们自己，还是你们委托的哪家公司。'] },
};

/** Said to a caller who was checked by the official number, in place of {@link IDENTITY_CHECKS}. */
export const VERIFIED_CHECK: Words = {
  lines: ['我已经打官方客服核实过这次来电。身份证号和银行卡号我只在官方渠道填；验证码、密码，什么时候都不报。'],
};

/** What to ask, by what is wanted. Nothing here names an amount, promises or concedes. */
export const QUESTIONS: Readonly<Record<Want, Words>> = {
  verify: { lines: ['请报一下放款方全称、合同编号、放款日期和到账金额。', '到今天为止，本金、利息、罚息、其他费用，分别是多少？'] },
  papers: { lines: ['请把合同、明细和还款账户，发到你们那里预留的手机或者邮箱。'] },
  postpone: { lines: ['延期要走什么手续？延期期间怎么计息？'] },
  instalments: { lines: ['分期要走什么手续？分期期间怎么计息？'] },
  'leave-family': {
    lines: ['我的电话打得通。不管什么事，请只打这个号码，不要再联系我的家人、朋友和单位，也不要把这件事告诉他们。'],
    grounds: [
      { id: 'gbt-45251/contact-when' },
      { id: 'gbt-45251/contact-content' },
      { id: 'cba-2026/third-ban' },
      { id: 'civil-code/1038', paragraph: 1 },
    ],
  },
};

/** Said in place of the questions about paying while the caller is not checked. */
export const MONEY_LATER = '别的事，等我核实清楚，我会自己联系官方客服。';

/** To the reader, where a debt may be too old to be spoken of without advice. */
export const STOP_OLD_DEBT: Words = {
  lines: [
    '最后一次还款或者答应还，可能已经是三年以前：先别提方案，先别还一小笔，也别签字。这些都可能让你以后不能再提时效。',
    `过没过时效，要看中间有没有催过、还过、起诉过，这里下不了结论。打 ${TEL['12348']} 问清楚，再决定怎么谈。`,
  ],
  grounds: [{ id: 'civil-code/192', paragraph: 2 }, { id: 'spc-limitation/19' }],
};

/** What happened before, as it is reported to a lender. */
export const REPORTS: Readonly<Record<Incident, Words>> = {
  threat: { lines: ['以前的电话里，有人威胁我或家人的人身安全。'], grounds: [{ id: 'psapl/50', paragraph: 1, item: 1 }] },
  insult: {
    lines: ['以前的电话里，有人辱骂我。'],
    grounds: [
      { id: 'card-measures/68' },
      { id: 'bank-consumer-measures/41' },
      { id: 'micro-loan-measures/37' },
      { id: 'cba-2026/ban-violence' },
      { id: 'nifa-2018/16' },
    ],
  },
  'family-called': {
    lines: ['我的电话打得通，仍有人打给我的家人、朋友或者单位。'],
    grounds: [{ id: 'gbt-45251/contact-when' }, { id: 'cba-2026/third-ban' }, { id: 'nifa-2018/14' }],
  },
  'debt-told': {
    lines: ['有人没经我同意，把你们催款的事告诉了别人。'],
    grounds: [{ id: 'civil-code/1038', paragraph: 1 }, { id: 'pipl/10' }],
  },
  'too-often': {
    lines: ['有人一天里反复打来，我的电话没法正常用。'],
    grounds: [
      { id: 'psapl/50', paragraph: 1, item: 5 },
      { id: 'civil-code/1033', paragraph: 1, item: 1 },
    ],
  },
  'at-night': { lines: ['有人在晚上十点到早上八点之间打来催款。'], grounds: [{ id: 'gbt-45251/time' }, { id: 'cba-2026/time' }] },
  'private-account': { lines: ['有人要我把钱转到个人账户，或者扫私人收款码。'], grounds: [{ id: 'nifa-2018/19' }] },
  posed: { lines: ['有人自称公安、法院或律师来催款，我没核实到。'], grounds: [{ id: 'psapl/62' }, { id: 'cba-2026/ban-impersonate' }] },
};

export const ASK_TO_RECORD = '请把这些登记为投诉，调取录音，书面答复我怎么处理。';

/** What never to say, whoever calls. */
export const NEVER: readonly string[] = [
  '没有书面明细，不答应金额和日期；没核实以前，也不说是不是你借的、欠多少。',
  '不说验证码、密码，不共享屏幕，不刷脸。对谁都一样。',
  '不转个人账户，不扫私人收款码；要还，走 App 或合同写的账户。',
  '不编理由，不说假话，不骂人，不说“随便你”。',
];

/** What never to say to somebody who claims to be a court, the police or a lawyer. */
export const NEVER_TO_AUTHORITY: readonly string[] = [
  '不在这通电话里转钱，也不说愿意转。',
  '不说验证码、密码，不共享屏幕，不刷脸。对谁都一样。',
  '不点短信里的链接，不加对方的私人微信。',
  '不说“我认罪”“我承认诈骗”一类的话。',
  '不骂人，不说假话，也不求对方放过。',
];

/** What to write down while the call lasts. */
export const RECORD: readonly string[] = [
  '日期、时间',
  '对方号码',
  '机构、姓名、工号',
  '他说了什么、答应了什么',
  '受理编号',
  '下次什么时候联系',
];

/** Last words. */
export const CLOSINGS: Readonly<Record<Caller, string>> = {
  lender: '请把书面材料发到你们那里预留的联系方式。收到、核对以后，我再答复。今天先到这里，再见。',
  agency: '请把我的话转给委托你们的机构，由它书面答复我。今天先到这里，再见。',
  authority: '我现在挂断，自己去核实。查到是真的，按正式的通知办。再见。',
  hotline: '请重复一遍登记的内容，并告诉我受理编号和几天内答复。谢谢，再见。',
};

/** Where a plan for a card may rest: the agreement that a bank may make, for five years at most. */
export const CARD_PLAN: Place = { id: 'card-measures/70', paragraph: 1 };

/** Every place in the law that any card can rest on; the build checks that each exists. */
export const scriptPlaces = (): Place[] =>
  [
    ...Object.values(IDENTITY_CHECKS),
    VERIFIED_CHECK,
    ...Object.values(QUESTIONS),
    STOP_OLD_DEBT,
    ...Object.values(REPORTS),
    { lines: [], grounds: [CARD_PLAN] } satisfies Words,
  ].flatMap(({ grounds }: Words) => grounds ?? []);
