import { yes } from '../conditions.ts';
import type { Rule } from './types.ts';

/** Money asked for, taken or lent. */
export const MONEY_RULES: readonly Rule[] = [
  {
    id: 'personal-account',
    title: '要求转个人账户、扫私人码',
    about: 'call',
    when: yes('personalAccount'),
    tiers: [
      { level: 'standard', cites: ['nifa-2018/19'] },
    ],
    related: ['criminal-law/266'],
    urgent: 'fraud',
    evidence: ['收款码、账号、话术'],
    channels: ['lender', '96110', '110'],
  },
  {
    id: 'asked-secrets',
    title: '索要验证码、密码、人脸、屏幕共享',
    about: 'call',
    when: yes('askedSecrets'),
    tiers: [
      { level: 'unlawful', cites: ['pipl/6'] },
    ],
    related: ['criminal-law/266', 'psapl/58', 'anti-fraud/2'],
    urgent: 'fraud',
    evidence: ['短信、录屏、来电记录'],
    channels: ['110', '96110'],
  },
  {
    id: 'extra-fees',
    title: '以催收名义另收费用',
    about: 'call',
    when: yes('extraFees'),
    tiers: [
      { level: 'standard', cites: ['cba-2026/ban-fee-reborrow', 'nifa-2018/19'] },
    ],
    related: ['apr-disclosure/statement', 'micro-loan-cost/2025'],
    urgent: null,
    evidence: ['综合融资成本明示表', '合同', '转账记录'],
    channels: ['lender', '12378', 'local-finance'],
  },
  {
    id: 'upfront-cut',
    title: '砍头息',
    about: 'loan',
    when: yes('upfrontCut'),
    tiers: [
      { level: 'unlawful', cites: ['civil-code/670'] },
    ],
    related: [],
    urgent: null,
    evidence: ['实际到账流水', '合同'],
    channels: ['lender', '12378', 'mediation'],
  },
  {
    id: 'pushed-new-loan',
    title: '诱导以贷养贷',
    about: 'call',
    when: yes('pushedNewLoan'),
    tiers: [
      { level: 'standard', cites: ['cba-2026/ban-fee-reborrow'] },
    ],
    related: [],
    urgent: null,
    evidence: ['链接、聊天记录'],
    channels: ['lender', '12378'],
  },
];
