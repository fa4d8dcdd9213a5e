import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstProblem, inputFrom } from '../../../src/islands/script-builder/form.ts';
import { CALLERS, composeScript, INCIDENTS, mayPropose, ROLES, STAGES, TIES, WANTS } from '../../../src/logic/index.ts';

const TODAY = '2026-11-24';

test('a form without problems makes a card, whatever was typed', () => {
  const money = fc.constantFrom('', '1', '1000', '1,200.50', '3万', 'x');
  const day = fc.constantFrom('', TODAY, '2026-12-31', '2028-11-24', '2026-02-30', '2020-01-01');
  const any = fc.record({
    role: fc.constantFrom('', 'borrower', 'borrower', 'borrower', ...ROLES, 'martian'),
    caller: fc.constantFrom('', ...CALLERS),
    stage: fc.constantFrom('', 'unsure', ...STAGES, 'martian'),
    tied: fc.constantFrom('', ...TIES, 'martian'),
    lenderKind: fc.constantFrom('', 'bank-card', 'private', 'martian'),
    lenderName: fc.string({ maxLength: 32 }),
    wants: fc.subarray([...WANTS]),
    verified: fc.constantFrom('', 'true', 'false'),
    oldDebt: fc.constantFrom('', 'true', 'false', 'unsure'),
    incidents: fc.subarray([...INCIDENTS]),
    total: money,
    perMonth: money,
    firstDate: day,
    postponeDate: day,
    postponeAmount: money,
  });
  fc.assert(
    fc.property(any, (typed) => {
      const input = inputFrom(typed);
      if (firstProblem(typed, TODAY)) return;
      expect(input).not.toBeNull();
      if (!input) return;
      const card = composeScript(input);
      expect(card.parts.some(({ id }) => id === 'proposal')).toBe(
        mayPropose(input) && input.wants.some((want) => want === 'instalments' || want === 'postpone'),
      );
    }),
    { numRuns: 3000 },
  );
});
