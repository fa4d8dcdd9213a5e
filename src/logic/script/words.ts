import type { Caller, Incident, ScriptGround, Want } from './types.ts';

/** What one choice adds to the card: sentences, and the articles they rest on. */
interface Words {
  readonly lines: readonly string[];
  readonly grounds?: readonly ScriptGround[];
}

export const TITLES: Readonly<Record<Caller, string>> = {
  lender: '放款方打来时，照着说',
  agency: '委托的催收公司打来时，照着说',
  authority: '自称法院或律师的人打来时，照着说',
  hotline: '我打给客服时，照着说',
};

export const OPENINGS: Readonly<Record<Caller, readonly string[]>> = {
  lender: ['您好，我是借款人本人。这通电话我会录音。', '请先告诉我：您的姓名或工号，您在哪个部门。'],
  agency: ['您好，我是借款人本人。这通电话我会录音。', '请先告诉我：您是哪家公司，受哪家机构委托，您的工号是多少。'],
  authority: ['您好。请告诉我您的单位全称、姓名、工号，还有案号。', '我记下来，挂断后自己打公开电话核实。核实之前，我不谈钱。'],
  hotline: ['您好，我是借款人本人。我想主动处理这笔逾期。', '请告诉我您的工号，并给这次来电一个受理编号。'],
};

export const IDENTITY_CHECKS: Readonly<Record<Caller, Words>> = {
  lender: {
    lines: [
      '请您说出我的合同编号后四位和放款日期，我来核对。',
      '我会打{lender}的官方客服，核实这次来电。核实之前，我不报身份证号、银行卡号和验证码。',
    ],
  },
  agency: {
    lines: [
      '请说出委托你们的放款机构全称，和我的合同编号后四位。',
      '我会打{lender}的官方客服，核实是否委托了你们。核实之前，我不报身份证号、银行卡号和验证码。',
    ],
    grounds: [{ cite: 'bank-consumer-measures/41' }, { cite: 'cba-2026/identify' }],
  },
  authority: {
    lines: [
      '法院的案件，我会打 12368 报案号核实；律师，我会核对律所和执业证号。',
      '不管您是谁，电话里我不转账、不报验证码、不点链接、不共享屏幕。',
    ],
    grounds: [{ cite: 'lawyers/13' }],
  },
  hotline: { lines: ['请核对我的合同，告诉我现在负责这笔欠款的是你们，还是委托了哪家公司。'] },
};

export const QUESTIONS: Readonly<Record<Want, Words>> = {
  verify: { lines: ['放款方全称、合同编号、放款日期和实际到账金额，各是多少？', '今天为止，本金、利息、罚息、其他费用，分别是多少？'] },
  papers: {
    lines: ['请把合同、欠款明细和还款账户，发到我在你们那里预留的手机或邮箱。'],
    grounds: [{ cite: 'consumer/28' }],
  },
  postpone: { lines: ['延期要走什么手续？延期期间怎么计息？'], grounds: [{ cite: 'civil-code/678' }] },
  instalments: { lines: ['分期要走什么手续？分期期间怎么计息？'] },
  'leave-family': {
    lines: ['我的电话打得通，请只联系我本人，不要再联系我的家人、朋友和单位，也不要把我的欠款告诉他们。'],
    grounds: [
      { cite: 'gbt-45251/contact-when' },
      { cite: 'gbt-45251/contact-content' },
      { cite: 'cba-2026/third-ban' },
      { cite: 'civil-code/1038', at: 'p1' },
    ],
  },
};

export const REPORTS: Readonly<Record<Incident, Words>> = {
  threat: { lines: ['以前的电话里，有人威胁我或家人的人身安全。'], grounds: [{ cite: 'psapl/50', at: 'p1-i1' }] },
  insult: {
    lines: ['以前的电话里，有人辱骂我。'],
    grounds: [
      { cite: 'bank-consumer-measures/41' },
      { cite: 'micro-loan-measures/37' },
      { cite: 'cba-2026/ban-violence' },
      { cite: 'nifa-2018/16' },
    ],
  },
  'family-called': {
    lines: ['我的电话打得通，仍有人打给我的家人、朋友或单位。'],
    grounds: [{ cite: 'gbt-45251/contact-when' }, { cite: 'cba-2026/third-ban' }, { cite: 'nifa-2018/14' }],
  },
  'debt-told': { lines: ['有人没经我同意，把我的欠款告诉了别人。'], grounds: [{ cite: 'civil-code/1038', at: 'p1' }, { cite: 'pipl/10' }] },
  'too-often': {
    lines: ['有人一天里反复打来，我的电话没法正常用。'],
    grounds: [
      { cite: 'psapl/50', at: 'p1-i5' },
      { cite: 'civil-code/1033', at: 'p1-i1' },
    ],
  },
  'at-night': { lines: ['有人在夜里 22:00 到早上 8:00 之间打来催款。'], grounds: [{ cite: 'gbt-45251/time' }, { cite: 'cba-2026/time' }] },
  'private-account': { lines: ['有人要我把钱转到个人账户，或者扫私人收款码。'], grounds: [{ cite: 'nifa-2018/19' }] },
  posed: { lines: ['有人自称公安、法院或律师来催款，我核实不到。'], grounds: [{ cite: 'psapl/62' }, { cite: 'cba-2026/ban-impersonate' }] },
};

/** What never to say, whoever calls. */
export const NEVER: readonly string[] = [
  '不答应做不到的金额和日期。',
  '不说验证码、密码，不共享屏幕，不刷脸。',
  '不转个人账户，不扫私人收款码；要还，走 App 或合同写的账户。',
  '没核实的欠款不认，也不否认借过的钱。',
  '不编理由，不骂人，不说“随便你”。',
];

/** What never to say to somebody who claims to be a court, the police or a lawyer. */
export const NEVER_TO_AUTHORITY: readonly string[] = [
  '不在这通电话里转钱，也不说愿意转。',
  '不说验证码、密码，不共享屏幕，不刷脸。',
  '不点短信里的链接，不加对方的私人微信。',
  '不说“我认罪”“我承认诈骗”一类的话。',
  '不骂人，也不求对方放过。',
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
