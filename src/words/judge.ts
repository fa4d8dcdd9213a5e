import type { Caution, ConditionName, Now, Report, RuleGroup, Step } from '../logic/index.ts';

/** What the result says besides the findings. */
export const CAUTIONS: Readonly<Record<Caution, string>> = {
  impostor: '对方可能根本不是替放款机构做事的人。下面按监管规定、标准和行业自律得出的结论，只有他真的代表那家机构时才成立。',
  'alert-without-finding': '不管放款的是谁，遇到这种事都要当心。',
  'rules-not-verified':
    '专门管银行、消费金融公司、小贷公司的规定管不管得到这家放款方，没有查到依据，所以这里只按人人要守的法律判断。没有列出来的，不代表它的做法合规。',
  'find-lender': '有几件事属于哪一档，要看放款方是谁。合同首页、放款短信、征信报告里发放这笔贷款的机构名称，就是放款方。',
  'standard-is-no-law': '国家推荐性标准只管网上借的消费贷；协会的文件只约束会员。它们不是法律，没照做不等于违法，可以据此投诉。',
};

/** The two alerts: a heading, and what to do at once. */
export const ALERTS: Readonly<Record<NonNullable<Report['urgent']>, string>> = { danger: '先顾人身安全', fraud: '先当诈骗来防' };

/** What to do at once; `{110}` stands for the number. */
export const AT_ONCE: Readonly<Record<NonNullable<Report['urgent']>, string>> = {
  danger: '先到有人、能锁门的地方，再说钱的事。正在发生的，现在就打 {110}，要报警回执。',
  fraud: '不转账，不给验证码，不共享屏幕，不点他发的链接。拿不准打 {96110}；已经转了钱，先打 {110}。',
};

/** What to do now, besides places to turn to. */
export const NOW_WORDS: Readonly<Record<Exclude<Now['kind'], 'turn-to'>, string>> = {
  safety: '人先安全，正在发生就报警。',
  'no-money': '不转账、不给验证码；拿不准先问。',
  'check-caller': '自己找官方客服，核实来电的人和欠款。',
  keep: '存好这些',
  'find-lender': '查清放款方：合同首页、放款短信、征信报告上都有名称。',
};

/** Why a place stands where it does. */
export const STEP_REASONS: Readonly<Record<Step['why'], string>> = {
  danger: '人先安全',
  fraud: '先防被骗',
  lender: '先向放款机构投诉，要受理编号',
  regulator: '没答复或不满意，带着受理编号找管它的部门',
  matter: '这件事也可以找',
};

/** What the rules are about, as heads of the groups of the list of rules. */
export const RULE_GROUP_NAMES: Readonly<Record<RuleGroup, string>> = {
  timing: '时间和次数',
  'third-party': '打给了别人',
  identity: '对方是谁',
  threats: '威胁、辱骂和吓唬',
  exposure: '公开欠款、丑化照片',
  money: '要钱、要验证码、放贷',
  visits: '上门，签了协议还来催',
  'papers-and-data': '假文书、私人号码、号码来路、非法放贷',
};

/** Conditions that have a name of their own: what a rule's sentence says where one holds, and where it does not. */
export const NAMED_CONDITIONS: Readonly<Record<ConditionName, readonly [holds: string, fails: string]>> = {
  night: ['来电或上门在 22:00 到次日 8:00 之间', '来电或上门不在 22:00 到次日 8:00 之间'],
  'someone-else': ['电话打给了借款人和担保人以外的人', '电话没有打给借款人和担保人以外的人'],
  outsider: ['电话打给了与债务无关的第三人', '电话没有打给与债务无关的第三人'],
};
