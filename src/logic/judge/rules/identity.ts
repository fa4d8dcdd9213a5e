import { all, any, is, no, yes } from '../conditions.ts';
import type { Rule } from './types.ts';

/** Who the caller says to be. */
export const IDENTITY_RULES: readonly Rule[] = [
  {
    id: 'agency-undisclosed',
    title: '不说明机构名称和代表谁',
    about: 'call',
    when: all(any(is('callee', 'borrower'), is('callee', 'guarantor')), no('agencyStated')),
    tiers: [
      { level: 'standard', cites: ['cba-2026/identify'] },
    ],
    related: [],
    urgent: null,
    evidence: ['追问身份的录音'],
    channels: ['lender', '12378'],
  },
  {
    id: 'posed-as-lender',
    title: '外包公司自称放款机构本身',
    about: 'call',
    when: yes('posedAsLender'),
    tiers: [
      { level: 'standard', cites: ['cba-2026/ban-impersonate'] },
    ],
    related: [],
    urgent: null,
    evidence: ['录音'],
    channels: ['lender', '12378'],
  },
  {
    id: 'outsourcing-unannounced',
    title: '委托外部催收前没有告知',
    about: 'call',
    when: no('outsourcingAnnounced'),
    tiers: [
      { level: 'regulation', cites: ['bank-consumer-measures/41'] },
    ],
    related: [],
    urgent: null,
    evidence: ['短信、App 消息截屏，证明没有收到告知'],
    channels: ['lender', '12378'],
  },
  {
    id: 'posed-as-official',
    title: '冒充公检法或政府部门',
    about: 'call',
    when: yes('posedAsOfficial'),
    tiers: [
      { level: 'standard', cites: ['cba-2026/ban-impersonate'] },
      { level: 'regulation', cites: ['bank-consumer-measures/41', 'micro-loan-measures/37'] },
      { level: 'unlawful', cites: ['psapl/62'] },
    ],
    related: ['criminal-law/279', 'anti-fraud/2'],
    urgent: 'fraud',
    evidence: ['录音', '对方出示的证件照片'],
    channels: ['110', '96110'],
    pinpoints: { 'psapl/62': ['p1'] },
  },
  {
    id: 'official-fraud',
    title: '冒充公检法并要钱或要验证信息',
    about: 'call',
    when: all(yes('posedAsOfficial'), any(yes('personalAccount'), yes('askedSecrets'))),
    tiers: [
      { level: 'crime', cites: ['criminal-law/279'] },
    ],
    related: ['criminal-law/266', 'anti-fraud/2'],
    urgent: 'fraud',
    evidence: ['收款账户', '聊天记录', '录音'],
    channels: ['110', '96110'],
    pinpoints: { 'criminal-law/279': ['p1'] },
  },
  {
    id: 'posed-as-lawyer',
    title: '冒充律师或律所',
    about: 'call',
    when: yes('posedAsLawyer'),
    tiers: [
      { level: 'standard', cites: ['cba-2026/ban-mislead'] },
      { level: 'regulation', cites: ['bank-consumer-measures/41', 'micro-loan-measures/37'] },
    ],
    related: ['lawyers/13', 'lawyers/55', 'psapl/62'],
    urgent: null,
    evidence: ['律所名称、函件、执业证号'],
    channels: ['lender', '12378', '12348'],
  },
];
