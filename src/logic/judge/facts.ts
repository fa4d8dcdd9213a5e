import { AT_NIGHT, any, CALLED_SOMEONE_ELSE, type Condition, evaluate, type Facts, type FactValue, is, known } from './conditions.ts';

/** One thing that the judge can be told about a call. */
export interface Fact {
  /** The id that rules, questions and form controls share. */
  readonly id: string;
  readonly kind: 'choice' | 'yes-no' | 'count';
  /** The allowed answers of a choice, in the order they are offered. */
  readonly values?: readonly string[];
  /** The allowed range of a count, both ends included. */
  readonly range?: readonly [number, number];
  /** The value in a call with nothing wrong in it; also what a fact counts as where it cannot apply. */
  readonly clean: FactValue;
  /** When the fact can apply at all; always, if absent. */
  readonly appliesWhen?: Condition;
}

/** More calls than a phone can take in a day; a larger count is a typing error. */
const MANY = 999;

const choice = (id: string, values: readonly string[], clean: string, appliesWhen?: Condition): Fact => ({
  id,
  kind: 'choice',
  values,
  clean,
  appliesWhen,
});
const yesNo = (id: string, clean: boolean, appliesWhen?: Condition): Fact => ({ id, kind: 'yes-no', clean, appliesWhen });
const count = (id: string, min: number, max: number, clean: number, appliesWhen?: Condition): Fact => ({
  id,
  kind: 'count',
  range: [min, max],
  clean,
  appliesWhen,
});

