import { TEL } from '../../law/index.ts';
import type { Line, Lines } from './line.ts';

const I_CALL = { caller: ['court'] } as const;
const MEDIATOR = { caller: ['mediator'] } as const;
const OWN = '是你自己按公开号码打过去的，可以照实说自己是谁，问自己的案子。';

/** When I call the court: terms, evidence, mediation; nothing about how much. */
const I_CALL_THE_COURT: readonly Line[] = [
  {
    part: 'opening',
    text: '您好，我想核实有没有我的案子。请问您这里是哪家法院？',
    speaks: 'asks',
    when: I_CALL,
    grounds: [],
    why: OWN,
  },
  {
    part: 'identity',
    text: '案号、案由、承办法官、对方是谁，请帮我查一下。',
    speaks: 'asks',
    when: I_CALL,
    grounds: [],
    why: '对方是谁，决定了要准备哪一份合同。',
  },
  {
    part: 'ask',
    text: '有哪些文书已经送达，怎么送的，哪天算送达？还没收到的，怎么领？',
    speaks: 'asks',
    when: I_CALL,
    grounds: [
      { id: 'civil-procedure/88', paragraph: 2 },
      { id: 'civil-procedure/90', paragraph: 2 },
    ],
    why: '期限从送达算起。同住的成年家属签收、电子送达到达，都可能算。',
  },
  {
    part: 'ask',
    text: '答辩、举证的期限到哪天，什么时候开庭，能不能网上开？',
    speaks: 'asks',
    when: {
      caller: ['court'],
      stage: ['unsure', 'not-due', 'just-overdue', 'outsourced', 'transferred', 'compensated', 'lawyer-letter', 'mediation', 'sued'],
    },
    grounds: [{ id: 'civil-procedure/128', paragraph: 1 }],
    why: '一审答辩一般是收到起诉状副本起十五日；不答辩，法院照样审。',
  },
  {
    part: 'ask',
    text: '能不能先调解？找谁申请，要带什么？',
    speaks: 'asks',
    when: { caller: ['court'], stage: ['unsure', 'lawyer-letter', 'mediation', 'sued'] },
    grounds: [{ id: 'civil-procedure/99' }],
    why: '调解要双方自愿，问一声不等于认账。',
  },
  {
    part: 'ask',
    text: '执行案号、执行法官和联系电话是什么？已经采取了哪些措施？要交的钱，按文书付到哪里？',
    speaks: 'asks',
    when: { caller: ['court'], stage: ['execution'] },
    grounds: [],
    why: '付款的账户只听执行法院的。',
  },
  {
    part: 'ask',
    text: '工资被扣了，生活必需的费用怎么留，书面交给谁？',
    speaks: 'asks',
    when: { caller: ['court'], stage: ['execution'] },
    grounds: [{ id: 'civil-procedure/254', paragraph: 1 }],
    why: '扣收入，应当留下你和你扶养的家人的生活必需费用。没被扣，这句不用问。',
  },
  {
    part: 'never',
    text: '不在电话里说认不认这笔账、认多少；要说的，写进答辩状。',
    speaks: 'tells-reader',
    when: I_CALL,
    grounds: [],
    why: '热线只查案子，不审案子。',
  },
  {
    part: 'never',
    text: '不说假话，不编住址；联系方式变了，照实告诉法院。',
    speaks: 'tells-reader',
    when: I_CALL,
    grounds: [{ id: 'civil-procedure/95' }],
    why: '找不到人，法院可以公告送达，期限照走。',
  },
  {
    part: 'closing',
    text: '请告诉我您的工号。材料我按期限交。谢谢，再见。',
    speaks: 'asks',
    when: I_CALL,
    grounds: [],
    why: '记下时间和工号，以后说得清。',
  },
];

/** When somebody calls who says to mediate. */
const THE_MEDIATOR_CALLS: readonly Line[] = [
  {
    part: 'opening',
    text: '您好，我是机主。请先说您是哪家调解组织，姓名，案号或者调解编号。',
    speaks: 'asks',
    when: MEDIATOR,
    grounds: [],
    why: '真的诉前调解，多有“诉前调”号。',
  },
  {
    part: 'identity',
    text: `我会挂断，自己打当地区号加 ${TEL['12368']}，或者你们公开的电话核实。核实之前，我不报身份证号和银行卡号；验证码、密码，什么时候都不报。`,
    speaks: 'declines',
    when: { caller: ['mediator'], verified: false },
    grounds: [],
    why: '查不到，先别照办，也不等于一定是假的。',
  },
  {
    part: 'identity',
    text: '我已经核实过这次来电。身份证号和银行卡号我只在官方渠道填；验证码、密码，什么时候都不报。',
    speaks: 'declines',
    when: { caller: ['mediator'], verified: true },
    grounds: [],
    why: '验证码是用来登录和付款的，调解用不着你念。',
  },
  {
    part: 'ask',
    text: '请把对方的材料书面发给我：合同、明细、对方要什么。',
    speaks: 'requests',
    when: MEDIATOR,
    grounds: [],
    why: '先看材料，再决定参加不参加。',
  },
  {
    part: 'ask',
    text: '哪天、在哪里、网上还是当面，收不收费？',
    speaks: 'asks',
    when: MEDIATOR,
    grounds: [{ id: 'mediation-law/4' }],
    why: '人民调解委员会调解不收费；别的调解组织收不收，问清楚。',
  },
  {
    part: 'ask',
    text: '参加不参加，我看过材料再答复。金额不在这通电话里谈。',
    speaks: 'declines',
    when: MEDIATOR,
    grounds: [{ id: 'civil-procedure/99' }, { id: 'mediation-law/17' }],
    why: '调解要自愿，可以参加，也可以明确说不参加。',
  },
  {
    part: 'never',
    text: '没看材料，不在电话里认数、不口头同意，不点链接签字。',
    speaks: 'tells-reader',
    when: MEDIATOR,
    grounds: [{ id: 'civil-procedure/206' }],
    why: '调解协议经法院确认以后，不照做可能被申请强制执行。',
  },
  {
    part: 'never',
    text: '不说验证码、密码，不共享屏幕，不转钱。对谁都一样。',
    speaks: 'tells-reader',
    when: MEDIATOR,
    grounds: [],
    why: '说是调解，也可能是冒充的。',
  },
  {
    part: 'closing',
    text: '核实以后，我自己联系你们。今天先到这里，再见。',
    speaks: 'declines',
    when: MEDIATOR,
    grounds: [],
    why: '自己联系，用公开的电话。',
  },
];

/** Calls with a court or a mediator, for whoever is a party. */
export const COURT: Lines = { lines: [...I_CALL_THE_COURT, ...THE_MEDIATOR_CALLS], replies: [] };
