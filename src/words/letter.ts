import type { AddresseeId, FactId, Teller } from '../logic/index.ts';

/** Who writes: label and hint. */
export const TELLER_LABELS: Readonly<Record<Teller, readonly [label: string, hint: string]>> = {
  debtor: ['我是借款人，或者担保人、共同借款人', '打给我的、打给我身边人的，都写这一种'],
  'third-party': ['我不是借款人，是被找上的人', '家人、同事、紧急联系人，或者号码换过主人'],
};

/** Things that are no complaint, and are told by a tick all the same: by the debtor, by a third party. */
export const OTHER_TICKS: Readonly<Partial<Record<FactId, Readonly<Record<Teller, string>>>>> = {
  thirdPartyOfferedToPay: { debtor: '接电话的人自己提出过要代还', 'third-party': '我自己提出过要代还' },
};

/** Before a letter goes anywhere: what this addressee needs. */
export const BEFORE_SENDING: Readonly<Record<AddresseeId, string>> = {
  lender: '发到合同、App、官网上写的客服或投诉渠道，不发给来电的人。打印的，自己签上名字，留下受理编号。',
  '12378': '先向放款机构投诉，拿到受理编号；没答复或不满意，再带着编号来这里。写上机构全称。',
  'local-finance': '写上公司全称。找公司注册地的局，不是你住的地方的局。',
  '12345': '打电话照着说，或者贴到当地的网上留言里；要工单号。',
  '12363': '一般的催收投诉不在这里，只写征信和支付的事。',
  '12377': '在它的网站或客户端里提交，附上链接和截图；同时请发布的平台删除。',
  '12321': '在它的网站或公众号里提交，写上号码和时间；短信按原文交，不要改动。',
  '110': '现在就有危险的，先说在哪里、出了什么事，别的以后再说。这是念的，不用寄。',
};

/** Fields that a person may fill in: label and hint. */
export const LETTER_FIELDS = {
  date: ['哪一天', ''],
  time: ['几点几分', ''],
  number: ['来电号码', '有几个的，写最要紧的，别的写进补充里。'],
  saidToBe: ['对方自称是谁', '哪家公司、什么人、工号，照原话。'],
  lenderName: ['放款机构全称', '合同首页、放款短信上的名称，不是 App 的名字。'],
  receipt: ['向放款机构投诉的受理编号', '还没有投诉过，就空着。'],
  link: ['内容的链接', ''],
  own: ['我的补充', '对方的原话、前后经过。照实写；欠不欠、欠多少、什么时候还，不写在这里。'],
  contact: ['怎么联系我', '手机或者邮箱，用来收答复。'],
  name: ['署名', '打印的，签名写在纸上就行。'],
} as const satisfies Readonly<Record<string, readonly [label: string, hint: string]>>;
