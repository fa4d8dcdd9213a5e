import { TEL } from '../../law/index.ts';
import { AUTHORITY } from './authority.ts';
import type { Line, Lines } from './line.ts';
import { REPORTED_BY_OTHERS } from './reports.ts';
import { CALLING } from './thirdParty.ts';

const CALLED = { caller: CALLING } as const;
const STAFF_DATA = [{ id: 'pipl/10' }, { id: 'civil-code/1038', paragraph: 1 }];
const ONLY_BY_COURT = '真要单位扣工资的，法院会作裁定，发协助执行通知书。电话、律师函都不是。';
const ORDER = { id: 'civil-procedure/254', paragraph: 2 };

const LINES: readonly Line[] = [
  {
    part: 'opening',
    text: '您好，这里是单位。请先说您是哪家机构、姓名、工号，什么事。',
    speaks: 'asks',
    when: CALLED,
    grounds: [],
    why: '先记下是谁，再回话。',
  },
  {
    part: 'ask',
    text: '有没有这个人、在不在、工资多少，单位不在电话里说，也不转接。',
    speaks: 'declines',
    when: CALLED,
    grounds: STAFF_DATA,
    why: '员工的个人信息，单位不得非法提供给别人。',
  },
  {
    part: 'ask',
    text: '单位不替个人付款，也不在电话里答应任何事。',
    speaks: 'declines',
    when: CALLED,
    grounds: [{ id: 'gbt-45251/target' }],
    why: '单位不是借款人。',
  },
  {
    part: 'ask',
    text: '需要单位协助的，请由法院送达裁定和协助执行通知书，我们核实以后照办。',
    speaks: 'declines',
    when: CALLED,
    grounds: [ORDER],
    why: ONLY_BY_COURT,
  },
  {
    part: 'ask',
    text: '请记录：不要再打单位的电话，也不要把别人的事告诉单位的人。',
    speaks: 'requests',
    when: CALLED,
    grounds: [{ id: 'gbt-45251/contact-refuse' }, { id: 'cba-2026/third-ban' }, { id: 'civil-code/1038', paragraph: 1 }],
    why: '说了别再打，就不应再打：网上借的消费贷、协会会员银行的贷款是这样写的。',
  },
  {
    part: 'ask',
    text: '再打来影响工作，单位可以投诉。',
    speaks: 'requests',
    when: CALLED,
    grounds: [],
    why: '说能做的，说到做到就行。',
  },
  {
    part: 'closing',
    text: '要说的说完了。再见。',
    speaks: 'declines',
    when: CALLED,
    grounds: [],
    why: '说完就挂。',
  },
  {
    part: 'opening',
    text: '您好，这里是单位。有人用你们的名义打单位的电话，我们要投诉。',
    speaks: 'complains',
    when: { caller: ['hotline'] },
    grounds: [],
    why: '第一句就说清是来投诉的。',
  },
  {
    part: 'identity',
    text: '请告诉我您的工号，给我们受理编号。打来的是不是你们，或者你们委托的公司？',
    speaks: 'asks',
    when: { caller: ['hotline'] },
    grounds: [],
    why: '有编号，以后才查得到。',
  },
  {
    part: 'ask',
    text: '请停止联系单位的电话，书面答复我们。员工的事，单位不确认，也不提供信息。',
    speaks: 'requests',
    when: { caller: ['hotline'] },
    grounds: [{ id: 'gbt-45251/contact-refuse' }, { id: 'cba-2026/third-ban' }, { id: 'pipl/10' }],
    why: '投诉，也不用交出员工的信息。',
  },
  {
    part: 'closing',
    text: '请重复一遍登记的内容，并告诉我受理编号和几天内答复。谢谢，再见。',
    speaks: 'asks',
    when: { caller: ['hotline'] },
    grounds: [],
    why: '有编号、有书面，明天才接得上。',
  },
  {
    part: 'opening',
    text: '您好，这里是单位。我们收到一份协助执行通知书，想核实是不是你们发的。',
    speaks: 'asks',
    when: { caller: ['court'] },
    grounds: [],
    why: `自己打执行法院当地的区号加 ${TEL['12368']}，不打纸上的手机号。`,
  },
  {
    part: 'identity',
    text: '案号、被执行人、执行法官和联系电话，请帮我们核对。',
    speaks: 'asks',
    when: { caller: ['court'] },
    grounds: [],
    why: '四样对上，再办。',
  },
  {
    part: 'ask',
    text: '扣多少、从哪个月起、付到哪个账户，留多少生活费，请按文书告诉我们。',
    speaks: 'asks',
    when: { caller: ['court'] },
    grounds: [{ id: 'civil-procedure/254' }],
    why: '扣收入，应当留下他和他扶养的家人的生活必需费用。',
  },
  {
    part: 'closing',
    text: '请告诉我您的工号。核实以后，我们按文书办。谢谢，再见。',
    speaks: 'asks',
    when: { caller: ['court'] },
    grounds: [],
    why: '记下时间和工号。',
  },
  ...(
    [
      ['不说员工的电话、住址、工资、考勤，也不说在不在。', '这些是他的个人信息。', ...STAFF_DATA],
      ['没有法院的协助执行通知书，不代扣、不代付。', '不得克扣工资。', { id: 'labor-law/50' }],
      ['不让来人进办公区找人、张贴东西。', '没经同意进办公区催收，不合协会的指引；影响办公的，可以报警。', { id: 'cba-2026/ban-enter' }],
      ['不在同事面前说，不在群里问。', '知道的人越少越好。'],
    ] as const
  ).map(
    ([text, why, ...grounds]): Line => ({
      part: 'never',
      text,
      speaks: 'tells-reader',
      when: { caller: [...CALLING, 'hotline', 'court'] },
      grounds,
      why,
    }),
  ),
  {
    part: 'after',
    text: `真的协助执行通知书必须办理：打执行法院当地的区号加 ${TEL['12368']} 核对案号，再按裁定和通知书写的范围办，不多扣，也不提前扣。`,
    speaks: 'tells-reader',
    when: {},
    grounds: [ORDER],
    why: ONLY_BY_COURT,
  },
  {
    part: 'after',
    text: '私下告诉员工本人：哪个号码、几点、说了什么。有人打来，不是扣工资的理由。',
    speaks: 'tells-reader',
    when: {},
    grounds: [{ id: 'labor-law/50' }],
    why: '欠款是他和放款机构的事。',
  },
  {
    part: 'after',
    text: `他看着撑不住，别让他一个人：${TEL['12356']} 可以打，怕他出事打 ${TEL['110']}。`,
    speaks: 'tells-reader',
    when: {},
    grounds: [],
    why: '人比账要紧。',
  },
];

/** What the personnel office may say: it obeys a court's verified order, and tells nobody anything else. */
export const EMPLOYER: Lines = {
  lines: [...LINES, ...AUTHORITY.lines, ...REPORTED_BY_OTHERS],
  replies: [
    {
      theirs: '不把他工资扣给我们，就投诉你们单位。',
      text: '单位只按法院的协助执行通知书办。请由法院送达。',
      speaks: 'declines',
      when: CALLED,
      grounds: [ORDER],
      why: ONLY_BY_COURT,
    },
    {
      theirs: '叫他来接电话，不然打到前台占线。',
      text: '单位不转接。请记录：不要再打单位的电话。',
      speaks: 'declines',
      when: CALLED,
      grounds: [{ id: 'psapl/50', paragraph: 1, item: 5 }],
      why: '反复打、扰乱正常生活和办公，可能违法，由公安机关认定。记下次数和时间。',
    },
    {
      theirs: '我们是法院委托的，传真一份就行。',
      text: '请由法院送达。我们打法院公开的电话核实。',
      speaks: 'declines',
      when: CALLED,
      grounds: [ORDER],
      why: '协助执行通知书由法院发，不由催收公司发。',
    },
    ...AUTHORITY.replies,
  ],
};
