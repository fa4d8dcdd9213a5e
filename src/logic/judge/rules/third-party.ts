import { all, any, is, no, yes } from '../conditions.ts';
import { CALLED_OUTSIDER } from '../predicates.ts';
import type { Rule } from './types.ts';

/** Calls to people who do not owe the money. */
export const THIRD_PARTY_RULES: readonly Rule[] = [
  {
    id: 'third-party-dunned',
    title: '向与债务无关的人催款',
    about: 'call',
    when: all(CALLED_OUTSIDER, yes('askedThirdPartyToPay'), no('thirdPartyOfferedToPay')),
    tiers: [
      { level: 'standard', cites: ['gbt-45251/target', 'cba-2026/third-ban', 'nifa-2018/13'] },
      { level: 'regulation', cites: ['card-measures/68', 'consumer-finance-measures/collect', 'micro-loan-measures/37'] },
    ],
    related: [],
    urgent: null,
    evidence: ['被联系人的录音、截图或书面说明'],
    channels: ['lender', '12378', 'local-finance'],
  },
  {
    id: 'third-party-while-reachable',
    title: '本人联系得上，却去联系别人',
    about: 'call',
    when: all(CALLED_OUTSIDER, yes('borrowerReachable')),
    tiers: [{ level: 'standard', cites: ['gbt-45251/contact-when', 'cba-2026/third-ban', 'nifa-2018/14'] }],
    related: ['cba-2026/third-lost'],
    urgent: null,
    evidence: ['本人当天接听记录，证明没有失联'],
    channels: ['lender', '12378'],
  },
  {
    id: 'third-party-after-refusal',
    title: '被联系的人拒绝后还在打',
    about: 'call',
    when: all(CALLED_OUTSIDER, yes('thirdPartyRefused')),
    tiers: [{ level: 'standard', cites: ['gbt-45251/contact-refuse', 'cba-2026/third-ban', 'nifa-2018/13'] }],
    related: [],
    urgent: null,
    evidence: ['拒绝的录音或短信'],
    channels: ['lender', '12378', '12321'],
  },
  {
    id: 'debt-disclosed',
    title: '向别人透露欠款',
    about: 'call',
    when: all(CALLED_OUTSIDER, yes('debtDisclosed'), no('thirdPartyOfferedToPay')),
    tiers: [{ level: 'standard', cites: ['gbt-45251/contact-content', 'cba-2026/third-ban', 'nifa-2018/18'] }],
    related: ['civil-code/1034', 'pipl/69', 'micro-loan-measures/37'],
    urgent: null,
    evidence: ['第三人的录音、聊天记录、证言'],
    channels: ['lender', '12378', 'local-finance'],
  },
  {
    id: 'debt-leaked',
    title: '没有同意过，欠款却被告诉了别人',
    about: 'call',
    when: all(
      any(
        is('callee', 'family'),
        is('callee', 'workplace'),
        is('callee', 'unrelated'),
        all(is('callee', 'spouse'), no('sharedDebt')),
        all(is('callee', 'listed-contact'), yes('borrowerReachable')),
      ),
      yes('debtDisclosed'),
      no('thirdPartyOfferedToPay'),
      no('disclosureAgreed'),
    ),
    tiers: [{ level: 'unlawful', cites: ['civil-code/1038', 'pipl/10'] }],
    related: ['civil-code/1032', 'pipl/69', 'criminal-law/253-1'],
    urgent: null,
    evidence: ['第三人的录音、聊天记录、证言', '合同里有没有同意对方把欠款告诉联系人'],
    channels: ['lender', '12378', 'local-finance'],
    pinpoints: { 'civil-code/1038': ['p1'] },
  },
];
