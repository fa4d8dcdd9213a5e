import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerDue, CHOICES, COMPLAINT_TERM, keyOf, LONGEST_DUE, readDue } from '../../../src/logic/index.ts';
import { readContent } from '../../support/content.ts';

describe('when to ask after the answer to a complaint', () => {
  test('the day after fifteen days, where the measures bind the lender; no term for anybody else', () => {
    const terms = CHOICES.lender.map((lender) => [lender, answerDue(lender, '2026-11-20')]);
    const bound = ['bank-card', 'bank-loan', 'bank-other', 'consumer-finance'];
    expect(terms).toEqual(CHOICES.lender.map((lender) => [lender, bound.includes(lender) ? '2026-12-06' : null]));
    expect(answerDue(undefined, '2026-11-20')).toBeNull();
  });
  test('over the end of a year and a leap day', () => {
    expect(answerDue('bank-card', '2026-12-20')).toBe('2027-01-05');
    expect(answerDue('bank-card', '2028-02-20')).toBe('2028-03-07');
  });
  test('the term is the one that the article has', () => {
    const article = readContent('statutes').find(({ id }) => id === keyOf(COMPLAINT_TERM));
    expect(article?.data.text).toContain('自收到消费投诉之日起15日内');
    expect(article?.data.terms[0]).toMatchObject({ term: '15日', who: 'lender', counting: 'other' });
  });
  test('only from a day', () => {
    expect(() => answerDue('bank-card', '昨天')).toThrow(RangeError);
  });
});

describe('a reminder is read', () => {
  const WHOLE = { id: 'x', day: '2026-11-23', what: '问答复' };
  test('whole, and nothing more', () => {
    expect(readDue({ ...WHOLE, more: 1 })).toEqual(WHOLE);
    expect(readDue({ ...WHOLE, what: '字'.repeat(LONGEST_DUE) })).not.toBeNull();
  });
  test.each([
    ['no id', { ...WHOLE, id: '' }],
    ['a long id', { ...WHOLE, id: 'x'.repeat(81) }],
    ['no day', { ...WHOLE, day: '2026-02-30' }],
    ['a day that is no text', { ...WHOLE, day: 7 }],
    ['nothing to remember', { ...WHOLE, what: ' ' }],
    ['too much to remember', { ...WHOLE, what: '字'.repeat(LONGEST_DUE + 1) }],
    ['nothing', null],
  ])('or not: %s', (_, raw) => {
    expect(readDue(raw)).toBeNull();
  });
  test('whatever it is given, nothing is thrown', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void readDue(raw)));
  });
});
