import { TEL } from '../../law/index.ts';
import { CREDITORS } from '../case.ts';
import type { Line, ReplyLine } from './line.ts';

/** Who may call somebody who did not borrow, about the borrower's debt. */
export const CALLING = [...CREDITORS, 'mediator'] as const;
const CALLED = { caller: CALLING } as const;
/** Whom an authority's own list of what never to say does not cover. */
const SPOKEN = { caller: [...CALLING, 'hotline', 'court'] } as const;
const SPEAKING = [...CALLING, 'hotline'] as const;
const LOOSE = ['none', 'unsure'] as const;
const BOUND = ['heir', 'joined', 'unsure'] as const;
const ALOUD = '不确认、不答应，也不用骗人。';

/** What everybody may say who is called about somebody else's debt: record, stop, I can complain. */
export const ASKED: readonly Line[] = [
  {
    part: 'opening',
    text: '您好。请先说您是哪家机构，姓名或者工号，从哪里拿到这个号码。',
    speaks: 'asks',
    when: CALLED,
    grounds: [{ id: 'pipl/44' }],
    why: '先让他说，自己不报姓名，不说和谁是什么关系。',
  },
  {
    part: 'ask',
    text: '您要找谁，请直接找他本人。别人的事我不确认、不答应，也不替人转钱。',
    speaks: 'declines',
    when: CALLED,
    grounds: [{ id: 'gbt-45251/target' }],
    why: ALOUD,
  },
  {
    part: 'ask',
    text: '他在哪里、电话多少、跟我什么关系，我都不说。',
    speaks: 'declines',
    when: CALLED,
    grounds: [],
    why: ALOUD,
  },
  {
    part: 'ask',
    text: '认为我该付的，请把合同、签字和依据书面发给我。现在我不确认，也不答应。',
    speaks: 'requests',
    when: { caller: CALLING, tied: BOUND },
    grounds: [],
    why: '该不该你还，看纸，不看谁嗓门大。',
  },
  {
    part: 'ask',
    text: '请记录：不要再打这个号码。',
    speaks: 'requests',
    when: { caller: CALLING, tied: LOOSE },
    grounds: [{ id: 'gbt-45251/contact-refuse' }, { id: 'cba-2026/third-ban' }],
    why: '网上借的消费贷、协会会员银行的贷款：你说了别再打，就不应再打。',
  },
  {
    part: 'ask',
    text: '请记录：有事书面发给我，不要打电话。',
    speaks: 'requests',
    when: { caller: CALLING, tied: ['heir', 'joined'] },
    grounds: [],
    why: '书面的，才能拿给律师看。',
  },
  {
    part: 'ask',
    text: '别人有没有欠款、欠多少，请不要跟我说，也不要跟别人说。',
    speaks: 'requests',
    when: { caller: CALLING, tied: LOOSE },
    grounds: [{ id: 'gbt-45251/contact-content' }, { id: 'civil-code/1038', paragraph: 1 }, { id: 'nifa-2018/18' }],
    why: '没经本人同意，非法提供别人的个人信息，可能违法，由监管部门、法院认定。',
  },
  {
    part: 'ask',
    text: '我的号码不该有的，请删掉，告诉我结果。再打来，我可以用自己的名字投诉。',
    speaks: 'requests',
    when: { caller: CALLING, tied: LOOSE },
    grounds: [
      { id: 'pipl/47', paragraph: 1 },
      { id: 'pipl/50', paragraph: 1 },
    ],
    why: '投诉用你自己的名字就行，不用合同，不用他同意。',
  },
  {
    part: 'closing',
    text: '我要说的说完了。再见。',
    speaks: 'declines',
    when: CALLED,
    grounds: [],
    why: '说完就挂，不陪聊。',
  },
];

/** When they call the lender's hotline themselves, to complain; nothing that binds them is known. */
export const HOTLINE: readonly Line[] = [
  {
    part: 'opening',
    text: '您好，我不是来谈付款的。有人用你们的名义打我的电话，我要投诉。',
    speaks: 'complains',
    when: { caller: ['hotline'] },
    grounds: [],
    why: '第一句就说清，免得被当成来还的。',
  },
  {
    part: 'identity',
    text: '请告诉我您的工号，给我受理编号。打来的是不是你们，或者你们委托的公司？',
    speaks: 'asks',
    when: { caller: ['hotline'] },
    grounds: [],
    why: '有编号，以后才查得到。',
  },
  {
    part: 'ask',
    text: '请停止联系这个号码，删掉不该有的信息，书面答复我。',
    speaks: 'requests',
    when: { caller: ['hotline'], tied: LOOSE },
    grounds: [{ id: 'gbt-45251/contact-refuse' }, { id: 'cba-2026/third-ban' }, { id: 'pipl/47', paragraph: 1 }],
    why: '投诉用你自己的名字就行，不用合同，不用他同意。',
  },
  {
    part: 'ask',
    text: '认为我该付的，请把合同、签字和依据书面发给我。现在我不确认，也不答应。',
    speaks: 'requests',
    when: { caller: ['hotline'], tied: ['heir', 'joined'] },
    grounds: [],
    why: '该不该你还，先看纸。',
  },
  {
    part: 'ask',
    text: '别人的事，我不确认，也不提供信息。',
    speaks: 'declines',
    when: { caller: ['hotline'] },
    grounds: [],
    why: ALOUD,
  },
  {
    part: 'closing',
    text: '请重复一遍登记的内容，并告诉我受理编号和几天内答复。谢谢，再见。',
    speaks: 'asks',
    when: { caller: ['hotline'] },
    grounds: [],
    why: '有编号、有书面，明天才接得上。',
  },
];

