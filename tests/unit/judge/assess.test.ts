import { describe, expect, test } from 'vitest';
import { assess, type Facts } from '../../../src/logic/index.ts';
import { moreUrgent } from '../../../src/logic/judge/assess.ts';
import { asFacts, untold } from './arbitraries.ts';
import { CLEAN } from './golden.ts';

interface Case {
  readonly name: string;
  readonly told: Facts;
  readonly level: string;
  readonly urgent?: string;
  readonly established: readonly string[];
}

const CASES: readonly Case[] = [
  { name: 'a polite call in the afternoon', told: {}, level: 'none-found', established: [] },
  { name: '22:00 to the bank loan: a standard', told: { hour: 22 }, level: 'standard', established: ['night-call'] },
  { name: '7:59 is still night', told: { hour: 7 }, level: 'standard', established: ['night-call'] },
  { name: '8:00 is not', told: { hour: 8 }, level: 'none-found', established: [] },
  { name: 'night, but agreed', told: { hour: 23, nightCallsAgreed: true }, level: 'none-found', established: [] },
  { name: 'night: no standard binds an unlicensed lender', told: { lender: 'unlicensed', hour: 23 }, level: 'none-found', established: [] },
  {
    name: 'night: the national standard is not for cards',
    told: { lender: 'bank-card', hour: 23 },
    level: 'standard',
    established: ['night-call'],
  },
  { name: 'three connected calls are within the standard', told: { connectedToday: 3 }, level: 'none-found', established: [] },
  { name: 'four are not', told: { connectedToday: 4 }, level: 'standard', established: ['frequent-connected'] },
  {
    name: 'four to a credit card: the standard does not bind it',
    told: { lender: 'bank-card', connectedToday: 4 },
    level: 'none-found',
    established: [],
  },
  { name: 'six missed calls are within the guideline', told: { missedToday: 6 }, level: 'none-found', established: [] },
  { name: 'seven are not', told: { missedToday: 7 }, level: 'standard', established: ['frequent-missed'] },
  {
    name: 'violence is danger, whoever lent',
    told: { lender: 'assignee', threatenedViolence: true },
    level: 'unlawful',
    urgent: 'danger',
    established: ['threat-violence'],
  },
  { name: 'a visit at the door is nothing', told: { visited: true }, level: 'none-found', established: [] },
  {
    name: 'entering the home is',
    told: { visited: true, enteredHome: true },
    level: 'unlawful',
    urgent: 'danger',
    established: ['visit-entered-home'],
  },
  { name: 'nobody came, so nobody entered', told: { visited: false, enteredHome: true }, level: 'none-found', established: [] },
  {
    name: 'paint on the door, without anybody seen at it',
    told: { visited: false, damagedProperty: true, blockedWay: false },
    level: 'unlawful',
    urgent: 'danger',
    established: ['property-damaged'],
  },
  {
    name: 'posing as police is fraud',
    told: { posedAsOfficial: true },
    level: 'unlawful',
    urgent: 'fraud',
    established: ['posed-as-official'],
  },
  {
    name: 'posing as police and asking for a code may be a crime',
    told: { posedAsOfficial: true, askedSecrets: true },
    level: 'crime',
    urgent: 'fraud',
    established: ['posed-as-official', 'official-fraud', 'asked-secrets'],
  },
  {
    name: 'danger comes before fraud',
    told: { posedAsOfficial: true, damagedProperty: true },
    level: 'unlawful',
    urgent: 'danger',
    established: ['posed-as-official', 'property-damaged'],
  },
  {
    name: 'an alert stands though nothing binds the lender',
    told: { lender: 'private', personalAccount: true },
    level: 'none-found',
    urgent: 'fraud',
    established: [],
  },
  {
    name: 'a cut at payout concerns the loan, not the call',
    told: { upfrontCut: true },
    level: 'none-found',
    established: ['upfront-cut'],
  },
  {
    name: 'insults by a micro-loan company',
    told: { lender: 'micro-loan', insulted: true },
    level: 'regulation',
    established: ['insulted'],
  },
  {
    name: 'a fact that cannot apply is ignored',
    told: { callee: 'borrower', debtDisclosed: true, askedThirdPartyToPay: true, disclosureAgreed: false },
    level: 'none-found',
    established: [],
  },
  {
    name: 'a colleague is told of the debt',
    told: { callee: 'workplace', borrowerReachable: false, debtDisclosed: true, disclosureAgreed: false },
    level: 'unlawful',
    established: ['debt-disclosed', 'debt-leaked'],
  },
];

test.each(CASES)('$name', ({ told, level, urgent, established }) => {
  const got = assess({ ...asFacts(CLEAN), ...told });
  expect(got.level).toBe(level);
  expect(got.urgent).toBe(urgent ?? null);
  expect(got.findings.filter((finding) => finding.status === 'established').map((finding) => finding.rule)).toEqual(established);
});

describe('what is not known', () => {
  test('an unknown lender leaves a rule open and says so', () => {
    const rest = untold({ ...CLEAN, hour: 23 }, 'lender');
    const got = assess(rest);
    expect(got.findings.find(({ rule }) => rule === 'night-call')).toEqual({
      rule: 'night-call',
      status: 'possible',
      level: 'standard',
      cites: ['gbt-45251/time', 'cba-2026/time'],
      missing: ['lender'],
    });
    expect(got.level).toBe('undetermined');
  });
  test('what a law says of everyone is established without the lender; the rest of the tiers is left out', () => {
    const rest = untold({ ...CLEAN, threatenedViolence: true }, 'lender');
    expect(assess(rest).findings).toContainEqual({
      rule: 'threat-violence',
      status: 'established',
      level: 'unlawful',
      cites: ['psapl/50'],
    });
  });
  test('with nothing told everything is possible, and nothing found', () => {
    const { level, urgent, findings } = assess({});
    expect([level, urgent, findings.length]).toEqual(['undetermined', null, 42]);
    expect(findings.every(({ status, missing = [] }) => status === 'possible' && missing.length > 0)).toBe(true);
  });
  test('an open question about the loan alone does not leave the call undetermined', () => {
    const rest = untold(CLEAN, 'upfrontCut');
    expect(assess(rest)).toEqual({
      level: 'none-found',
      urgent: null,
      findings: [{ rule: 'upfront-cut', status: 'possible', level: 'unlawful', cites: ['civil-code/670'], missing: ['upfrontCut'] }],
    });
  });
});

test('answers outside a domain count as unknown and never throw', () => {
  const odd = { lender: 'martian', hour: 24, connectedToday: -1, insulted: 'yes', visited: 3, nonsense: true };
  expect(assess(asFacts(odd))).toEqual(assess({}));
  for (const nothing of [null, undefined, 7, 'x']) expect(assess(nothing as unknown as Facts)).toEqual(assess({}));
});

test('danger before fraud before nothing', () => {
  expect([moreUrgent('fraud', 'danger'), moreUrgent('danger', 'fraud')]).toEqual(['danger', 'danger']);
  expect([moreUrgent(null, 'fraud'), moreUrgent('fraud', null), moreUrgent(null, null)]).toEqual(['fraud', 'fraud', null]);
});
