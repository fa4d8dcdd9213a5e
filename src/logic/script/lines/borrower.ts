import { TEL } from '../../law/index.ts';
import { CREDITORS } from '../case.ts';
import { AUTHORITY } from './authority.ts';
import { BORROWER_REPLIES } from './borrowerReplies.ts';
import { COURT } from './court.ts';
import { DEBTOR } from './debtor.ts';
import type { Line, Lines } from './line.ts';
import { PROCEEDING } from './proceedings.ts';
import { REPORTED } from './reports.ts';

const WITH_LENDER = [...CREDITORS, 'hotline'] as const;

/** To the reader, by how far things have gone; before a court comes in. */
const BY_STAGE: readonly Line[] = [
  {
    part: 'before',
    text: '还没到期：可以在到期以前向放款机构申请展期，同意不同意由它定。',
    speaks: 'tells-reader',
    when: { caller: WITH_LENDER, stage: ['not-due'] },
    grounds: [{ id: 'civil-code/678' }],
    why: '展期讲的是到期以前。',
  },
  {
    part: 'before',
    text: '委托了催收公司，债还是放款机构的：钱只进合同、App 写的账户。',
    speaks: 'tells-reader',
    when: { caller: WITH_LENDER, stage: ['outsourced'] },
    grounds: [{ id: 'nifa-2018/19' }],
    why: '付到别处，可能不算还。',
  },
  {
    part: 'before',
    text: '说债权转让了：先向原来的机构核实转没转、转给谁、哪天。核实以前，不往新账户付钱。',
    speaks: 'tells-reader',
    when: { caller: WITH_LENDER, stage: ['transferred'] },
    grounds: [{ id: 'civil-code/546', paragraph: 1 }],
    why: '没通知债务人的，转让对债务人不发生效力。',
  },
  {
    part: 'before',
    text: `说替你付过了：先要凭证，核对付给谁、哪天、多少。保险公司来追的，本站没有收录那条规定，打 ${TEL['12348']} 问。`,
    speaks: 'tells-reader',
    when: { caller: WITH_LENDER, stage: ['compensated'] },
    grounds: [{ id: 'civil-code/700' }],
    why: '保证人在承担保证责任的范围里才能追偿。',
  },
  {
    part: 'before',
    text: '律师函不是法院的文书。核对律所和执业证号，打放款机构客服问委托没委托；里面写的日子记下来，别放着不管。',
    speaks: 'tells-reader',
    when: { caller: WITH_LENDER, stage: ['lawyer-letter'] },
    grounds: [{ id: 'lawyers/13' }],
    why: '收到律师函，不等于已经被起诉；真起诉了，法院会另外送达。',
  },
];

/** What is asked before anything else. */
const FIRST: readonly Line[] = [
  {
    part: 'opening',
    text: '您好，我接到了电话，想核实我名下有没有这笔贷款。',
    speaks: 'asks',
    when: { caller: ['hotline'] },
    grounds: [],
    why: '先问有没有，不先认。被冒名的、还清了的、很久的，都用得上。',
  },
  {
    part: 'opening',
    text: '请告诉我您的工号，并给这次来电一个受理编号。',
    speaks: 'requests',
    when: { caller: ['hotline'] },
    grounds: [],
    why: '有编号，以后才查得到。',
  },
  {
    part: 'identity',
    text: '请帮我核对：我名下有没有这笔贷款，现在联系我的是你们自己，还是你们委托的哪家公司。',
    speaks: 'asks',
    when: { caller: ['hotline'] },
    grounds: [],
    why: '委托了谁，放款机构答得出。',
  },
  {
    part: 'ask',
    text: '请报一下放款方全称、合同编号、放款日期和到账金额。',
    speaks: 'asks',
    when: { caller: WITH_LENDER, wants: 'verify' },
    grounds: [],
    why: '放款方和打电话的常常不是一家。',
  },
  {
    part: 'ask',
    text: '到今天为止，本金、利息、罚息、其他费用，分别是多少？',
    speaks: 'asks',
    when: { caller: WITH_LENDER, wants: 'verify' },
    grounds: [],
    why: '分开问，才看得出哪一项有问题。听着，不认。',
  },
  {
    part: 'ask',
    text: '要是真转让了，我对原来那家机构能提的异议，照样可以向你们提。',
    speaks: 'declines',
    when: { caller: ['assignee'] },
    grounds: [{ id: 'civil-code/548' }],
    why: '换了债主，已经还过的、预扣的、时效，都还能说。',
  },
  {
    part: 'ask',
    text: '有公司说债权转让给了它。请核实有没有、转给谁、哪天，书面告诉我。',
    speaks: 'asks',
    when: { caller: ['hotline'], stage: ['transferred'] },
    grounds: [{ id: 'civil-code/546', paragraph: 1 }],
    why: '问原来的机构，最可靠。',
  },
  {
    part: 'ask',
    text: '有公司说替我付过款。请核实有没有、付给谁、哪天、多少，书面告诉我。',
    speaks: 'asks',
    when: { caller: ['hotline'], stage: ['compensated'] },
    grounds: [{ id: 'civil-code/700' }],
    why: '问收钱的那一家，最可靠。',
  },
];

/** Of paying: only what may be said now. */
const MONEY: readonly Line[] = [
  {
    part: 'ask',
    text: '延期要走什么手续？延期期间怎么计息？',
    speaks: 'offers',
    when: { money: ['offer'], wants: 'postpone' },
    grounds: [],
    why: '先问手续和利息，再说日子。',
  },
  {
    part: 'ask',
    text: '分期要走什么手续？分期期间怎么计息？',
    speaks: 'offers',
    when: { money: ['offer'], wants: 'instalments' },
    grounds: [],
    why: '先问手续和利息，再说数。',
  },
  {
    part: 'ask',
    text: '别的事，等我核实清楚，我会自己联系官方客服。',
    speaks: 'declines',
    when: { money: ['later'] },
    grounds: [],
    why: '没核实，一句也不谈钱。',
  },
  {
    part: 'stop',
    text: '最后一次还款或者答应还，可能已经是三年以前：先别提方案，先别还一小笔，也别签字。这些都可能让你以后不能再提时效。',
    speaks: 'tells-reader',
    when: { money: ['stop'] },
    grounds: [{ id: 'civil-code/192', paragraph: 2 }, { id: 'spc-limitation/19' }],
    why: '时效满了又答应还、还一点，就不能再拿时效抗辩。',
  },
  {
    part: 'stop',
    text: `过没过时效，要看中间有没有催过、还过、起诉过，这里下不了结论。打 ${TEL['12348']} 问清楚，再决定怎么谈。`,
    speaks: 'tells-reader',
    when: { money: ['stop'] },
    grounds: [],
    why: '免费问律师，谁都可以打。',
  },
  {
    part: 'after',
    text: `对得上，再弄清最后一次还款、答应还是哪天。三年以上的，先打 ${TEL['12348']}，再谈钱。`,
    speaks: 'tells-reader',
    when: { caller: CREDITORS, verified: false },
    grounds: [
      { id: 'civil-code/192', paragraph: 2 },
      { id: 'spc-limitation/19', paragraph: 1 },
    ],
    why: '时效满了又答应还、还一点，就不能再拿时效抗辩。',
  },
];

/** What a borrower may say, to whom and when. */
export const BORROWER: Lines = {
  lines: [...PROCEEDING.lines, ...BY_STAGE, ...FIRST, ...DEBTOR, ...MONEY, ...COURT.lines, ...AUTHORITY.lines, ...REPORTED],
  replies: [...PROCEEDING.replies, ...BORROWER_REPLIES, ...AUTHORITY.replies],
};
