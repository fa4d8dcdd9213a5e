import { CREDITORS } from '../case.ts';
import type { Caller } from '../types.ts';
import type { Line } from './line.ts';

const CALLED = { caller: CREDITORS } as const;
const NOT_CHECKED = '没核实以前，只说自己是机主：不确认有没有这笔账，也不惊动骗子。';
const SECRETS = '核实之前，我不报身份证号和银行卡号；验证码、密码，什么时候都不报。';
const CHECKED = '身份证号和银行卡号我只在官方渠道填；验证码、密码，什么时候都不报。';

/** What each is asked first: who, for whom, by what right. */
const WHO: Readonly<Record<(typeof CREDITORS)[number], string>> = {
  lender: '请先说您是哪家公司、哪个部门，姓名或者工号是多少。',
  agency: '请先说您是哪家公司，受哪家机构委托，工号是多少。',
  assignee: '请先说您是哪家公司，说的债权从哪家机构转来，工号是多少。',
  payer: '请先说您是哪家公司，说的款是付给哪家机构的，工号是多少。',
  'law-firm': '请先说您是哪家律所，律师姓名、执业证号，受哪家机构委托。',
};

type Checks = Readonly<
  Record<
    (typeof CREDITORS)[number],
    { readonly show: string; readonly hangUp: string; readonly done: string; readonly why: string; readonly grounds: Line['grounds'] }
  >
>;
const CHECKS: Checks = {
  lender: {
    show: '请说出合同编号后四位和放款日期，我自己核对。',
    hangUp: '我会挂断，自己打{lender}的官方客服核实这次来电。',
    done: '我已经打官方客服核实过这次来电。',
    why: '说得出合同号不算证明，要自己打过去问。',
    grounds: [],
  },
  agency: {
    show: '请说出委托你们的机构全称，和合同编号后四位，我自己核对。',
    hangUp: '我会挂断，自己打{lender}的官方客服，核实是否委托了你们。',
    done: '我已经打官方客服核实过这次来电。',
    why: '银行、消费金融公司委托外部催收以前，应当告知债务人；委托了谁，放款机构答得出。',
    grounds: [{ id: 'bank-consumer-measures/41' }, { id: 'cba-2026/identify' }],
  },
  assignee: {
    show: '请把转让通知发给我：哪份合同、转让的日期、转出的机构。',
    hangUp: '我会挂断，自己打{lender}的官方客服，核实有没有转让、转给了谁。',
    done: '我已经向原来的放款机构核实过转让。',
    why: '没通知债务人的，转让对债务人不发生效力。先向原机构问清，免得付错人。',
    grounds: [{ id: 'civil-code/546', paragraph: 1 }],
  },
  payer: {
    show: '请把付款的凭证和书面通知发给我：付给了谁、哪天、多少。',
    hangUp: '我会挂断，自己打{lender}的官方客服，核实有没有这次付款。',
    done: '我已经向原来的放款机构核实过这次付款。',
    why: '保证人在承担保证责任的范围里才能追偿；保险公司另有规定，本站没有收录。先看凭证。',
    grounds: [{ id: 'civil-code/700' }],
  },
  'law-firm': {
    show: '请把律师函、委托书和执业证号发给我，我自己核对。',
    hangUp: '我会挂断，自己打{lender}的官方客服，核实是否委托了你们。',
    done: '我已经打官方客服核实过这次来电。',
    why: '没有律师执业证书，不能以律师名义做法律服务。',
    grounds: [{ id: 'lawyers/13' }],
  },
};

const who = (caller: (typeof CREDITORS)[number]): Line[] => {
  const { show, hangUp, done, why, grounds } = CHECKS[caller];
  const unchecked = { caller: [caller], verified: false };
  return [
    { part: 'opening', text: WHO[caller], speaks: 'asks', when: { caller: [caller] }, grounds: [], why: NOT_CHECKED },
    { part: 'identity', text: show, speaks: 'asks', when: unchecked, grounds, why },
    { part: 'identity', text: hangUp + SECRETS, speaks: 'declines', when: unchecked, grounds, why },
    {
      part: 'identity',
      text: done + CHECKED,
      speaks: 'declines',
      when: { caller: [caller], verified: true },
      grounds: [],
      why: '核实过了，验证码照样谁也不给。',
    },
  ];
};

const CLOSING: readonly (readonly [text: string, callers: readonly Caller[]])[] = [
  ['请把书面材料发到你们那里预留的联系方式。收到、核对以后，我再答复。今天先到这里，再见。', ['lender', 'assignee', 'payer']],
  ['请把我的话转给委托你们的机构，由它书面答复我。今天先到这里，再见。', ['agency', 'law-firm']],
  ['请重复一遍登记的内容，并告诉我受理编号和几天内答复。谢谢，再见。', ['hotline']],
];

/** What borrower and guarantor have in common: who calls, checking, hanging up, what is never said, how it ends. */
export const DEBTOR: readonly Line[] = [
  { part: 'opening', text: '您好，我是机主。为了核对，这通电话我会录音。', speaks: 'greets', when: CALLED, grounds: [], why: NOT_CHECKED },
  ...CREDITORS.flatMap(who),
  {
    part: 'ask',
    text: '请把合同、明细和还款账户，发到你们那里预留的手机或者邮箱。',
    speaks: 'requests',
    when: { caller: [...CREDITORS, 'hotline'], wants: 'papers' },
    grounds: [],
    why: '发到他们那里已有的联系方式，不用再报一遍。',
  },
  {
    part: 'ask',
    text: '我的电话打得通。不管什么事，请只打这个号码，不要再联系我的家人、朋友和单位，也不要把这件事告诉他们。',
    speaks: 'requests',
    when: { caller: [...CREDITORS, 'hotline'], wants: 'leave-family' },
    grounds: [
      { id: 'gbt-45251/contact-when' },
      { id: 'gbt-45251/contact-content' },
      { id: 'cba-2026/third-ban' },
      { id: 'civil-code/1038', paragraph: 1 },
    ],
    why: '联系得上本人，再去找别人，就不在标准举出的情形里。',
  },
  ...[
    '没有书面明细，不答应金额和日期；没核实以前，也不说是不是你借的、欠多少。',
    '不说验证码、密码，不共享屏幕，不刷脸。对谁都一样。',
    '不转个人账户，不扫私人收款码；要还，走 App 或合同写的账户。',
    '不编理由，不说假话，不骂人，不说“随便你”。',
  ].map(
    (text): Line => ({
      part: 'never',
      text,
      speaks: 'tells-reader',
      when: { caller: [...CREDITORS, 'hotline'] },
      grounds: [],
      why: '说出去的收不回来，录音会留着。',
    }),
  ),
  ...CLOSING.map(
    ([text, caller]): Line => ({
      part: 'closing',
      text,
      speaks: 'asks',
      when: { caller },
      grounds: [],
      why: '有编号、有书面，明天才接得上。',
    }),
  ),
  {
    part: 'after',
    text: '自己打官方客服：号码从合同、官方 App 里找，不用来电的人给的。问两件：有没有这笔账，是不是他们打来的。',
    speaks: 'tells-reader',
    when: { caller: CREDITORS, verified: false },
    grounds: [],
    why: '先核实，挂断，自己打过去，最后才谈钱。',
  },
];
