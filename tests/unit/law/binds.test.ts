import { describe, expect, test } from 'vitest';
import { BINDS, bindsLender, CHOICES } from '../../../src/logic/index.ts';
import { golden } from '../judge/golden.ts';

test('whom each instrument binds is what was written down', () => {
  expect({ ...BINDS }).toEqual(golden.binds);
});

describe('a cited article', () => {
  test('of an instrument that is not listed binds everyone, known or not', () => {
    for (const lender of [...CHOICES.lender, undefined])
      for (const cite of ['civil-code/1032', 'psapl/50', 'criminal-law/293-1']) expect(bindsLender(cite, lender)).toBe(true);
  });
  test('of a listed one binds those on the list, and is open while the lender is', () => {
    for (const [instrument, lenders] of Object.entries(golden.binds)) {
      for (const lender of CHOICES.lender)
        expect(bindsLender(`${instrument}/1`, lender), `${instrument} ${lender}`).toBe(lenders.includes(lender));
      expect(bindsLender(`${instrument}/1`, undefined), instrument).toBe(lenders.length > 0 ? null : false);
    }
  });
  test('of an instrument named like something of every object binds everyone', () => {
    for (const cite of ['constructor/1', '__proto__/1', 'toString/1']) expect(bindsLender(cite, 'private')).toBe(true);
  });
});

test('the standard does not bind cards, the card measures bind nothing else, and a private person falls under no rule for lenders', () => {
  expect(bindsLender('gbt-45251/time', 'bank-card')).toBe(false);
  expect(CHOICES.lender.filter((lender) => bindsLender('card-measures/68', lender))).toEqual(['bank-card']);
  for (const lender of ['private', 'assignee', 'guarantor-paid'] as const)
    expect(Object.keys(BINDS).filter((instrument) => bindsLender(`${instrument}/1`, lender))).toEqual([]);
});
