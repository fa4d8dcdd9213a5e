import type { LenderId } from '../judge/index.ts';
import { type Place, placeOf } from '../law/index.ts';
import type { Debt } from './debt.ts';
import { isInCourt } from './order.ts';

/** A sentence to the reader with what it rests on; `{12348}` stands for a number to dial. */
export interface Advice {
  readonly says: string;
  readonly places: readonly Place[];
}

const advice = (says: string, keys: readonly string[] = []): Advice => ({ says, places: keys.map(placeOf) });

const COURT = advice(
  '有日子的先办。办，多半不用先付钱：看清是哪张纸、最晚哪天、要做什么。收到支付令，期限内不异议又不还的，债权人可以申请执行。',
  ['civil-procedure/227#p3'],
);
const OLD = advice('最后一次还款或者答应还可能在三年以前的，先别提方案，先别还一点，也别签字：打 {12348} 问清时效再定。', [
  'civil-code/192#p2',
  'spc-limitation/14',
]);
const NOT_MINE = advice('不是你借的，先不付、不认：查信用报告，书面向放款机构提异议，怀疑被冒名的报警。');
const UNLICENSED = advice('没有牌照的，先不再付、不再谈，存好流水和聊天，打 {12348} 问合同会怎样认定。实际到手的本金一般仍要返还。', [
  'spc-lending/13#p1-i3',
]);
const CARD = advice('信用卡别失联：换号躲银行，是恶意透支案里列明的情形之一，有相反证据的除外。还不上，可以和银行协商分期。', [
  'spc-card/6#p3-i3',
  'card-measures/70#p1',
]);
const GUARANTOR = advice('有人担保的，你不还可能轮到他。早点告诉他，一起谈。', ['civil-code/688#p2']);
const AUTOMATIC = advice(
  '自动扣款：先看合同怎么约定，再看银行、支付账户里能不能关掉代扣。关掉不等于不用还，要还的那一笔别因此漏了。工资卡就是放款银行自己的，可能按约定扣，问清楚。',
);
const PARTIAL = advice('付一部分以前，先问清抵哪一项：没有另外约定的，先抵费用，再抵利息，最后才是本金。', ['civil-code/561']);

/** What to know about a debt before anything is paid or said, first things first. */
export function adviceOn(debt: Debt): Advice[] {
  const { disputes, lender, security, automatic, old, stage } = debt;
  const known = [
    ...(isInCourt(debt) ? [COURT] : []),
    ...(old === true ? [OLD] : []),
    ...(disputes.includes('not-mine') ? [NOT_MINE] : []),
    ...(lender === 'unlicensed' ? [UNLICENSED] : []),
    ...(lender === 'bank-card' && !disputes.includes('not-mine') ? [CARD] : []),
    ...(security === 'guarantor' ? [GUARANTOR] : []),
    ...(automatic === true ? [AUTOMATIC] : []),
  ];
  // Whether and how to pay a part is no question for what is on hold, or not due.
  const payable = old !== true && lender !== 'unlicensed' && !disputes.includes('not-mine') && stage !== 'not-due';
  return payable ? [...known, PARTIAL] : known;
}

/** What stays with whoever is poor even where a court enforces. */
export const MONTH_ADVICE: Advice = advice(
  '谁催得急，都先留这一份。到了法院执行，扣收入也应当留下你和所扶养家属的生活必需费用；留多少由法院定，要自己去说。',
  ['civil-procedure/254#p1', 'spc-seizure/3#p1-i2'],
);

const CARD_PLAN = advice('信用卡：超出还款能力、还愿意还的，可以和银行平等协商，最长 5 年。银行可以不同意。', ['card-measures/70#p1']);
const BANK_PLAN = advice('银行放的个人消费贷款，期限不得超过 5 年；分期、延期都要银行同意。', ['personal-loan-2024/8', 'civil-code/678']);
const OTHER_PLAN = advice('没有查到贷款人必须答应分期的规定：还没到期的可以申请展期，要贷款人同意；逾期的靠双方谈成。', ['civil-code/678']);

/** What a plan to pay by instalments rests on, by kind of lender: none is owed to anybody. */
export const planAdvice = (lender: LenderId | undefined): Advice =>
  lender === 'bank-card' ? CARD_PLAN : lender === 'bank-loan' || lender === 'bank-other' ? BANK_PLAN : OTHER_PLAN;

/** Every sentence of this module, for the check at build. */
export const ALL_ADVICE: readonly Advice[] = [
  COURT,
  OLD,
  NOT_MINE,
  UNLICENSED,
  CARD,
  GUARANTOR,
  AUTOMATIC,
  PARTIAL,
  MONTH_ADVICE,
  CARD_PLAN,
  BANK_PLAN,
  OTHER_PLAN,
];
