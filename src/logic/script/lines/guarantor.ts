import { TEL } from '../../law/index.ts';
import { CREDITORS } from '../case.ts';
import { AUTHORITY } from './authority.ts';
import { COURT } from './court.ts';
import { DEBTOR } from './debtor.ts';
import type { Line, Lines, ReplyLine } from './line.ts';
import { PROCEEDING } from './proceedings.ts';
import { REPORTED } from './reports.ts';

const WITH_LENDER = { caller: [...CREDITORS, 'hotline'] } as const;
const CALLED = { caller: CREDITORS } as const;

const OWN: readonly Line[] = [
  {
    part: 'before',
    text: '先找出合同，看三样：写的是一般保证还是连带责任保证，保证期间到哪天，借款改过没有、你签没签字。',
    speaks: 'tells-reader',
    when: WITH_LENDER,
    grounds: [{ id: 'civil-code/686' }, { id: 'civil-code/687' }, { id: 'civil-code/692' }, { id: 'civil-code/695', paragraph: 1 }],
    why: '没写清是哪种的，按一般保证；没约定期间的，主债务到期起六个月。',
  },
  {
    part: 'before',
    text: `期间里债主没有依法主张的，保证人不再担责；一般保证，先要审判、执行借款人，有例外。这里下不了结论，带合同问 ${TEL['12348']}。`,
    speaks: 'tells-reader',
    when: WITH_LENDER,
    grounds: [{ id: 'civil-code/693' }, { id: 'civil-code/687', paragraph: 2 }],
    why: '两种保证，债主要做的不一样：一般保证要起诉或者仲裁借款人，连带的要在期间里向你主张。',
  },
  {
    part: 'opening',
    text: '您好，我接到了电话，想核实有没有用我的名义签的担保。请告诉我您的工号，给一个受理编号。',
    speaks: 'asks',
    when: { caller: ['hotline'] },
    grounds: [],
    why: '先问有没有，不先认。被冒签的也用得上。',
  },
  {
    part: 'identity',
    text: '请帮我核对：现在联系我的是你们自己，还是你们委托的哪家公司。',
    speaks: 'asks',
    when: { caller: ['hotline'] },
    grounds: [],
    why: '委托了谁，放款机构答得出。',
  },
  {
    part: 'ask',
    text: '请把保证合同、借款合同和还款明细，书面发给我。',
    speaks: 'requests',
    when: WITH_LENDER,
    grounds: [],
    why: '没看到合同，什么也不确认。',
  },
  {
    part: 'ask',
    text: '你们认为是哪种保证，依据合同哪一条？',
    speaks: 'asks',
    when: WITH_LENDER,
    grounds: [{ id: 'civil-code/686' }, { id: 'civil-code/688' }, { id: 'spc-guarantee/25' }],
    why: '没约定或者约定不明确的，按一般保证。',
  },
  {
    part: 'ask',
    text: '保证期间从哪天到哪天，你们哪天、用什么方式依法主张过？请书面写明。',
    speaks: 'asks',
    when: WITH_LENDER,
    grounds: [{ id: 'civil-code/692', paragraph: 2 }, { id: 'civil-code/693' }, { id: 'spc-guarantee/32' }],
    why: '期间里没依法主张的，保证人不再担责。',
  },
  {
    part: 'ask',
    text: '债权转让的，请给我通知保证人的凭证。',
    speaks: 'asks',
    when: { caller: ['assignee'] },
    grounds: [{ id: 'civil-code/696', paragraph: 1 }],
    why: '没通知保证人的，转让对保证人不发生效力。',
  },
  {
    part: 'ask',
    text: '借款人能提的抗辩，我也能提。看到材料以前，我不确认，也不答应。',
    speaks: 'declines',
    when: WITH_LENDER,
    grounds: [{ id: 'civil-code/701' }],
    why: '时效、已经还过的、没依据的费用，保证人都可以主张。',
  },
  {
    part: 'after',
    text: `对得上，也先别谈钱：等合同到手，带去问 ${TEL['12348']}。`,
    speaks: 'tells-reader',
    when: { caller: CREDITORS, verified: false },
    grounds: [],
    why: '要不要还、还多少，看合同和日子。',
  },
  {
    part: 'never',
    text: '不在催款通知、新协议、还款计划上签字、按手印，先拿给律师看。',
    speaks: 'tells-reader',
    when: WITH_LENDER,
    grounds: [{ id: 'spc-guarantee/34', paragraph: 2 }],
    why: '保证责任消灭以后，光签收通知一般不恢复；签成新的保证合同，就是另一回事。',
  },
];

const REPLIES: readonly ReplyLine[] = [
  {
    theirs: '借款人跑了，就找你。',
    text: '请书面写明依据：哪种保证，期间到哪天，你们哪天主张过。',
    speaks: 'asks',
    when: CALLED,
    grounds: [{ id: 'civil-code/687', paragraph: 2 }],
    why: '借款人下落不明，而且没有财产可供执行，才是一般保证的例外之一。',
  },
  {
    theirs: '签个字，证明我们来过。',
    text: '没看清是什么，我不签。请发给我，问过律师再答复。',
    speaks: 'declines',
    when: CALLED,
    grounds: [{ id: 'spc-guarantee/34', paragraph: 2 }],
    why: '先看清上面有没有“继续担保”“同意还款”。',
  },
  {
    theirs: '今天必须先还一半。',
    text: '今天我不答应任何数。请把合同、明细和依据书面发给我。',
    speaks: 'declines',
    when: CALLED,
    grounds: [],
    why: '先弄清要不要还，再谈还多少。',
  },
  {
    theirs: '不还就上门。',
    text: '请记录：没有我同意，不要进我的住处。有话书面发给我。',
    speaks: 'requests',
    when: CALLED,
    grounds: [{ id: 'civil-code/1033', paragraph: 1, item: 2 }, { id: 'cba-2026/ban-enter' }],
    why: '上门本身，没有查到禁止的规定；没经同意进屋、赖着不走、动手，可以报警。',
  },
];

/** What a guarantor may say: bound perhaps, so that kind, period and papers come before any word about paying. */
export const GUARANTOR: Lines = {
  lines: [...PROCEEDING.lines, ...DEBTOR, ...OWN, ...COURT.lines, ...AUTHORITY.lines, ...REPORTED],
  replies: [...REPLIES, ...AUTHORITY.replies],
};
