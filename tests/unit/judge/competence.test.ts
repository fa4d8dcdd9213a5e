import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CHOICES, COMPETENCE, RULES } from '../../../src/logic/index.ts';
import { FOR_THE_MATTER, NIFA_LENDERS } from '../../../src/logic/judge/competence.ts';

const folder = new URL('../../../content/channels/', import.meta.url);
/** By channel: the lenders it helps with, as its own page says. */
const helps = new Map(
  readdirSync(folder).map((name) => {
    const { lenders } = parse(readFileSync(new URL(name, folder), 'utf8')) as { lenders: string[] };
    return [name.replace('.yaml', ''), lenders] as const;
  }),
);
const helpsWith = (channel: string, lender: string) => helps.get(channel)?.some((one) => one === 'all' || one === lender);

describe.each(CHOICES.lender)('%s', (lender) => {
  const { own, regulators, others } = COMPETENCE[lender];
  test('is sent only to who takes complaints about it', () => {
    for (const channel of [...regulators, ...others]) expect(helpsWith(channel, lender), channel).toBe(true);
    expect(own).toBe(helpsWith('lender', lender));
  });
  test('has somebody to turn to, and nobody twice', () => {
    const all = [...regulators, ...others];
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(0);
    for (const channel of all) expect(['lender', '110', '96110']).not.toContain(channel);
  });
});

test('the association takes complaints about its members', () => {
  expect([...NIFA_LENDERS].sort()).toEqual([...(helps.get('nifa') ?? [])].sort());
});

test('every place that a rule names has a page, and a place in the order', () => {
  const placed = new Set<string>([
    ...FOR_THE_MATTER,
    '96110',
    'lender',
    'nifa',
    ...Object.values(COMPETENCE).flatMap(({ regulators }) => regulators),
  ]);
  for (const { id, channels } of RULES)
    for (const channel of channels) {
      expect(helps.has(channel), `${id} ${channel}`).toBe(true);
      expect(placed.has(channel), `${id} ${channel}`).toBe(true);
    }
  for (const channel of FOR_THE_MATTER) expect(channel === 'mediation' || helps.get(channel)?.includes('all'), channel).toBe(true);
});
