import { all, any, is, yes } from '../conditions.ts';
import type { Rule } from './types.ts';

/** Forged papers, private channels, harvested numbers, illegal lending. */
export const PAPERS_AND_DATA_RULES: readonly Rule[] = [
  {
    id: 'fake-lawyer-letter',
    title: '伪造律师函',
    about: 'call',
    when: is('document', 'lawyer-letter'),
    tiers: [
      { level: 'standard', cites: ['cba-2026/ban-mislead'] },
      { level: 'regulation', cites: ['bank-consumer-measures/41', 'micro-loan-measures/37'] },
    ],
    related: ['lawyers/13', 'lawyers/55', 'psapl/63'],
    urgent: null,
    evidence: ['函件原件、短信原文'],
    channels: ['lender', '12378'],
  },
  {
    id: 'fake-court-paper',
    title: '伪造法院、公安文书',
    about: 'call',
    when: is('document', 'court-paper'),
    tiers: [
      { level: 'standard', cites: ['cba-2026/ban-impersonate'] },
      { level: 'regulation', cites: ['bank-consumer-measures/41', 'micro-loan-measures/37'] },
      { level: 'unlawful', cites: ['psapl/63'] },
      { level: 'crime', cites: ['criminal-law/280'] },
    ],
    related: [],
    urgent: 'fraud',
    evidence: ['原短信（不点链接）、函件原件'],
    channels: ['12368', '110', '96110'],
    pinpoints: { 'psapl/63': ['p1-i1'], 'criminal-law/280': ['p1'] },
  },
  {
    id: 'private-channel',
    title: '外包人员用私人手机或社交账号催收',
    about: 'call',
    when: yes('privateChannel'),
    tiers: [{ level: 'standard', cites: ['cba-2026/ban-private-phone'] }],
    related: [],
    urgent: null,
    evidence: ['号码、账号、聊天记录'],
    channels: ['lender', '12378'],
  },
  {
    id: 'contacts-harvested',
    title: '使用爬取或买来的号码',
    about: 'call',
    when: yes('contactsHarvested'),
    tiers: [
      { level: 'standard', cites: ['cba-2026/contact-source'] },
      { level: 'unlawful', cites: ['pipl/10', 'pipl/13'] },
    ],
    related: ['psapl/56', 'criminal-law/253-1', 'cash-loan-141/data'],
    urgent: null,
    evidence: ['被联系人证明自己没有被填为联系人'],
    channels: ['12378', '110'],
  },
  {
    id: 'illegal-debt-violence',
    title: '无牌高利放贷，几种暴力、骚扰手段一起用来催收',
    about: 'call',
    when: all(
      is('lender', 'unlicensed'),
      yes('upfrontCut'),
      yes('usurious'),
      any(
        all(yes('threatenedViolence'), yes('bombing')),
        all(yes('threatenedViolence'), is('visit', 'entered-home')),
        all(yes('threatenedViolence'), is('visit', 'blocked')),
        all(yes('bombing'), is('visit', 'entered-home')),
        all(yes('bombing'), is('visit', 'blocked')),
      ),
    ),
    tiers: [{ level: 'crime', cites: ['criminal-law/293-1'] }],
    related: [],
    urgent: 'danger',
    evidence: ['到账流水', '录音'],
    channels: ['110', '12337'],
  },
];
