import { all, is, yes } from '../conditions.ts';
import type { Rule } from './types.ts';

/** Visits, and dunning in spite of a signed plan. */
export const VISITS_RULES: readonly Rule[] = [
  {
    id: 'visit-entered-home',
    title: '未经同意进入住处',
    about: 'call',
    when: is('visit', 'entered-home'),
    tiers: [
      { level: 'standard', cites: ['cba-2026/ban-enter'] },
      { level: 'unlawful', cites: ['psapl/47', 'civil-code/1033'] },
    ],
    related: ['criminal-law/245'],
    urgent: 'danger',
    evidence: ['门口监控', '人数、着装、证件照片'],
    channels: ['110', 'lender'],
    pinpoints: { 'psapl/47': ['p1-i3'], 'civil-code/1033': ['p1-i2'] },
  },
  {
    id: 'visit-entered-office',
    title: '未经同意进入办公区',
    about: 'call',
    when: is('visit', 'entered-office'),
    tiers: [{ level: 'standard', cites: ['cba-2026/ban-enter'] }],
    related: [],
    urgent: null,
    evidence: ['前台或监控记录', '同事证言'],
    channels: ['lender', '12378'],
  },
  {
    id: 'visit-blocked',
    title: '拦住不让走、限制自由',
    about: 'call',
    when: is('visit', 'blocked'),
    tiers: [
      {
        level: 'regulation',
        cites: ['bank-consumer-measures/41', 'card-measures/68', 'consumer-finance-measures/collect', 'micro-loan-measures/37'],
      },
      { level: 'unlawful', cites: ['psapl/47'] },
    ],
    related: ['criminal-law/238', 'criminal-law/245'],
    urgent: 'danger',
    evidence: ['监控', '报警回执'],
    channels: ['110'],
    pinpoints: { 'psapl/47': ['p1-i3'] },
  },
  {
    id: 'settled-yet-dunned',
    title: '签了分期协议并按期还，仍被催',
    about: 'call',
    when: all(yes('settlementSigned')),
    tiers: [{ level: 'regulation', cites: ['card-measures/70'] }],
    related: [],
    urgent: null,
    evidence: ['协议、还款记录'],
    channels: ['lender', '12378'],
    pinpoints: { 'card-measures/70': ['p3'] },
  },
];
