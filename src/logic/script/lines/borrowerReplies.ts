import { CREDITORS } from '../case.ts';
import { STAGES } from '../types.ts';
import type { ReplyLine } from './line.ts';

/** Before any court: the stages in which a collector's no is answered by telephone at all. */
const TALKING = ['unsure', ...STAGES.slice(0, 6)] as const;
const CALLED = { caller: CREDITORS, stage: TALKING } as const;
const ANYONE = { caller: [...CREDITORS, 'hotline'], stage: TALKING } as const;

/** A borrower's answers: what they say, what I say. */
export const BORROWER_REPLIES: readonly ReplyLine[] = [
  {
    theirs: '我们没有分期。',
    text: '有什么办法，请书面告诉我。我核实以后，自己打官方客服问。',
    speaks: 'declines',
    when: { ...CALLED, verified: false },
    grounds: [],
    why: '没核实以前不谈怎么付。办法有没有，问放款机构自己。',
  },
  {
    theirs: '我们没有分期。',
    text: '能走哪些办法、各要什么材料，请书面告诉我。',
    speaks: 'requests',
    when: { ...ANYONE, verified: true, money: ['none', 'stop', 'later'] },
    grounds: [],
    why: '只要书面，不提数。',
  },
  {
    theirs: '我们没有分期。',
    text: '个性化分期可以协商，最长五年。请转给能定的部门，书面答复我。',
    speaks: 'offers',
    when: { ...ANYONE, verified: true, money: ['offer'], card: true },
    grounds: [{ id: 'card-measures/70', paragraph: 1 }],
    why: '信用卡有成文的规定：可以协商，不是必须给。',
  },
  {
    theirs: '我们没有分期。',
    text: '那还有什么办法可以协商？请转给能定的部门，书面答复我。',
    speaks: 'offers',
    when: { ...ANYONE, verified: true, money: ['offer'], card: false },
    grounds: [],
    why: '信用卡以外的贷款靠协商，放款方可以不同意。',
  },
  {
    theirs: '今天必须还一半。',
    text: '今天我不答应任何数。请把明细和依据书面发给我，核对以后再答复。',
    speaks: 'declines',
    when: ANYONE,
    grounds: [],
    why: '没查到哪条规定说今天必须还一半。逼着当场答应的，更要先看纸。',
  },
  {
    theirs: '先还三千再谈。',
    text: '先付多少，我不在电话里答应。请书面写明付到哪里、付了以后怎么办。',
    speaks: 'declines',
    when: ANYONE,
    grounds: [{ id: 'spc-limitation/14' }],
    why: '先还一点，时效可能重新算；很久的债，先别还一小笔。',
  },
  {
    theirs: '不还就上门。',
    text: '请记录：没有我同意，不要进我的住处。有话书面发给我。',
    speaks: 'requests',
    when: ANYONE,
    grounds: [{ id: 'civil-code/1033', paragraph: 1, item: 2 }, { id: 'cba-2026/ban-enter' }],
    why: '上门本身，没有查到禁止的规定；没经同意进屋、赖着不走、动手，可以报警。可以不开门。',
  },
  {
    theirs: '你家人已经答应了。',
    text: '别人怎么说，我不在电话里认。请书面发给我，也不要再打给别人。',
    speaks: 'declines',
    when: ANYONE,
    grounds: [],
    why: '真答应没答应，挂断以后自己问家人；请他们别再答应。',
  },
];
