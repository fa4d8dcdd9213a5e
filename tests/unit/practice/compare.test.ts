import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, compareGuess, type Facts, GUESSES, guessOf, LEVELS, OUTCOMES, reportOn, wholeCall } from '../../../src/logic/index.ts';
import { anyTold } from '../judge/arbitraries.ts';

/** A call of each verdict, by what differs from a clean one. */
const CALLS = {
  'none-found': {},
  standard: { hour: 22 },
  regulation: { lender: 'bank-card', insulted: true },
  law: { bombing: true },
  undetermined: { lender: 'unsure', hour: 22 },
} as const;
const outcomes = (told: Readonly<Record<string, unknown>>) => GUESSES.map((guess) => compareGuess(guess, reportOn(wholeCall(told))));

describe('a guess against the verdict', () => {
  test.each([
    ['none-found', ['same', 'over', 'over', 'over', 'held-back']],
    ['standard', ['under', 'same', 'over', 'over', 'held-back']],
    ['regulation', ['under', 'under', 'same', 'over', 'held-back']],
    ['law', ['under', 'under', 'under', 'same', 'held-back']],
    ['undetermined', ['hasty', 'hasty', 'hasty', 'hasty', 'same']],
  ] as const)('where it is %s', (verdict, wanted) => {
    expect(guessOf(reportOn(wholeCall(CALLS[verdict])).verdict)).toBe(verdict);
    expect(outcomes(CALLS[verdict])).toEqual(wanted);
  });
  test('a crime and a breach of law are one answer', () => {
    expect(LEVELS.map(guessOf)).toEqual(['none-found', 'standard', 'regulation', 'law', 'law']);
    expect(guessOf('undetermined')).toBe('undetermined');
    expect(compareGuess('law', reportOn(wholeCall({ document: 'court-paper' })))).toBe('same');
  });
  test('where no rule was verified to bind the lender, leaving it open is as right as having found nothing', () => {
    const sold = { lender: 'assignee', hour: 23 };
    expect(reportOn(wholeCall(sold)).unruled.map(({ rule }) => rule)).toEqual(['night-call']);
    expect(outcomes(sold)).toEqual(['same', 'over', 'over', 'over', 'same']);
  });
  test('but only then: a breach of law beside it is still a breach of law', () => {
    const both = reportOn(wholeCall({ lender: 'assignee', hour: 23, bombing: true }));
    expect(both.unruled.length).toBeGreaterThan(0);
    expect(compareGuess('undetermined', both)).toBe('held-back');
    expect(compareGuess('none-found', both)).toBe('under');
  });
});

describe('whatever is told', () => {
  const guess = fc.constantFrom(...GUESSES);
  test('it never disagrees with the judge', () => {
    fc.assert(
      fc.property(guess, anyTold, (said, told) => {
        const { level } = assess(told);
        const outcome = compareGuess(said, reportOn(told));
        expect(OUTCOMES).toContain(outcome);
        if (said === guessOf(level)) expect(outcome).toBe('same');
        else if (said !== 'undetermined') expect(['over', 'under', 'hasty']).toContain(outcome);
      }),
      { numRuns: 400 },
    );
  });
  test('exactly one definite guess is right, what is milder is under, what is graver is over', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        const said = GUESSES.filter((one) => one !== 'undetermined').map((one) => compareGuess(one, reportOn(told)));
        if (assess(told).level === 'undetermined') expect(new Set(said)).toEqual(new Set(['hasty']));
        else expect(said.join()).toMatch(/^(?:under,)*same(?:,over)*$/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a whole call', () => {
  test('is clean but for what differs, and leaves out what is no answer', () => {
    expect(assess(wholeCall({})).findings).toEqual([]);
    expect(wholeCall({ hour: 22 })).toEqual({ ...wholeCall({}), hour: 22 });
    expect('hour' in wholeCall({ hour: 99 })).toBe(false);
    expect(wholeCall({ lender: 'unsure' }).lender).toBe('unsure');
    expect(Object.keys(wholeCall({ nonsense: true } as Record<string, unknown>))).toEqual(Object.keys(wholeCall({})));
  });
  test('says every fact, whatever it is given', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        const whole: Facts = wholeCall(told as Record<string, unknown>);
        for (const id of Object.keys(whole)) expect(Object.hasOwn(wholeCall({}), id)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
