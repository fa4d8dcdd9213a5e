import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BELIEF_RUMOURS, type Facts, reportOn } from '../../../src/logic/index.ts';
import { anyTold } from './arbitraries.ts';

const POLITE: Facts = { callee: 'borrower', lender: 'bank-loan', hour: 15 };
const now = (facts: Facts) => reportOn(facts).now.map((one) => (one.kind === 'turn-to' ? one.step.channel : one.kind));

describe('what to do now', () => {
  test.each<[string, Facts, string[]]>([
    ['nothing reported: check the caller, then its own line', { ...POLITE }, ['check-caller', 'lender']],
    ['reported: proof, the lender, its regulator', { ...POLITE, insulted: true }, ['keep', 'lender', '12378']],
    ['lender unknown: find it out after its own line', { ...POLITE, lender: 'unsure', insulted: true }, ['keep', 'lender', 'find-lender']],
    ['danger first', { ...POLITE, threatenedViolence: true }, ['safety', 'keep', 'lender']],
    ['fraud first', { ...POLITE, askedSecrets: true }, ['no-money', 'keep', 'lender']],
    ['danger before fraud', { ...POLITE, threatenedViolence: true, askedSecrets: true }, ['safety', 'no-money', 'keep']],
    [
      'a lender without a licence is never turned to',
      { ...POLITE, lender: 'unlicensed', insulted: true },
      ['keep', 'local-finance', '12345'],
    ],
    ['a private person has no regulator', { ...POLITE, lender: 'private', threatenedViolence: true }, ['safety', 'keep', '12348']],
  ])('%s', (_, facts, expected) => {
    expect(now(facts).slice(0, expected.length)).toEqual(expected);
  });

  test('never more than three, never from what is merely open', () => {
    fc.assert(
      fc.property(anyTold, (facts) => {
        const report = reportOn(facts);
        expect(report.now.length).toBeLessThanOrEqual(3);
        expect(report.now.length).toBeGreaterThan(0);
        expect(report.now.some(({ kind }) => kind === 'keep')).toBe(report.evidence.length > 0);
        if (report.now.some(({ kind }) => kind === 'safety')) expect(report.urgent).toBe('danger');
      }),
      { numRuns: 300 },
    );
  });
});

describe('beliefs', () => {
  test.each<[string, Facts, string[]]>([
    ['nothing touched', POLITE, []],
    ['a visit', { ...POLITE, visited: true }, ['visits-illegal']],
    ['at night', { ...POLITE, hour: 22 }, ['law-sets-hours']],
    ['before eight', { ...POLITE, hour: 7 }, ['law-sets-hours']],
    ['by day', { ...POLITE, hour: 8 }, []],
    ['two connected calls', { ...POLITE, connectedToday: 2 }, ['three-calls']],
    ['two missed calls', { ...POLITE, missedToday: 2 }, ['six-vs-three']],
    ['outsourced, not announced', { ...POLITE, outsourcingAnnounced: false }, ['ai-or-outsourcing-illegal']],
    ['unknown touches nothing', { callee: 'borrower', visited: 'unsure', hour: 'unsure' }, []],
  ])('%s', (_, facts, expected) => {
    expect(reportOn(facts).beliefs).toEqual(expected);
  });

  test('each can be named', () => {
    expect(BELIEF_RUMOURS.length).toBe(new Set(BELIEF_RUMOURS).size);
    expect(reportOn({ ...POLITE, blockedWay: true }).beliefs).toEqual(['violent-collection-crime']);
  });
});
