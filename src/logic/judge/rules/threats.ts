import { all, any, yes } from '../conditions.ts';
import type { Rule } from './types.ts';

/** Threats that no law names, whatever they are made with: the same grounds for each. */
const THREAT_TIERS: Rule['tiers'] = [
  { level: 'standard', cites: ['nifa-2018/16', 'cba-2026/ban-violence'] },
  {
    level: 'regulation',
    cites: ['bank-consumer-measures/41', 'card-measures/68', 'consumer-finance-measures/collect', 'micro-loan-measures/37'],
  },
];

/** What the caller says to frighten. */
export const THREATS_RULES: readonly Rule[] = [
  {
    id: 'threat-violence',
    title: '威胁人身安全',
    about: 'call',
    when: yes('threatenedViolence'),
    tiers: [...THREAT_TIERS, { level: 'unlawful', cites: ['psapl/50'] }],
    related: ['criminal-law/293', 'criminal-law/274'],
    urgent: 'danger',
    evidence: ['录音原件'],
    channels: ['110', 'lender', '12378'],
    pinpoints: { 'psapl/50': ['p1-i1'] },
  },
  {
    id: 'threat-exposure',
    title: '威胁曝光、群发',
    about: 'call',
    when: yes('threatenedExposure'),
    tiers: THREAT_TIERS,
    related: ['psapl/50', 'civil-code/997', 'civil-code/1032'],
    urgent: null,
    evidence: ['录音、截图'],
    channels: ['lender', '12378', '110'],
  },
  {
    id: 'threat-job',
    title: '威胁让你丢工作',
    about: 'call',
    when: yes('threatenedJob'),
    tiers: THREAT_TIERS,
    related: ['psapl/50'],
    urgent: null,
    evidence: ['录音', '单位来电记录'],
    channels: ['lender', '12378'],
  },
  {
    id: 'threat-family',
    title: '拿家人威胁',
    about: 'call',
    when: yes('threatenedFamily'),
    tiers: THREAT_TIERS,
    related: ['psapl/50'],
    urgent: null,
    evidence: ['录音'],
    channels: ['110', 'lender', '12378'],
  },
  {
    id: 'insulted',
    title: '辱骂',
    about: 'call',
    when: yes('insulted'),
    tiers: [
      { level: 'standard', cites: ['nifa-2018/16', 'cba-2026/ban-violence'] },
      { level: 'regulation', cites: ['card-measures/68', 'micro-loan-measures/37', 'bank-consumer-measures/41'] },
    ],
    related: ['psapl/50', 'civil-code/1024'],
    urgent: null,
    evidence: ['录音'],
    channels: ['lender', '12378'],
  },
  {
    id: 'repeated-intimidation',
    title: '反复发送辱骂、恐吓信息',
    about: 'call',
    when: all(
      yes('repeatedMessages'),
      any(yes('insulted'), yes('threatenedViolence'), yes('threatenedExposure'), yes('threatenedJob'), yes('threatenedFamily')),
    ),
    tiers: [{ level: 'unlawful', cites: ['psapl/50'] }],
    related: ['civil-code/1033'],
    urgent: null,
    evidence: ['全部短信、语音的原始记录，标出时间'],
    channels: ['110', '12321', '12378'],
    pinpoints: { 'psapl/50': ['p1-i5'] },
  },
  {
    id: 'false-consequence',
    title: '虚构或夸大后果',
    about: 'call',
    when: yes('falseConsequence'),
    tiers: [
      { level: 'standard', cites: ['cba-2026/ban-mislead'] },
      { level: 'regulation', cites: ['bank-consumer-measures/41', 'micro-loan-measures/37'] },
    ],
    related: [],
    urgent: null,
    evidence: ['录音，要原话'],
    channels: ['lender', '12378'],
  },
  {
    id: 'credit-repair-lure',
    title: '拿已截止的信用修复政策催款',
    about: 'call',
    when: yes('creditRepairPitch'),
    tiers: [
      { level: 'standard', cites: ['cba-2026/ban-mislead'] },
      { level: 'regulation', cites: ['micro-loan-measures/37'] },
    ],
    related: ['credit-repair/2025'],
    urgent: null,
    evidence: ['话术录音'],
    channels: ['lender', '12363'],
  },
];
