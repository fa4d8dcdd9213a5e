/**
 * The facts of the judge and the answers each allows, as constants: conditions, questions and stored answers are typed by
 * them, so that a misspelt fact or value does not compile.
 */

/** Facts with one answer out of a list, in the order in which the answers are offered. */
export const CHOICES = {
  // 放款方是谁
  lender: [
    'bank-card',
    'bank-loan',
    'bank-other',
    'consumer-finance',
    'micro-loan',
    'auto-finance',
    'other-licensed',
    'guarantor-paid',
    'assignee',
    'private',
    'unlicensed',
  ],
  // 电话打给了谁
  callee: ['borrower', 'guarantor', 'spouse', 'family', 'listed-contact', 'workplace', 'unrelated'],
  // 发来伪造的文书
  document: ['none', 'lawyer-letter', 'court-paper'],
} as const;

/** More calls than a phone can take in a day; a larger count is a typing error. */
const MANY = 999;

/** Facts that are whole numbers, with the least and the greatest, both included. */
export const COUNTS = {
  // 来电或上门的钟点（24 小时制）
  hour: [0, 23],
  // 同一家机构当天打来、接通说上话的次数
  connectedToday: [0, MANY],
  // 同一家机构（连同外包）打到同一个号码、当天没接通的次数
  missedToday: [0, MANY],
} as const;

/** Facts that did or did not happen. */
const YES_NO = [
  // 这笔钱用于夫妻共同生活
  'sharedDebt',
  // 借款人本人的电话打得通、没有失联
  'borrowerReachable',
  // 被联系的人以前就说过不要再打，这次又打来
  'thirdPartyRefused',
  // 要求被联系的人还钱或向他催款
  'askedThirdPartyToPay',
  // 说出了欠款、逾期等信息
  'debtDisclosed',
  // 借款人同意过把欠款告诉这个人（合同写明可以告知此人欠款的算；只写“可以联系”的不算；没看过合同选不清楚）
  'disclosureAgreed',
  // 被联系的人自己明确表示愿意代还
  'thirdPartyOfferedToPay',
  // 合同约定或本人同意过夜间联系
  'nightCallsAgreed',
  // 短时间内换号连环拨打、“呼死你”、短信或验证码轰炸，电话没法正常用
  'bombing',
  // 第一次联系时，或者追问之后，说明了自己是哪家机构、代表谁
  'agencyStated',
  // 外包公司自称就是放款机构本身
  'posedAsLender',
  // 如果来催的是外包公司：放款机构事前用短信、App、信函等告知过借款人（不是外包就选“是”）
  'outsourcingAnnounced',
  // 冒充公安、检察院、法院或政府部门来催款（真的法院、调解员来电不算）
  'posedAsOfficial',
  // 自称律师或律所，但查不到执业证，或律所否认（真律师、自称“法务”的不算）
  'posedAsLawyer',
  // 威胁你或家人的人身安全
  'threatenedViolence',
  // 威胁曝光、群发、发朋友圈
  'threatenedExposure',
  // 威胁让单位知道、让你丢工作（只说联系不上会打预留单位电话核实的不算）
  'threatenedJob',
  // 拿家人、孩子说事威胁
  'threatenedFamily',
  // 冲着你辱骂
  'insulted',
  // 辱骂、恐吓的短信或语音前后三次以上，已经影响正常生活
  'repeatedMessages',
  // 虚构或夸大后果，如“不还就坐牢”“孩子不能上学”（如实说可能起诉、会上报征信的不算）
  'falseConsequence',
  // 2026 年 4 月以后，还说现在还款能走“一次性信用修复”
  'creditRepairPitch',
  // 在公共场所张贴、往多人群里群发或在网上公开欠款信息（含丑化图片）
  'postedPublicly',
  // P 图丑化
  'doctoredPhoto',
  // 要求转个人账户或扫私人收款码（向个人借款、本来就还到他账户的不算）
  'personalAccount',
  // 索要短信验证码、银行密码，或要求共享屏幕、远程刷脸
  'askedSecrets',
  // 以催收名义另收费用，如上门费、油费、减免手续费（合同写明的罚息、违约金不算）
  'extraFees',
  // 放款时先从本金里扣了利息（换成“服务费”等名目扣的利息也算）
  'upfrontCut',
  // 利率高得离谱，远超一年期 LPR 的四倍（如借两千到手一千四、七天还）
  'usurious',
  // 劝你或逼你再借新贷款、套现来还（同一家机构给你办分期、展期不算）
  'pushedNewLoan',
  // 有人当面来过（家里、单位、路上；人没见到、只留下痕迹也算）
  'visited',
  // 未经同意进了住处
  'enteredHome',
  // 未经同意进了办公区
  'enteredOffice',
  // 把你堵住、扣住，你想走走不了（只挡了一下的不算）
  'blockedWay',
  // 让他走他不走，或堵着门，弄得你出不了门、没法休息或上班（说完就走的不算）
  'refusedToLeave',
  // 故意弄坏东西：砸坏门、泼漆、堵坏锁（只是用力拍门、没弄坏的不算）
  'damagedProperty',
  // 已签个性化分期协议并在按期履行，仍来催（到期前的提醒不算）
  'settlementSigned',
  // 外包人员用私人手机号或私人社交账号催收，放款机构没有同意
  'privateChannel',
  // 有凭据表明用了爬取或买来的通讯录、号码
  'contactsHarvested',
] as const;

export type ChoiceId = keyof typeof CHOICES;
export type CountId = keyof typeof COUNTS;
export type YesNoId = (typeof YES_NO)[number];
/** The id that rules, questions and form controls share. */
export type FactId = ChoiceId | CountId | YesNoId;

/** The answers that a fact allows; `'unsure'` is not one of them. */
export type ValueOf<Id extends FactId> = Id extends ChoiceId ? (typeof CHOICES)[Id][number] : Id extends CountId ? number : boolean;

/** A fact's recorded answer. */
export type FactValue = string | number | boolean;
/** The kinds of lender. */
export type LenderId = ValueOf<'lender'>;
/** Whom a call may have reached. */
export type CalleeId = ValueOf<'callee'>;

/** What somebody told about a call; `'unsure'` and a missing key both mean unknown. */
export type Facts = { readonly [Id in FactId]?: ValueOf<Id> | 'unsure' };
