import { all, atLeast, is, no, yes } from '../conditions.ts';
import { AT_NIGHT } from '../predicates.ts';
import type { Rule } from './types.ts';

/** When and how often they call. */
export const TIMING_RULES: readonly Rule[] = [
  {
    id: 'night-call',
    title: '22:00 到次日 8:00 催收',
    about: 'call',
    when: all(AT_NIGHT, no('nightCallsAgreed')),
    tiers: [{ level: 'standard', cites: ['gbt-45251/time', 'cba-2026/time'] }],
    related: [],
    urgent: null,
    evidence: ['合同里有没有约定联系时间', '来电记录截图'],
    channels: ['lender', '12378', 'nifa'],
  },
  {
    id: 'frequent-connected',
    title: '同一机构一天接通超过 3 次',
    about: 'call',
    when: all(is('callee', 'borrower'), atLeast('connectedToday', 4)),
    tiers: [{ level: 'standard', cites: ['gbt-45251/freq-interactive'] }],
    related: ['gbt-45251/freq-notify', 'nifa-2018/17'],
    urgent: null,
    evidence: ['当天全部来电列表，标出接通与未接'],
    channels: ['lender', '12378', '12321'],
  },
  {
    id: 'frequent-missed',
    title: '没接通的拨打一天超过 6 次（自律文件写的是“不宜”，另有约定除外）',
    about: 'call',
    when: all(is('callee', 'borrower'), atLeast('missedToday', 7)),
    tiers: [{ level: 'standard', cites: ['cba-2026/freq'] }],
    related: [],
    urgent: null,
    evidence: ['未接来电列表', '合同里有没有另约拨打次数'],
    channels: ['lender', '12378'],
  },
  {
    id: 'bombing',
    title: '换号连环拨打、短信轰炸',
    about: 'call',
    when: yes('bombing'),
    tiers: [
      { level: 'standard', cites: ['nifa-2018/17'] },
      { level: 'regulation', cites: ['consumer-finance-measures/collect', 'micro-loan-measures/37'] },
      { level: 'unlawful', cites: ['psapl/50', 'civil-code/1033'] },
    ],
    related: ['criminal-law/293'],
    urgent: null,
    evidence: ['运营商通话详单', '拦截软件记录'],
    channels: ['110', '12321', '12378'],
    pinpoints: { 'psapl/50': ['p1-i5'], 'civil-code/1033': ['p1-i1'] },
  },
];
