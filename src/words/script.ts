import type { Caller, Incident, Role, Stage, Tie, Want } from '../logic/index.ts';

type Label = readonly [label: string, hint: string];

/** Who holds the card. */
export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  borrower: '借款人',
  guarantor: '担保人',
  spouse: '配偶',
  family: '家人',
  contact: '联系人、朋友、同事',
  employer: '单位人事',
};

/** Who is at the other end: label and hint, as a borrower or guarantor is asked. */
export const CALLER_LABELS: Readonly<Record<Caller, Label>> = {
  lender: ['放款方打来', '银行、消费金融公司、小贷公司自己的人'],
  agency: ['催收公司打来', '说是受某某机构委托，或者说不清是谁'],
  assignee: ['买了债权的公司打来', '说债转给了它'],
  payer: ['替我付过款的公司打来', '担保公司、保险公司，说已经代偿'],
  'law-firm': ['律所打来，或者发来律师函', '说受某某机构委托'],
  mediator: ['说来调解的人', '诉前调解、调解中心'],
  authority: ['自称法院、公安、检察院', '真假还不知道'],
  hotline: ['我打给客服', '自己找到官方电话，主动去谈'],
  court: ['我打给法院', '自己打公开的电话，问案子、问日子'],
};

/** The same as somebody is asked who did not borrow; no others call them differently. */
export const CALLER_LABELS_FOR_OTHERS: Readonly<Partial<Record<Caller, Label>>> = {
  hotline: ['我打给客服', '要求别再打，投诉'],
  court: ['我打给法院', '收到写着别人名字的法院材料，问真假'],
};

/** How far things have gone. */
export const STAGE_LABELS: Readonly<Record<Stage | 'unsure', Label>> = {
  'not-due': ['还没逾期', ''],
  'just-overdue': ['刚逾期，放款方自己在催', ''],
  outsourced: ['委托给催收公司了', ''],
  transferred: ['说债权转让了', ''],
  compensated: ['说有人替我付过了（代偿）', ''],
  'lawyer-letter': ['收到律师函', ''],
  mediation: ['诉前调解', ''],
  arbitration: ['仲裁', ''],
  sued: ['已经起诉，收到法院的文书', ''],
  execution: ['执行中', '收到执行通知，或者账户被冻结、工资被扣'],
  unsure: ['不清楚', ''],
};

/** What may bind those who did not borrow. */
export const TIE_LABELS: Readonly<Record<Tie, Label>> = {
  none: ['都没有', '没签过字，没答应过，没分到遗产'],
  guarantor: ['签过担保，或者一起签的字', ''],
  spouse: ['我是配偶，钱可能用在家里', ''],
  heir: ['借款人去世了，我继承了遗产', ''],
  joined: ['说过、写过替他还', ''],
  unsure: ['不清楚', '先不说自己要还，也不说自己不用还'],
};

/** What can be wanted from a call. */
export const WANT_LABELS: Readonly<Record<Want, string>> = {
  verify: '核实：谁放的、多少钱',
  postpone: '延期：晚些日子再还',
  instalments: '分期：每月还一点',
  'leave-family': '只联系我，不找家人和单位',
  papers: '要书面材料：合同、明细、还款账户',
};

/** What may have happened in earlier calls. */
export const INCIDENT_LABELS: Readonly<Record<Incident, string>> = {
  threat: '威胁我或家人的人身安全',
  insult: '辱骂',
  'family-called': '我接得到电话，却去打给家人、朋友、单位',
  'debt-told': '没经我同意，把催款的事告诉了别人',
  'too-often': '一天里反复打，电话没法用',
  'at-night': '晚上十点到早上八点之间打来',
  'private-account': '要我转个人账户、扫私人码',
  posed: '自称公安、法院、律师，没核实到',
  'after-refusal': '说过别再打，还打',
  'asked-to-pay': '要我替别人还',
};

/** The same as those see it who did not borrow. */
export const INCIDENT_LABELS_FOR_OTHERS: Readonly<Partial<Record<Incident, string>>> = {
  threat: '威胁人身安全',
  'debt-told': '把别人欠款的事说给我听',
};

/** What counts as having checked a caller. */
export const CHECKED_LABELS: Readonly<Partial<Record<Caller, string>>> = {
  assignee: '问过原来的放款机构，也看了转让通知',
  payer: '问过原来的放款机构，也看了付款凭证',
  'law-firm': '问过放款机构委托没委托，也查了律所和律师',
  mediator: '自己打法院、调解组织公开的电话，查到了',
};
