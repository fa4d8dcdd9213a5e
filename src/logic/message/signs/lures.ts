import { TEL } from '../../law/index.ts';
import type { Sign } from './types.ts';

/** Those who sell a way out, and those who lend to people who cannot repay. */
export const LURES = [
  {
    id: 'debt-broker',
    level: 'alarm',
    undoneBy: 'any',
    name: '收钱代办停催、停息、清债',
    why: '停催、减息要放款机构同意，中介说了不算。协商和投诉可以自己做，不用交钱；请律师，先查执业证。',
    places: [{ id: 'civil-code/678' }, { id: 'card-measures/70', paragraph: 3 }, { id: 'lawyers/2', paragraph: 1 }],
    patterns: [
      { is: ['brokerStrong'] },
      { is: ['broker'], also: [['sell', 'addContact', 'chatName', 'anyFee'], ['debt']] },
      {
        is: ['policy'],
        also: [
          ['relief', 'interest', 'debt'],
          ['refundLure', 'market', 'claimIt'],
        ],
      },
      { is: ['relief', 'market'], within: 20 },
      { is: ['market', 'relief'], within: 16 },
      { is: ['tinyPart', 'clear'] },
      { is: ['clear', 'tinyPart'] },
      { is: ['deepCut', 'clear'] },
      { is: ['clear', 'deepCut'] },
      { is: ['part', 'clear'], also: [['offer', 'refundLure', 'mendSell']] },
    ],
  },
  {
    id: 'stop-paying',
    level: 'alarm',
    undoneBy: 'nothing',
    name: '劝你断联、别还钱、转移财产',
    why: '不联系、不应诉，官司照样能判；有判决以后转移财产，可能被列入失信名单。该核实的核实，该谈的自己谈。',
    places: [{ id: 'civil-procedure/147' }, { id: 'spc-dishonest/1', paragraph: 1, item: 3 }],
    patterns: [
      { is: ['stopStrong'] },
      { is: ['hideAssets'] },
      { is: ['salary', 'repay'], also: [['dont']] },
      { is: ['stopPay'], also: [['click', 'link', 'addContact', 'sell', 'broker', 'debt']] },
    ],
  },
  {
    id: 'credit-repair',
    level: 'alarm',
    undoneBy: 'any',
    name: '说能修复、洗白征信',
    why: '没有错的记录，没有查到花钱能提前消掉的办法；有错的，自己提异议，不收钱。一次性信用修复的期限已经过了。',
    places: [{ id: 'credit-reg/16', paragraph: 1 }, { id: 'credit-reg/25', paragraph: 1 }, { id: 'credit-repair/2025' }],
    patterns: [
      { is: ['mendWhat', 'mend'], within: 10 },
      { is: ['mend', 'mendWhat'], within: 10 },
      { is: ['mend'], also: [['mendWhat'], ['mendSell', 'addContact', 'anyFee']] },
      { is: ['mendWhat', 'dispute', 'mendSell'], within: 10 },
      { is: ['mendWhat', 'mendSell', 'dispute'], within: 10 },
    ],
  },
  {
    id: 'cancel-account',
    level: 'alarm',
    undoneBy: 'any',
    name: '说不注销、不取消就影响征信、就扣费',
    why: '没有查到“不注销账户就影响征信”的规定。挂断，自己打官方客服问有没有这件事。',
    places: [],
    patterns: [
      { is: ['cancel', 'cancelWhat'], within: 10, also: [['cancelElse']] },
      { is: ['cancelWhat', 'cancel'], within: 24, also: [['cancelElse']] },
      { is: ['cancelWhat', 'cancelElse'], within: 16, also: [['cancel'], ['regulator', 'staff', 'meeting', 'screenShare']] },
      { is: ['cancelNot', 'deduct'] },
      { is: ['wronglyOpened', 'deduct'], within: 24 },
    ],
  },
  {
    id: 'refund-lure',
    level: 'alarm',
    undoneBy: 'any',
    name: '说能退利息、退费，要登记、找专员',
    why: '用退息退费让你进群、填银行卡、交费用的，先当诈骗防。息费有争议，自己找放款机构的官方客服。',
    places: [],
    patterns: [
      {
        is: ['refund'],
        also: [
          ['refundLure', 'screenShare', 'addContact', 'payFirst'],
          ['debt', 'refundLure', 'regulator'],
        ],
      },
    ],
  },
  {
    id: 'loan-lure',
    level: 'alarm',
    undoneBy: 'any',
    name: '不看征信、当天下款的贷款',
    why: '借新还旧，欠得更多。利息不得先从本金里扣，先扣了的，按实际拿到的数还。',
    places: [{ id: 'civil-code/670' }],
    patterns: [{ is: ['loanStrong'] }, { is: ['loanLure'], also: [['loanLure', 'toLoan', 'addContact', 'sell']] }],
  },
  {
    id: 'pay-to-drop-case',
    level: 'alarm',
    undoneBy: 'any',
    name: '先还一点，就不追究、就撤案',
    why: `还一百、还一点就免刑责、撤立案，没有查到这样的规定。时效没满的，还一点可能让它重新算；债很久了，先打 ${TEL['12348']} 问。`,
    places: [{ id: 'spc-limitation/14' }, { id: 'civil-code/192', paragraph: 2 }],
    patterns: [{ is: ['payLittle'], also: [['jail', 'filed', 'suit', 'arrest', 'police', 'court', 'dropCase']] }],
  },
] as const satisfies readonly Sign[];
