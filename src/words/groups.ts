import type { TickGroup } from '../logic/index.ts';

/** Names of the groups of questions, in the order in which a call is told. */
export const GROUP_NAMES = {
  who: '谁打给谁',
  'third-party': '打给了别人',
  time: '时间和次数',
  identity: '对方是谁',
  threats: '威胁和辱骂',
  exposure: '曝光和隐私',
  money: '要钱、要验证码',
  visit: '上门',
  loan: '贷款本身',
} as const;

/** Names of the groups in which one taps what happened. */
export const TICK_GROUP_NAMES: Readonly<Record<TickGroup, string>> = {
  disturbing: '打扰',
  words: '说的话',
  others: '对别人',
  demands: '要东西',
  identity: '身份',
  exposure: '曝光',
  visit: '上门',
  loan: '贷款本身',
};

/** Where guides stand in lists, in order. */
export const GUIDE_GROUPS = {
  care: '撑不住的时候',
  calls: '电话和催收',
  truth: '是真是假',
  others: '家人、单位',
  money: '钱和协商',
  court: '法院和执行',
  law: '规矩和投诉',
} as const;

/** What is wrong about what goes around, in the order of the list. */
export const RUMOUR_KINDS = {
  rumour: '说法不对，或者只对一半',
  'wrong-number': '条号、条文引错了',
  'repealed-law': '依据已经废止',
  'dead-institution': '机构已经撤了',
} as const;

/** For which problems a channel helps: the closed list that /channels/ is grouped by. */
export const PROBLEMS = [
  '人身威胁、上门堵门',
  '冒充公检法、诈骗',
  '要求停止违规催收',
  '骚扰家人单位',
  '电话短信轰炸',
  '公开隐私、P 图',
  '核实欠款和身份',
  '谈分期、延期',
  '另收费用',
  '外包没有告知',
  '被起诉、收到法院文书',
  '法律咨询',
  '征信记录',
  '撑不住的时候',
] as const;

/** How far a channel's entry was checked. */
export const CHANNEL_CHECKS = {
  'two-sources': '两处来源一致',
  'one-source': '一处来源',
  excerpt: '只见节录',
  'second-hand': '二手资料',
} as const;