/** Every fact the rules can use; the wording for readers is in content/questions. */
export const FACTS: readonly Fact[] = [
  // 放款方是谁
  choice('lender', ['bank-card', 'bank-loan', 'bank-other', 'consumer-finance', 'micro-loan', 'assignee', 'unlicensed'], 'bank-loan'),
  // 电话打给了谁
  choice('callee', ['borrower', 'guarantor', 'spouse', 'family', 'listed-contact', 'workplace', 'unrelated'], 'borrower'),
  // 这笔钱用于夫妻共同生活
  yesNo('sharedDebt', false, is('callee', 'spouse')),
  // 借款人本人的电话打得通、没有失联
  yesNo('borrowerReachable', true, CALLED_SOMEONE_ELSE),
  // 被联系的人以前就说过不要再打，这次又打来
  yesNo('thirdPartyRefused', false, CALLED_SOMEONE_ELSE),
  // 要求被联系的人还钱或向他催款
  yesNo('askedThirdPartyToPay', false, CALLED_SOMEONE_ELSE),
  // 说出了欠款、逾期等信息
  yesNo('debtDisclosed', false, CALLED_SOMEONE_ELSE),
  // 被联系的人自己明确表示愿意代还
  yesNo('thirdPartyOfferedToPay', false, CALLED_SOMEONE_ELSE),
  // 来电或上门的钟点（24 小时制）
  count('hour', 0, 23, 15),
  // 合同约定或本人同意过夜间联系
  yesNo('nightCallsAgreed', false, AT_NIGHT),
  // 同一机构（连同它委托的公司）当天打来、接通并说上话的次数
  count('connectedToday', 0, MANY, 1, is('callee', 'borrower')),
  // 当天没接通的次数（同一个号码被拨打）
  count('missedToday', 0, MANY, 0, is('callee', 'borrower')),
  // 短时间内换号连环拨打、“呼死你”、短信或验证码轰炸，电话没法正常用
  yesNo('bombing', false),
  // 第一次联系时，或者追问之后，说明了自己是哪家机构、代表谁
  yesNo('agencyStated', true, any(is('callee', 'borrower'), is('callee', 'guarantor'))),
  // 外包公司自称就是放款机构本身
  yesNo('posedAsLender', false),
  // 如果来催的是外包公司：放款机构事前用短信、App、信函等告知过借款人（不是外包就选“是”）
  yesNo('outsourcingAnnounced', true),
  // 冒充公安、检察院、法院或政府部门来催款（真的法院、调解员来电不算）
  yesNo('posedAsOfficial', false),
  // 冒充律师或律所
  yesNo('posedAsLawyer', false),
  // 威胁你或家人的人身安全
  yesNo('threatenedViolence', false),
  // 威胁曝光、群发、发朋友圈
  yesNo('threatenedExposure', false),
  // 威胁让单位知道、让你丢工作（只说联系不上会打预留单位电话核实的不算）
  yesNo('threatenedJob', false),
  // 拿家人、孩子说事威胁
  yesNo('threatenedFamily', false),
  // 冲着你辱骂
  yesNo('insulted', false),
  // 辱骂、恐吓的短信或语音前后三次以上，已经影响正常生活
  yesNo('repeatedMessages', false),
  // 虚构或夸大后果，如“不还就坐牢”“孩子不能上学”（如实说可能起诉、会上报征信的不算）
  yesNo('falseConsequence', false),
  // 2026 年 4 月以后，还说现在还款能走“一次性信用修复”
  yesNo('creditRepairPitch', false),
  // 在公共场所张贴、往多人群里群发或在网上公开欠款信息（含丑化图片）
  yesNo('postedPublicly', false),
  // P 图丑化
  yesNo('doctoredPhoto', false),
  // 要求转个人账户或扫私人收款码（向个人借款、本来就还到他账户的不算）
  yesNo('personalAccount', false),
  // 索要短信验证码、银行密码，或要求共享屏幕、远程刷脸
  yesNo('askedSecrets', false),
  // 以催收名义另收费用，如上门费、油费、减免手续费（合同写明的罚息、违约金不算）
  yesNo('extraFees', false),
  // 放款时先从本金里扣了利息（换成“服务费”等名目扣的利息也算）
  yesNo('upfrontCut', false),
  // 利率高得离谱，远超一年期 LPR 的四倍（如借两千到手一千四、七天还）
  yesNo('usurious', false, is('lender', 'unlicensed')),
  // 劝你或逼你再借新贷款、套现来还（同一家机构给你办分期、展期不算）
  yesNo('pushedNewLoan', false),
  // 有没有上门
  choice('visit', ['none', 'at-door', 'entered-home', 'entered-office', 'blocked'], 'none'),
  // 已签个性化分期协议并在按期履行，仍来催（到期前的提醒不算）
  yesNo('settlementSigned', false, is('lender', 'bank-card')),
  // 发来伪造的文书
  choice('document', ['none', 'lawyer-letter', 'court-paper'], 'none'),
  // 外包人员用私人手机号或私人社交账号催收，放款机构没有同意
  yesNo('privateChannel', false),
  // 有凭据表明用了爬取或买来的通讯录、号码
  yesNo('contactsHarvested', false),
];

const byId = new Map(FACTS.map((fact) => [fact.id, fact]));

/** The definition of a fact; throws on an id that does not exist. */
export function factById(id: string): Fact {
  const fact = byId.get(id);
  if (!fact) throw new RangeError(`no fact "${id}"`);
  return fact;
}

/** Whether a value is one that the fact can have; `'unsure'` is not a value. */
export function isValidAnswer(fact: Fact, value: unknown): value is FactValue {
  if (fact.kind === 'yes-no') return typeof value === 'boolean';
  if (fact.kind === 'choice') return typeof value === 'string' && (fact.values ?? []).includes(value);
  const [min, max] = fact.range ?? [0, 0];
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
}

/**
 * The facts as the rules see them: values outside a fact's domain are dropped (they are unknown), and a fact that
 * cannot apply counts as its clean value, whatever was recorded.
 */
export function effectiveFacts(told: Facts): Facts {
  const valid: Record<string, FactValue> = {};
  for (const fact of FACTS) {
    const value = known(told, fact.id);
    if (value !== undefined && isValidAnswer(fact, value)) valid[fact.id] = value;
  }
  const result = { ...valid };
  for (const fact of FACTS) {
    if (fact.appliesWhen && evaluate(fact.appliesWhen, valid) === false) result[fact.id] = fact.clean;
  }
  return result;
}
