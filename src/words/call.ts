import type { ChannelId, FactId } from '../logic/index.ts';

/** The sentences of a call, one a screen, in order: who, for whom, the number, in writing, nothing now, goodbye. None tells who the reader is or owns to a debt. */
export const SENTENCES: readonly (readonly [say: string, why: string])[] = [
  ['您好。请先说您是哪家机构，受谁委托，怎么称呼，工号多少。', '他不说清楚，你就不用说别的。'],
  ['您要找谁？说的是哪份合同？请把合同编号报一下，我自己核对。', '问什么都先不答“是”，也不说“不是”。'],
  ['请再说一遍您的号码和工号，我在记录。', '记下号码、时间、原话。'],
  ['请把要说的事写成短信，或者发到官方 App，我看过再说。', '他发来的链接不点，号码不回拨。'],
  ['我还在核对。核对清楚以前，我什么都不答应，也不付钱。', '说多急都一样。'],
  ['今天先到这里，再见。', '说完就挂，不用等他同意。'],
];

/** What to say to the lender's own service, called under its published number: a number for the call, papers, who collects, whom to leave alone. Nothing is owned to, no day named. */
export const TO_SERVICE: readonly (readonly [say: string, why: string])[] = [
  ['您好。请先告诉我您的工号，并给这通电话一个受理编号。', '号码从合同、官方 App 上找，自己拨。记下工号、编号。'],
  ['请查一下我名下有没有合同。有的话，明细和合同请发到官方 App 或者预留的邮箱。', '客服要核对身份，只报它已有的几位；验证码、密码不报。'],
  ['现在联系我的，是你们自己，还是你们委托的哪家公司？', '记下公司全称，再有人打来，拿它核对。'],
  ['请登记：有事只联系我这个号码，不要联系我的家人、朋友和单位。', '这句说过，记下时间。'],
  ['有几通电话我要投诉。请记下号码、时间和原话，调取录音，书面答复我。', '只说发生过的，没有就跳过这一句。'],
  ['请重复一遍登记的内容，几天内答复。谢谢，再见。', '分期、延期，等明细到了，核对过，再谈。'],
];

/** What comes with each sentence of somebody who is called about another's debt. */
export const RELATIVE_WHYS: readonly string[] = [
  '他说不说清楚，都记下。',
  '不说是不是他的家人、同事，也不用骗人。说完就挂，不用等他同意。',
];

/** What the other side does or says, and the one line to answer with. */
export interface Chip {
  readonly id: string;
  readonly label: string;
  /** What to say; null where one hangs up without a word. */
  readonly say: string | null;
  readonly act: string;
  /** Whom to call, as buttons. */
  readonly calls?: readonly ChannelId[];
  /** What a tap tells the check: an answer, or 不清楚 where a few words cannot decide. */
  readonly tells: readonly (readonly [fact: FactId, value: string])[];
}

export const CHIPS: readonly Chip[] = [
  { id: 'insulted', label: '骂人', say: '请不要骂人，我在记录。', act: '再骂就挂，不用对骂。', tells: [['insulted', 'true']] },
  {
    id: 'threatenedViolence',
    label: '说要动手',
    say: '我在记录，我会报警。',
    act: '挂断，报警。先到有人、能锁门的地方。',
    calls: ['110'],
    tells: [['threatenedViolence', 'true']],
  },
  {
    id: 'visited',
    label: '要上门',
    say: '请先用书面告诉我，谁来、代表谁。',
    act: '可以不开门，隔着门说。有危险就报警。',
    calls: ['110'],
    tells: [],
  },
  {
    id: 'threatenedFamily',
    label: '提家人',
    say: '有事请打这个号码，不要联系我的家人。',
    act: '家里人是谁、住哪儿，都不说。',
    tells: [['threatenedFamily', 'unsure']],
  },
  {
    id: 'threatenedJob',
    label: '要联系单位',
    say: '有事请打这个号码，不要联系我的单位。',
    act: '单位在哪儿、领导是谁，都不说。',
    tells: [['threatenedJob', 'unsure']],
  },
  {
    id: 'posedAsOfficial',
    label: '自称公检法',
    say: '我自己打公开的电话核实。',
    act: '挂断。不用他给的号码。说是法院的，打区号加下面这个号，报案号核实。',
    calls: ['12368'],
    tells: [['posedAsOfficial', 'unsure']],
  },
  {
    id: 'personalAccount',
    label: '要转私人账户',
    say: null,
    act: '挂断，不转。已经转了，马上报警。',
    calls: ['110', '96110'],
    tells: [['personalAccount', 'true']],
  },
  { id: 'askedSecrets', label: '要验证码', say: null, act: '挂断，谁要都不给。', calls: ['96110'], tells: [['askedSecrets', 'true']] },
  {
    id: 'falseConsequence',
    label: '说坐牢',
    say: '您说的依据，请写下来发给我。',
    act: '还不上钱，本身不是犯罪。别被吓着答应什么。',
    tells: [['falseConsequence', 'unsure']],
  },
  { id: 'hour', label: '半夜打来', say: '现在太晚了，请白天再联系。', act: '说完就挂，去睡。', tells: [['hour', '']] },
  {
    id: 'extraFees',
    label: '今天必须还一半',
    say: '核对清楚以前，我不付，也不答应哪天付。',
    act: '要减免、要分期，都先要书面的。',
    tells: [],
  },
];
