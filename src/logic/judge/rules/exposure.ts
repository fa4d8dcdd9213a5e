import { all, yes } from '../conditions.ts';
import type { Rule } from './types.ts';

/** Spreading the debt or a doctored picture. */
export const EXPOSURE_RULES: readonly Rule[] = [
  {
    id: 'public-shaming',
    title: '张贴、群发、网上公开欠款',
    about: 'call',
    when: yes('postedPublicly'),
    tiers: [
      { level: 'standard', cites: ['cba-2026/ban-post', 'cba-2026/ban-violence', 'nifa-2018/18'] },
      { level: 'regulation', cites: ['micro-loan-measures/37'] },
      { level: 'unlawful', cites: ['civil-code/1032', 'civil-code/1033', 'pipl/25', 'psapl/50'] },
    ],
    related: ['civil-code/1195', 'criminal-law/246'],
    urgent: null,
    evidence: ['原图原帖、发布账号、链接', '监控'],
    channels: ['110', '12377', '12378'],
    pinpoints: { 'civil-code/1032': ['p1'], 'civil-code/1033': ['p1-i5'], 'psapl/50': ['p1-i6'] },
  },
  {
    id: 'doctored-photo',
    title: 'P 图丑化',
    about: 'call',
    when: yes('doctoredPhoto'),
    tiers: [
      { level: 'standard', cites: ['nifa-2018/16', 'cba-2026/ban-violence'] },
      { level: 'regulation', cites: ['micro-loan-measures/37'] },
      { level: 'unlawful', cites: ['civil-code/1019'] },
    ],
    related: ['civil-code/1024', 'psapl/50'],
    urgent: null,
    evidence: ['原图、发送账号'],
    channels: ['110', '12377'],
    pinpoints: { 'civil-code/1019': ['p1'] },
  },
  {
    id: 'doctored-and-spread',
    title: 'P 图并公开散布',
    about: 'call',
    when: all(yes('doctoredPhoto'), yes('postedPublicly')),
    tiers: [{ level: 'unlawful', cites: ['civil-code/1024', 'psapl/50'] }],
    related: ['criminal-law/246', 'civil-code/1195'],
    urgent: null,
    evidence: ['转发范围、群成员'],
    channels: ['110', '12377'],
    pinpoints: { 'civil-code/1024': ['p1'], 'psapl/50': ['p1-i2'] },
  },
];
