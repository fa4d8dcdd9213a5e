import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf, readAnswer } from '../../../src/islands/call-check/readAnswer.ts';
import { FACTS, factById, isValidAnswer } from '../../../src/logic/index.ts';

const problem = (part: string) => ({ problem: expect.stringContaining(part) });

describe('what a form holds becomes an answer', () => {
  test.each([
    ['insulted', 'true', '', true],
    ['insulted', 'false', '', false],
    ['lender', 'bank-card', '', 'bank-card'],
    ['document', 'court-paper', '', 'court-paper'],
    ['hour', '0', '', 0],
    ['hour', '23', '', 23],
    ['connectedToday', '', '3', 3],
    ['connectedToday', '', '０', 0],
    ['connectedToday', '', ' １２ ', 12],
    ['missedToday', '', '007', 7],
    ['missedToday', '', '999', 999],
  ])('%s: %j, typed %j → %j', (id, chosen, typed, value) => {
    expect(readAnswer(id, chosen, typed)).toEqual({ value });
  });
  test('不清楚 is an answer to every question, whatever else is typed', () => {
    for (const { id } of FACTS) expect(readAnswer(id, 'unsure', '3')).toEqual({ value: 'unsure' });
  });
  test('the hour is chosen, counts are typed: the other field does not count', () => {
    expect(readAnswer('hour', '', '5')).toEqual(problem('请选一个钟点'));
    expect(readAnswer('connectedToday', '5', '')).toEqual(problem('请写一个数字'));
  });
});

describe('or a problem, in words', () => {
  test.each([
    ['insulted', '', '', '请选一项'],
    ['lender', '', '', '请选一项'],
    ['lender', 'martian', '', '请选一项'],
    ['document', 'true', '', '请选一项'],
    ['hour', '', '', '请选一个钟点'],
    ['hour', '24', '', '0 到 23'],
    ['connectedToday', '', '', '请写一个数字'],
    ['connectedToday', '', '  ', '请写一个数字'],
    ['connectedToday', '', '-1', '0 到 999'],
    ['connectedToday', '', '3.5', '0 到 999'],
    ['connectedToday', '', '三', '0 到 999'],
    ['connectedToday', '', '1000', '0 到 999'],
    ['connectedToday', '', '12345', '0 到 999'],
    ['missedToday', '', '1e2', '0 到 999'],
  ])('%s: %j, typed %j: %s', (id, chosen, typed, part) => {
    expect(readAnswer(id, chosen, typed)).toEqual(problem(part));
  });
  test('whatever is typed, what comes out is an answer to that question or a sentence', () => {
    const any = fc.oneof(fc.string(), fc.constantFrom('true', 'false', 'bank-loan', '23', '4'));
    fc.assert(
      fc.property(fc.constantFrom(...FACTS), any, any, ({ id }, chosen, typed) => {
        const reading = readAnswer(id, chosen, typed);
        if ('problem' in reading) expect(reading.problem).toMatch(/。$/);
        else expect(reading.value === 'unsure' || isValidAnswer(factById(id), reading.value)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
  test('no such question', () => {
    expect(() => readAnswer('visit', 'true', '')).toThrow(RangeError);
  });
});

describe('what was answered stands in its control again', () => {
  test.each([
    ['insulted', false, { chosen: 'false', typed: '' }],
    ['insulted', 'unsure', { chosen: 'unsure', typed: '' }],
    ['connectedToday', 5, { chosen: '', typed: '5' }],
    ['connectedToday', 'unsure', { chosen: 'unsure', typed: '' }],
    ['hour', 7, { chosen: '7', typed: '' }],
    ['hour', 10, { chosen: '15', typed: '' }],
    ['hour', 21, { chosen: '15', typed: '' }],
    ['hour', undefined, { chosen: '', typed: '' }],
  ] as const)('%s: %j', (id, recorded, draft) => {
    expect(draftOf(id, recorded)).toEqual(draft);
  });
});
