import type { Caller, Incident, Want } from '../logic/index.ts';

/** Who is at the other end: label and hint. */
export const CALLER_LABELS: Readonly<Record<Caller, readonly [label: string, hint: string]>> = {
  lender: ['放款方打来', '银行、消费金融公司、小贷公司自己的人'],
  agency: ['委托的催收公司打来', '说是受某某机构委托'],
  authority: ['自称法院、公安或律师', '真假还不知道'],
  hotline: ['我打给客服', '自己找到官方电话，主动去谈'],
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
};
