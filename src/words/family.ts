import type { CalleeId, FamilyReader } from '../logic/index.ts';

/** How each reader finds the part that is theirs. */
interface ReaderWords {
  readonly name: string;
  /** What matters to this reader before anything is said. */
  readonly advice: string;
  /** As whom the check takes them, with what its button says. */
  readonly is: readonly (readonly [callee: CalleeId, label: string])[];
}

export const READERS: Readonly<Record<FamilyReader, ReaderWords>> = {
  home: {
    name: '父母、子女、兄弟姐妹',
    advice:
      '先别问他“怎么欠的”。问他吃饭没有、睡着没有，再一起看是哪几家。你的卡、你的房子，和他的欠款是两回事；要不要帮他，慢慢商量，不在电话里定。',
    is: [['family', '判断这通电话，写投诉']],
  },
  spouse: {
    name: '爱人',
    advice: '要不要一起还，看钱怎么借、怎么用，不看电话里怎么说。“我们会还”可能被当成追认，先不说。下面有一小节专讲配偶。',
    is: [['spouse', '判断这通电话，写投诉']],
  },
  friend: {
    name: '朋友、亲戚、被填成联系人的',
    advice: '联系人不是担保人。明确拒绝一次，记下时间；再打来，两次记录一起投诉。请他自己打官方客服，把你从联系人里删掉。',
    is: [
      ['listed-contact', '借款时填了我：判断、投诉'],
      ['unrelated', '没填我：判断、投诉'],
    ],
  },
  colleague: {
    name: '同事、接电话的人',
    advice: '私下告诉他一个人就好，不在群里说，不转给领导。',
    is: [['workplace', '判断这通电话，写投诉']],
  },
  employer: {
    name: '老板、人事',
    advice: '两种来电分开办：催收的，说一句就挂；法院的，核实了照办。单独和他谈，不在人前说。',
    is: [['workplace', '判断打到单位的电话，写投诉']],
  },
};

/** What to do now, in three lines. */
export const FAMILY_DO_NOW: readonly string[] = [
  '不付钱，不答应，不说他在哪里',
  '说完下面两句就挂，记下号码、时间',
  '当天告诉他；法院的东西核实了收下',
];

/** How to keep a number out. */
export const BLOCKING: readonly string[] = [
  '先截下通话记录和短信，再拦：拦了以后，有的手机就找不到了。',
  '在通话记录里点开这个号码，选“阻止来电”或“加入黑名单”。换号再来的，照样先存再拦。',
  '打自己运营商的客服，问有没有防骚扰的服务。',
  '别把陌生号码全拦掉：法院、医院、快递也会打不进来。',
];

/** Parts of the page, by anchor, in order. */
export const FAMILY_PARTS = {
  say: '接起来，说这两句',
  who: '你是他的什么人',
  never: '电话里不做的',
  court: '法院的东西，照收照转',
  complain: '用自己的名字投诉',
  block: '把号码拦下来',
  true: '真的是这样',
  'not-free': '担保人、配偶、继承人另看',
  send: '你是借款人：发给他们',
} as const;
