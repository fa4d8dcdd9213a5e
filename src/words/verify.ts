import type { MessageQuestion, MessageReading, SignId } from '../logic/index.ts';

/** What the reading of a message comes to: a heading, and what it means. */
export const MESSAGE_VERDICTS: Readonly<Record<MessageReading['level'], readonly [heading: string, lead: string]>> = {
  alarm: ['先不照它做', '里面有真机构不会这样写、不该这样做的话。欠没欠钱，自己去问放款机构，不问发消息的人。'],
  check: ['先核实，再决定', '它说的可能是真的，也可能是假的，光看字分不出来。用你自己找到的号码问清楚，别拖。'],
  plain: ['还不能判断，先别照做', '没有看到可疑的字眼，不等于是真的。照下面的办法核实完，再照做。'],
};

/** What to do now; `{110}` stands for the number. */
export const MESSAGE_STEPS: Readonly<Record<MessageReading['level'], readonly string[]>> = {
  alarm: ['不转账，不给验证码，不点链接，不加微信', '已经转了钱、给了验证码，先打 {110}，再打银行客服', '拿不准，打 {96110}'],
  check: ['不点链接，不回复，不转账', '今天就用公开的号码核实，下面写了打给谁', '是真的，按它写的期限办；期限不等人'],
  plain: ['不点链接，不用它给的号码', '还款从官方 App 进，先看有没有这笔、是多少', '拿不准，打 {96110}'],
};

/** What comes before everything else where the message threatens. */
export const DANGER_STEP = '有人要伤你、堵你、上门不走，先打 {110}';

/** The signs that {@link DANGER_STEP} is for. */
export const DANGEROUS: readonly SignId[] = ['violence', 'expose-picture', 'force-at-home'];

/** The five questions, in few words. */
export const QUESTION_LABELS: Readonly<Record<MessageQuestion, readonly [label: string, hint: string]>> = {
  money: ['要转账、扫码、先交钱', '转给个人，进“安全账户”，交保证金、手续费'],
  code: ['要验证码、密码、卡号', '或者要共享屏幕、远程操作'],
  contact: ['要加微信、QQ、进群', '或者装软件、进会议'],
  link: ['有链接、二维码，要你点开', ''],
  hurry: ['限时处理，不然就……', '抓人、坐牢、冻结、找家人单位、影响孩子'],
};

/** Who can be asked whether a message is true, and how; shown where the signs say so. */
export const WAYS_TO_CHECK: readonly { readonly who: string; readonly how: string; readonly when: readonly SignId[] | 'always' }[] = [
  {
    who: '法院',
    how: '自己查那家法院在哪里，打当地区号加 {12368}，报案号和姓名；或者去诉讼服务中心问。查不到，不等于一定是假的，问清以前不照做。',
    when: ['court', 'suit', 'mediation', 'court-in-a-hurry', 'court-asks-money', 'freeze-threat', 'odd-link'],
  },
  {
    who: '律师、律所',
    how: '问姓名、律所全称、执业证号，自己找到律所公开的电话打过去；再问放款机构有没有委托他。',
    when: ['lawyer'],
  },
  {
    who: '仲裁机构、公证处',
    how: '在它的官网查电话，报案号、公证书号问。',
    when: ['arbitration', 'notary'],
  },
  {
    who: '公安、检察院、别的部门',
    how: '打当地派出所、那个部门公开的电话，或者 {110}，问有没有这个人、这件事。不在电话、视频里做笔录。',
    when: ['police', 'accused', 'prison', 'fake-office', 'safe-account'],
  },
  {
    who: '放款机构',
    how: '打开合同、官方 App，或者看银行卡背面，找客服电话打过去。问三句：有没有这笔欠款，有没有委托、转让，钱该还到哪里。',
    when: 'always',
  },
];

/** What no text can tell. */
export const CANNOT_TELL: readonly string[] = [
  '谁发的：号码能改，【】里的名字能编，1069 开头也说明不了什么。',
  '说得出你的姓名、身份证号、合同号，也不算证明，信息可能是泄露出去的。',
  '案号、公章、法条，都能抄、能画。',
];

/** What to keep of a message. */
export const TO_KEEP: readonly string[] = [
  '截图，要看得见号码和时间；短信、微信原件别删。',
  '是信，信封一起留着，记下哪天收到、谁签收。',
  '链接不点，截图就行；转过钱的，留转账凭证。',
];
