import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DebtForm, debtFrom, EMPTY_DEBT, formOf, problemsIn, TEXTS } from '../../../../src/islands/debts/form.ts';
import { anyDebt } from '../../debts/debts.ts';

const TODAY = '2026-11-30';
const form = (part: Partial<DebtForm>): DebtForm => ({ ...EMPTY_DEBT, name: '晴川', ...part });
const wrong = (part: Partial<DebtForm>) => Object.keys(problemsIn(form(part), TODAY));

describe('what is wrong with a debt', () => {
  test('nothing, where only a name is known', () => expect(wrong({})).toEqual([]));
  test.each([
    [{ name: ' ' }, ['name']],
    [{ name: '长'.repeat(41) }, ['name']],
    [{ name: '<b>晴川</b>' }, ['name']],
    [{ name: '晴\u200b川' }, ['name']],
    [{ note: '字'.repeat(10_000) }, ['note']],
    [{ note: '两行\n都可以' }, []],
    [{ claimedFen: '一千二' }, ['claimedFen']],
    [{ claimedFen: '1,2万' }, ['claimedFen']],
    [{ claimedFen: '99999999999' }, ['claimedFen']],
    [{ claimedFen: '-5' }, ['claimedFen']],
    [{ paidFen: '0', feesFen: '０.00 元' }, []],
    [{ contractDate: '2026-12-01' }, ['contractDate']],
    [{ contractDate: '2026-02-30' }, ['contractDate']],
    [{ actBy: '2026-11-01' }, []],
    [{ actBy: '2036-01-01' }, ['actBy']],
    [{ actBy: '0000-00-00' }, ['actBy']],
  ] as const)('%j: %j', (part, fields) => expect(wrong(part)).toEqual(fields));
});

test('the debt leaves out what cannot be read, and a deduction that is none', () => {
  const typed = form({ receivedFen: '8千', claimedFen: '1.2万', automatic: 'false', monthlyFen: '500', old: 'true', lender: 'nobody' });
  expect(debtFrom(typed, 'd', problemsIn(typed, TODAY))).toEqual({
    id: 'd',
    name: '晴川',
    claimedFen: 1_200_000,
    automatic: false,
    old: true,
    proofs: [],
    disputes: [],
  });
  expect(debtFrom(form({ name: '' }), 'd', {})).toBeNull();
});

test('a debt that is changed comes back as it was', () => {
  fc.assert(
    fc.property(anyDebt, (debt) => {
      const { monthlyFen: _, ...rest } = debt;
      const expected = debt.automatic === true ? debt : rest;
      expect(debtFrom(formOf(debt), debt.id, {})).toEqual(expected);
    }),
  );
});

test('whatever is typed, checking never throws', () => {
  fc.assert(
    fc.property(fc.record(Object.fromEntries(TEXTS.map((field) => [field, fc.string()]))), (texts) => {
      const typed = form(texts as Partial<DebtForm>);
      expect(() => debtFrom(typed, 'd', problemsIn(typed, TODAY))).not.toThrow();
    }),
  );
});
