import { describe, expect, test } from 'vitest';
import { CHOICES, ceilingsFor, type LenderId, LPR_LOOK_UP } from '../../../src/logic/index.ts';

const standing = (lender: LenderId | undefined, contractDate?: string) =>
  Object.fromEntries(ceilingsFor({ lender, contractDate }).map((one) => [one.id, one.standing]));
const LENDERS = [undefined, ...CHOICES.lender] as const;

describe('which ceiling may be argued', () => {
  test('for whom, as a table', () => {
    const both = { deducted: 'may', penalty: 'may' };
    expect(standing('private', '2024-05-01')).toEqual({ ...both, 'four-times': 'may', 'no-interest': 'may' });
    expect(standing('unlicensed', '2024-05-01')).toEqual({ ...both, 'four-times': 'court', void: 'may' });
    for (const lender of ['bank-loan', 'bank-other', 'consumer-finance', 'auto-finance', 'other-licensed'] as const)
      expect(standing(lender, '2024-05-01')).toEqual({ ...both, 'four-times': 'not', 'judicial-24': 'may' });
    expect(standing('bank-card')).toEqual({ ...both, 'four-times': 'not', 'judicial-24': 'court', 'card-total': 'may' });
    expect(standing('micro-loan')).toEqual({ ...both, 'four-times': 'not', 'judicial-24': 'court', leaked: 'not' });
    for (const lender of ['assignee', 'guarantor-paid', undefined] as const)
      expect(standing(lender)).toEqual({ ...both, 'four-times': 'court', 'judicial-24': 'court' });
  });
  test('four times the LPR is never offered against a licensed lender', () => {
    for (const lender of LENDERS) if (standing(lender)['four-times'] === 'may') expect(lender).toBe('private');
  });
  test('by the day of the contract: two periods before 2020-08-20, the table of costs from 2026-08-01', () => {
    expect(standing('private', '2020-08-19')).toMatchObject({ 'four-times': 'court', 'two-periods': 'court' });
    expect(standing('private', '2020-08-20')).not.toHaveProperty('two-periods');
    expect(standing('bank-loan', '2019-01-01')).not.toHaveProperty('two-periods');
    expect(standing('consumer-finance', '2026-08-01')).toMatchObject({ statement: 'may' });
    expect(standing('consumer-finance', '2026-07-31')).not.toHaveProperty('statement');
    expect(standing('bank-card', '2026-08-01')).not.toHaveProperty('statement');
    expect(standing('consumer-finance')).not.toHaveProperty('statement');
  });
  test('what may be said stands before what depends, and that before what is not for it', () => {
    const order = ['may', 'court', 'not'];
    for (const lender of LENDERS) {
      const places = ceilingsFor({ lender }).map((one) => order.indexOf(one.standing));
      expect(places).toEqual([...places].sort());
    }
  });
  test('each rests on something, promises nothing, and names no rate but the one of the judicial policy', () => {
    for (const { says, places, id } of [...LENDERS.flatMap((lender) => ceilingsFor({ lender, contractDate: '2019-01-01' }))]) {
      expect(places.length).toBeGreaterThan(0);
      expect(says).not.toMatch(/一定|保证|必须减|不用还/);
      expect(says.match(/[\d.]+%/g) ?? []).toEqual(id === 'judicial-24' ? ['24%'] : []);
    }
    expect(LPR_LOOK_UP.says).not.toMatch(/%/);
  });
});
