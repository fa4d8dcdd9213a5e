import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, compareGuess, GUESSES, givenFor, lookAgain, nextCall, reportOn, wholeCall } from '../../../src/logic/index.ts';

const IDS = ['a', 'b', 'c', 'd'];
const right = { guess: 'none-found', sure: true } as const;
const lucky = { guess: 'none-found', sure: false } as const;
const wrong = { guess: 'law', sure: true } as const;
const unsure = { guess: 'law', sure: false } as const;
const judged = reportOn(wholeCall({}));
const calls = IDS.map((id) => ({ ...judged, id }));
const answers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.constantFrom(...IDS, 'gone', 'constructor', 'toString'),
  fc.record({ guess: fc.constantFrom(...GUESSES), sure: fc.boolean() }),
);

describe('the next call', () => {
  test('is the one after, as long as it was not answered; then the first that was skipped', () => {
    expect(nextCall(IDS, {}, 'a')).toBe('b');
    expect(nextCall(IDS, { b: right }, 'a')).toBe('c');
    expect(nextCall(IDS, { d: right }, 'c')).toBe('a');
    expect(nextCall(IDS, {}, 'd')).toBe('a');
  });
  test('from nowhere it is the first; where all were answered there is none', () => {
    expect(nextCall(IDS, {}, 'all')).toBe('a');
    expect(nextCall(IDS, { a: right, b: wrong, c: lucky }, 'd')).toBeNull();
    expect(nextCall(IDS, { a: right, b: wrong, c: lucky, d: right }, 'all')).toBeNull();
    expect(nextCall([], {}, 'a')).toBeNull();
  });
  test('is never the current one, and never one that was answered', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...IDS, 'all'), (given, current) => {
        const next = nextCall(IDS, given, current);
        const left = IDS.filter((id) => id !== current && !Object.hasOwn(given, id));
        if (next === null) expect(left).toEqual([]);
        else expect(left).toContain(next);
      }),
    );
  });
  test('whoever goes on reaches every call once', () => {
    const heard = new Set<string>();
    for (let at: string | null = 'b'; at !== null; at = nextCall(IDS, Object.fromEntries([...heard].map((id) => [id, right])), at))
      heard.add(at);
    expect([...heard]).toEqual(['b', 'c', 'd', 'a']);
  });
});

describe('what is worth another look', () => {
  test('where one was sure and wrong, then wrong, then right by luck; never what one knew', () => {
    expect(lookAgain(calls, { a: lucky, b: unsure, c: right, d: wrong })).toEqual([
      { id: 'd', why: 'differs' },
      { id: 'b', why: 'differs' },
      { id: 'a', why: 'not-sure' },
    ]);
    expect(lookAgain(calls, {})).toEqual([]);
  });
  test('calls of the same kind keep the order of the course', () => {
    expect(lookAgain(calls, { d: wrong, a: wrong, b: unsure, c: unsure }).map(({ id }) => id)).toEqual(['a', 'd', 'b', 'c']);
  });
  test('is what the comparison says, for whatever was kept', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const again = lookAgain(calls, given);
        const wanted = IDS.filter((id) => {
          const said = givenFor(given, id);
          return said && (compareGuess(said.guess, judged) !== 'same' || !said.sure);
        });
        expect(again.map(({ id }) => id).sort()).toEqual(wanted);
      }),
    );
  });
});

test('an id that is a name of the language is no answer', () => {
  expect(givenFor({}, 'constructor')).toBeUndefined();
  expect(givenFor({}, '__proto__')).toBeUndefined();
  expect(givenFor({ a: right }, 'a')).toBe(right);
});
