import { TEL } from '../../law/index.ts';
import type { Idea } from '../ideas/index.ts';
import type { Sign } from './types.ts';

/** What a chat is to be about. */
const CHAT_ABOUT: readonly Idea[] = [
  'debtShort',
  'police',
  'regulator',
  'refund',
  'loanLure',
  'mendWhat',
  'cancelWhat',
  'broker',
  'brush',
  'invest',
  'compensate',
  'cardWrong',
];
/** What a real court or mediator may be about too, if it names the case. */
const COURT_CHAT: readonly Idea[] = ['court', 'courtPaper', 'suit', 'lawyer', 'mediation', 'deal'];
/** What a fee is asked for. */
const FEE_FOR: readonly Idea[] = ['toLoan', 'debt', 'refund', 'suit', 'court', 'police', 'broker', 'mendWhat', 'brush', 'deal'];
/** Whose name a hidden address borrows. */
const AUTHORITY: readonly Idea[] = [
  'court',
  'police',
  'courtPaper',
  'arbitration',
  'regulator',
  'jail',
  'arrest',
  'fakeOffice',
  'lawyer',
  'suit',
];

/** What no real lender, court or police asks for in a message. */
export const DEMANDS = [
  {
    id: 'safe-account',
    level: 'alarm',
    undoneBy: 'any',
    name: '要把钱转去“安全账户”、去核查',
    why: '没有查到法律里有“安全账户”“资金核查”这种手续。把钱转走再还你的，先当诈骗防。',
    places: [{ id: 'anti-fraud/2' }],
    patterns: [
      { is: ['safeAccount'] },
      { is: ['transfer', 'protective'], within: 6 },
      { is: ['transfer', 'listedAccount', 'protective'] },
      { is: ['transfer', 'purse', 'protective'], within: 6 },
    ],
  },
  {
    id: 'give-code',
    level: 'alarm',
    undoneBy: 'any',
    name: '要验证码、密码、卡的信息',
    why: '验证码、密码一给，钱就可能被转走。什么时候、对谁都不给，真的客服也不用给。',
    places: [],
    patterns: [
      { is: ['give', 'code'], within: 10 },
      { is: ['code', 'give'], within: 6 },
      { is: ['code', 'giveMe'], within: 6 },
      { is: ['code', 'howMuch'], within: 3, unless: ['parcel'] },
      { is: ['code', 'enter'], within: 6 },
      { is: ['enter', 'code'], within: 12, also: [['court', 'courtPaper', 'police', 'refund', 'compensate', 'arrest', 'link']] },
      { is: ['secret', 'giveMe'], within: 4 },
    ],
  },
  {
    id: 'private-account',
    level: 'alarm',
    undoneBy: 'any',
    name: '要把钱转给个人、扫私人的码',
    why: '还款只进放款机构自己的渠道，自律公约也这样要求它的成员。转给个人，机构可能不认。',
    places: [{ id: 'nifa-2018/19' }],
    patterns: [
      { is: ['transfer', 'ownAccount'], within: 10 },
      { is: ['pay', 'ownAccount'], within: 6 },
      { is: ['ownAccount', 'receive'], within: 6 },
      { is: ['offBook'] },
      { is: ['privateCode'], also: [['debtShort', 'settle']] },
      { is: ['payMe'], also: [['debtShort', 'settle']] },
      { is: ['transfer', 'ofPerson', 'purse'], within: 10 },
      { is: ['pay', 'ofPerson', 'purse'], within: 6 },
      { is: ['contactUs', 'ofPerson', 'purse'], within: 4, also: [['court', 'debt']] },
      { is: ['cardNumber'], also: [['transfer', 'pay', 'offBook', 'payMe']] },
      { is: ['transfer', 'listedAccount'], also: [['court', 'police', 'byPhone', 'staff']] },
    ],
  },
  {
    id: 'court-asks-money',
    level: 'alarm',
    undoneBy: 'any',
    name: '自称法院，要你转钱',
    why: `先不转。拿案号自己打区号加 ${TEL['12368']}，或者到那家法院的诉讼服务中心问清怎么交。`,
    places: [],
    patterns: [{ is: ['court', 'transfer'], within: 40 }],
  },
  {
    id: 'screen-share',
    level: 'alarm',
    undoneBy: 'any',
    name: '要共享屏幕、远程操作、进会议',
    why: '一共享屏幕，对方就看得见你的验证码和密码。退出会议，断网，再打官方客服。',
    places: [],
    patterns: [
      { is: ['screenShare'] },
      { is: ['guided'], also: [['moneyThing']] },
      {
        is: ['join', 'meeting'],
        also: [['debt', 'refund', 'cancelWhat', 'regulator', 'police', 'cancel']],
        unless: ['courtPaper', 'caseNumber'],
      },
    ],
  },
  {
    id: 'add-contact',
    level: 'alarm',
    undoneBy: 'any',
    name: '要加微信、QQ，进群再谈',
    why: '换到私人聊天，说过的、付过的都难查。外包人员没经放款机构同意用私人微信催，不符合银行业协会指引，它约束会员。',
    places: [{ id: 'cba-2026/ban-private-phone' }],
    patterns: [
      { is: ['addContact'], also: [CHAT_ABOUT] },
      { is: ['chatName'], also: [CHAT_ABOUT] },
      { is: ['addContact'], also: [COURT_CHAT], unless: ['caseNumber'] },
      { is: ['chatName'], also: [COURT_CHAT], unless: ['caseNumber'] },
    ],
  },
  {
    id: 'odd-link',
    level: 'alarm',
    undoneBy: 'any',
    name: '看不出是谁的链接、安装包',
    why: '短链接、少见的网址、安装包，看不出背后是谁。不点，不下载，不填卡号；要查，自己打公开号码。',
    places: [],
    patterns: [
      { is: ['oddLink'] },
      { is: ['shortLink'], also: [AUTHORITY] },
      { is: ['download'], also: [['court', 'courtPaper', 'police', 'arrest', 'regulator']], unless: ['caseNumber'] },
      { is: ['appFile'], also: [['court', 'police', 'courtPaper', 'debt', 'regulator', 'link']] },
      {
        is: ['click'],
        also: [
          ['arrest', 'jail'],
          ['link', 'oddLink', 'shortLink'],
        ],
      },
    ],
  },
  {
    id: 'phishing',
    level: 'alarm',
    undoneBy: 'any',
    name: '说账户出了事，要你点进去处理',
    why: '先吓你一下，再让你在假网页里填卡号、密码。不点，自己打开官方 App 看有没有这件事。',
    places: [],
    patterns: [
      {
        is: ['trouble'],
        also: [
          ['link', 'click'],
          ['fixIt', 'click'],
        ],
      },
      { is: ['claim'], also: [['oddLink'], ['prize', 'refund', 'compensate']] },
    ],
  },
  {
    id: 'foreign-number',
    level: 'alarm',
    undoneBy: 'any',
    name: '留的是境外号码',
    why: '国内的机构、法院、公安，用不着留境外号码。不回拨，自己找公开号码打过去。',
    places: [],
    patterns: [{ is: ['foreignPhone'], also: [['debt', 'police', 'court', 'contactUs', 'call', 'cancel', 'regulator']] }],
  },
  {
    id: 'fee-first',
    level: 'alarm',
    undoneBy: 'any',
    name: '先交一笔钱，才放款、才减免、才撤案',
    why: '保证金、诚意金、解冻费，没有查到要先交这些才给方案、才放款的规定。先当诈骗防。',
    places: [{ id: 'psapl/58' }],
    patterns: [
      { is: ['pay', 'heldFee'], also: [FEE_FOR] },
      { is: ['heldFee', 'pay'], also: [FEE_FOR] },
      { is: ['payFirst', 'anyFee'], within: 10, also: [FEE_FOR] },
      { is: ['anyFee', 'payFirst'], within: 10, also: [FEE_FOR] },
      { is: ['heldStrong'], unless: ['estate'] },
      { is: ['pay', 'unfreeze'], within: 10 },
      { is: ['pay', 'willReturn'], within: 24, also: [FEE_FOR] },
      { is: ['pay', 'undo'], within: 16, also: [['money', 'heldFee', 'anyFee', 'percent', 'amountWord']], unless: ['caseNumber'] },
      {
        is: ['fixer'],
        also: [
          ['pay', 'money'],
          ['debt', 'court', 'police', 'suit'],
        ],
      },
      { is: ['toLoan', 'heldFee'], within: 30 },
      { is: ['cardWrong'], also: [['toLoan', 'freeze', 'heldFee', 'transfer']] },
      { is: ['prize', 'claim'], within: 24 },
    ],
  },
  {
    id: 'secrecy',
    level: 'alarm',
    undoneBy: 'nothing',
    name: '不许你告诉别人、不许挂电话',
    why: '怕你问人，才要你保密。现在就告诉一个信得过的人。',
    places: [],
    patterns: [{ is: ['secrecy'], unless: ['code'] }],
  },
  {
    id: 'stranger-money',
    level: 'alarm',
    undoneBy: 'any',
    name: '熟人、领导、客服突然要钱，或者刷单、荐股',
    why: '用你自己存的号码打过去问一声。先垫钱再返利、理赔先转账的，先当诈骗防。',
    places: [],
    patterns: [
      { is: ['needMoney'], also: [['transfer', 'purse', 'advance', 'payMe']], unless: ['court', 'debtShort'] },
      { is: ['brush'], also: [['transfer', 'pay', 'addContact', 'click', 'link']] },
      { is: ['invest'] },
      { is: ['compensate', 'transfer'], within: 40 },
      {
        is: ['compensate'],
        also: [
          ['addContact', 'screenShare', 'meeting', 'code'],
          ['give', 'addContact', 'screenShare'],
        ],
      },
    ],
  },
  {
    id: 'lend-card',
    level: 'alarm',
    undoneBy: 'any',
    name: '要你的银行卡、手机卡、账号，或走流水',
    why: '不给。卡和账号不得非法出租、出借、买卖；替人过账，自己也可能担责，由公安机关认定。',
    places: [{ id: 'anti-fraud/31', paragraph: 1 }],
    patterns: [{ is: ['mule'] }],
  },
] as const satisfies readonly Sign[];