/** When they ask the court about a paper with somebody else's name on it. */
export const PAPER: readonly Line[] = [
  {
    part: 'opening',
    text: '您好，我收到一份写着别人名字的法院材料，想核实是不是你们寄的。',
    speaks: 'asks',
    when: { caller: ['court'] },
    grounds: [],
    why: `自己打当地区号加 ${TEL['12368']}，照实说。`,
  },
  {
    part: 'identity',
    text: '案号在这里。要怎么转交，交不到本人怎么退，请告诉我。',
    speaks: 'asks',
    when: { caller: ['court'] },
    grounds: [],
    why: '不拆、不扔、不瞒。',
  },
  {
    part: 'closing',
    text: '请告诉我您的工号。谢谢，再见。',
    speaks: 'asks',
    when: { caller: ['court'] },
    grounds: [],
    why: '记下时间和工号。',
  },
];

/** What none of them ever says or does. */
export const NEVER: readonly Line[] = [
  {
    part: 'never',
    text: '不答应还，不说“我来还”“我们会还”。',
    speaks: 'tells-reader',
    when: SPOKEN,
    grounds: [{ id: 'civil-code/552' }],
    why: '向债主表示愿意加入这笔债，可能要在答应的范围里一起还。',
  },
  {
    part: 'never',
    text: '不转钱，不扫码，不替他收钱；不报身份证号、卡号，验证码谁也不给。',
    speaks: 'tells-reader',
    when: SPOKEN,
    grounds: [],
    why: '打来的是谁，你没法核实。',
  },
  {
    part: 'never',
    text: '不说他在哪里、在哪上班、电话多少，也不说和他什么关系。',
    speaks: 'tells-reader',
    when: {},
    grounds: [],
    why: '说一句，就有下一句。',
  },
  {
    part: 'never',
    text: '不编话，不说“没这个人”“他死了”；不骂人。',
    speaks: 'tells-reader',
    when: SPOKEN,
    grounds: [],
    why: '不说，和说假话，是两回事。',
  },
];

/** What they do after the call. */
export const AFTER: readonly Line[] = [
  {
    part: 'after',
    text: '记下号码、几点、原话，截图发给他本人。',
    speaks: 'tells-reader',
    when: CALLED,
    grounds: [],
    why: '他投诉要用；你自己投诉也要用。',
  },
  {
    part: 'after',
    text: `问他一句吃饭了没有，先别追问欠多少。他撑不住的话，陪着他，一起打 ${TEL['12356']}；怕他出事，打 ${TEL['110']}。`,
    speaks: 'tells-reader',
    when: {},
    grounds: [],
    why: '人比账要紧。',
  },
];

/** What is first to be found out by whoever may be bound, before a word is said. */
export const TIED: readonly Line[] = [
  {
    part: 'before',
    text: '签没签过字，答没答应过替他还，有没有分到遗产：三样弄清以前，不说自己要还，也不说自己不用还。',
    speaks: 'tells-reader',
    when: { caller: SPEAKING, tied: ['unsure'] },
    grounds: [{ id: 'civil-code/552' }, { id: 'civil-code/1161', paragraph: 1 }],
    why: `拿不准，打 ${TEL['12348']} 问。`,
  },
  {
    part: 'before',
    text: '继承了遗产的，以分到的遗产的实际价值为限；放弃继承的，可以不还。放弃要在遗产处理以前，书面表示。',
    speaks: 'tells-reader',
    when: { caller: SPEAKING, tied: ['heir'] },
    grounds: [{ id: 'civil-code/1161' }, { id: 'civil-code/1124', paragraph: 1 }],
    why: `超出的部分，自愿还了就还了。先别答应，打 ${TEL['12348']} 问。`,
  },
  {
    part: 'before',
    text: `说过、签过替他还的：找出当时的原话、聊天、签字，打 ${TEL['12348']} 问。现在别再加一句。`,
    speaks: 'tells-reader',
    when: { caller: SPEAKING, tied: ['joined'] },
    grounds: [{ id: 'civil-code/552' }],
    why: '算不算加入这笔债、在多大范围里还，由法院认定。',
  },
];

/** The answers that all of them may need. */
export const REPLIES: readonly ReplyLine[] = [
  {
    theirs: '你把他电话、地址给我。',
    text: '我不给。请直接找他本人。',
    speaks: 'declines',
    when: CALLED,
    grounds: [{ id: 'gbt-45251/contact-content' }],
    why: '他可以问，你可以不答。',
  },
  {
    theirs: '你先替他转两千，表示个诚意。',
    text: '我不转钱。请不要再打这个号码。',
    speaks: 'declines',
    when: { caller: CALLING, tied: LOOSE },
    grounds: [{ id: 'gbt-45251/target' }],
    why: '转了，可能被当成愿意一起还。',
  },
  {
    theirs: '你先替他转两千，表示个诚意。',
    text: '我不转钱。请把依据书面发给我。',
    speaks: 'declines',
    when: { caller: CALLING, tied: ['heir', 'joined', 'spouse'] },
    grounds: [],
    why: '先看纸，问过律师再说。',
  },
];
