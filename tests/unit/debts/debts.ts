import fc from 'fast-check';
import { AMOUNTS, CHOICES, DEBT_STAGES, type Debt, DISPUTES, MOST_FEN, PROOFS, readDebt, SECURITIES } from '../../../src/logic/index.ts';

/** A debt of which only this is known. */
export const debt = (part: Partial<Debt>): Debt => ({ id: 'd', name: '某公司', proofs: [], disputes: [], ...part });

const day = fc.integer({ min: 0, max: 6000 }).map((days) => new Date(Date.UTC(2015, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

/** Any debt that can be told. */
export const anyDebt: fc.Arbitrary<Debt> = fc
  .record(
    {
      id: fc.uuid(),
      name: fc.string({ minLength: 1, maxLength: 60 }).map((name) => `x${name}`),
      lender: fc.constantFrom(...CHOICES.lender),
      contractDate: day,
      stage: fc.constantFrom(...DEBT_STAGES),
      actBy: day,
      security: fc.constantFrom(...SECURITIES),
      old: fc.boolean(),
      automatic: fc.boolean(),
      ...(Object.fromEntries(AMOUNTS.map((amount) => [amount, fc.integer({ min: 0, max: MOST_FEN })])) as Record<
        (typeof AMOUNTS)[number],
        fc.Arbitrary<number>
      >),
      proofs: fc.subarray([...PROOFS]),
      disputes: fc.subarray([...DISPUTES]),
      note: fc.string({ maxLength: 400 }),
    },
    { requiredKeys: ['id', 'name', 'proofs', 'disputes'] },
  )
  .map((raw) => readDebt(raw))
  .filter((one) => one !== null);
