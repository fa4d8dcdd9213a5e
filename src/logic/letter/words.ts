import { TEL } from '../law/index.ts';
import type { AddresseeId } from './types.ts';

/** Headings, in the order in which the blocks stand. */
export const HEADINGS = {
  rows: '时间和来电',
  facts: '发生了什么',
  own: '我的补充',
  grounds: '依据',
  requests: '请求',
  enclosures: '附件（副本，原件我自己留着）',
} as const;

export const TITLES: Readonly<Record<AddresseeId, string>> = {
  lender: '关于催收做法的投诉',
  '12378': '关于催收做法的投诉',
  'local-finance': '关于催收做法的投诉',
  '12345': '反映催收的做法，请转给管这件事的部门',
  '12363': '反映催收中拿信用修复说事',
  '12377': '请处理网上涉及隐私、肖像的内容',
  '12321': '举报反复拨打、发送的号码',
  '110': `打 ${TEL['110']} 时照着念`,
};

/** Of a letter to the lender by somebody who is not known to owe: with a complaint, and without. */
export const TITLES_OF_THIRD = { complaint: '请停止使用我的号码，并处理这件投诉', request: '请停止使用我的号码' } as const;

/** To whom a letter goes; the lender by its name, where that is known. */
export const SALUTATIONS: Readonly<Record<Exclude<AddresseeId, '110'>, string>> = {
  lender: '贵机构投诉处理部门：',
  '12378': '金融监管部门：',
  'local-finance': '地方金融管理局：',
  '12345': '政务服务便民热线：',
  '12363': '人民银行金融消费权益保护部门：',
  '12377': '违法和不良信息举报中心：',
  '12321': '网络不良与垃圾信息举报受理机构：',
};

/** What a letter by somebody who owes, or may owe, is about. */
export const OPENINGS: Readonly<Record<AddresseeId, string>> = {
  lender: '关于贵机构（或者受贵机构委托的人）就一笔贷款进行的催收，我提出投诉，请登记处理。',
  '12378': '我投诉下面这家机构（以及受它委托的人）就一笔贷款进行的催收，请登记处理。',
  'local-finance': '我投诉下面这家机构（以及受它委托的人）就一笔贷款进行的催收，请登记处理。',
  '12345': '我反映有人就一笔贷款进行催收的做法，请转给管这件事的部门。',
  '12363': '有人就一笔贷款进行催收，拿信用修复说事，我向你们反映。',
  '12377': '有人在催收中公开我的信息，或者丑化我的照片，我请你们核查处理。',
  '12321': '有人就一笔贷款进行催收，反复打来或者发来信息，我向你们举报。',
  '110': '我要报警。有人就一笔贷款进行催收，发生了下面的事。',
};

/** The same by a third party. */
export const OPENINGS_OF_THIRD: Readonly<Record<AddresseeId, string>> = {
  ...OPENINGS,
  lender: '贵机构（或者受贵机构委托的人）就一笔贷款联系了我，我提出下面的要求和投诉，请登记处理。',
  '12378': '下面这家机构（或者受它委托的人）就一笔贷款联系了我，我投诉它的做法，请登记处理。',
  'local-finance': '下面这家机构（或者受它委托的人）就一笔贷款联系了我，我投诉它的做法，请登记处理。',
  '12345': '有人就一笔贷款联系了我，我反映他的做法，请转给管这件事的部门。',
  '12377': '有人在催收中公开别人的信息，或者丑化别人的照片，我请你们核查处理。',
};

/** Keeps the letter from being read as a word on the debt. */
export const SCOPE = '这里只谈催收的做法，有没有这笔债、数额多少，不在这里谈。';

/** Who a third party is, as far as that is known to be true. */
export const NOT_THE_BORROWER = {
  plain: '我不是借款人。',
  noGuarantee: '我不是借款人，也没有为这笔贷款提供担保。',
  unrelated: '我不是借款人，也没有为这笔贷款提供担保，和这笔贷款没有关系。',
  spouse: '我不是借款人，没有在这笔贷款的合同上签过字。',
} as const;

/** A spouse may owe without a signature (civil-code/1064), so that the letter says nothing of it. */
export const SPOUSE_APART = '我要不要一起承担是另一件事，这里不谈。';

/** Labels of the rows, in their order. */
export const ROWS = {
  accused: '被投诉的机构',
  concerned: '有关的放款机构',
  receipt: '我向这家机构投诉的受理编号',
  when: '时间',
  number: '来电号码',
  saidToBe: '对方自称',
  callee: '电话打给了谁',
  link: '内容的链接',
} as const;

/** Over the grounds of each force: how binding they are, whom they bind, who decides. */
export const HEADS_TO_LENDER = {
  law: '法律（是不是违反，由公安机关、法院等认定）：',
  regulation: '监管规定（是不是违反，由监管部门认定）：',
  standard: '国家推荐性标准，不是法律。这笔贷款是网上办的个人消费贷的，请对照：',
  'self-discipline': '行业自律文件，不是法律，只约束协会会员。贵机构是会员的，请对照：',
} as const;

/** The same to others. */
export const HEADS_TO_OTHERS: Readonly<Record<keyof typeof HEADS_TO_LENDER, string>> = {
  ...HEADS_TO_LENDER,
  regulation: '监管规定（是不是违反，请你们认定）：',
  'self-discipline': '行业自律文件，不是法律，只约束协会会员。这家机构是会员的，可以对照：',
};

/** Before the grounds: they hold for the lender only if the caller really acts for it. */
export const GROUNDS_INTRO = {
  lender: '上面说的做法，如果是贵机构的人或者受贵机构委托的人做的，请对照下面的规定核查。',
  supervisor: '上面说的做法，请对照下面的规定核查；联系我的人是不是这家机构的，也请一并核实。',
  others: '上面说的做法，请对照下面的规定核查。',
} as const;
export const REQUESTS_REST_ON = '下面的请求，依据是：';
export const IS_REGULATION = '（监管规定）';
/** Over the articles below a note to read out. */
export const NOT_TO_READ_OUT = '可能对得上的条文（不用念，由公安机关、法院认定）';
