import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ASKING_ORDER, FACTS, LEVELS, RULES } from '../../../src/logic/index.ts';
import { goldenOf } from '../../fixtures/golden.mjs';
import { golden } from './golden.ts';

test('rules, facts, binds and competence are the ones that were read and written down', () => {
  const now = goldenOf();
  for (const rule of golden.rules)
    expect(
      now.rules.find(({ id }: { id: string }) => id === rule.id),
      rule.id,
    ).toEqual(rule);
  for (const fact of golden.facts)
    expect(
      now.facts.find(({ id }: { id: string }) => id === fact.id),
      fact.id,
    ).toEqual(fact);
  expect(now).toEqual(JSON.parse(JSON.stringify(golden)));
});

// What the law was read into, where this machine has it.
const LAW = new URL('../../../../shared/law/rules.json', import.meta.url);
test.skipIf(!existsSync(LAW))('they are those of ../shared/law/rules.json', () => {
  const law = JSON.parse(readFileSync(LAW, 'utf8'));
  expect(golden.levels).toEqual(law.levels);
  // Reworded on purpose: nobody can prove that he was not filled in as a contact; these two he can get.
  const reworded = new Set(['contacts-harvested']);
  const plain = ({ pinpoints: _, evidence, ...rule }: (typeof golden.rules)[number]) => ({
    ...rule,
    evidence: reworded.has(rule.id) ? [] : evidence,
  });
  expect(golden.rules.map(plain)).toEqual(law.rules.map(plain));
  expect(golden.facts.map(({ id, clean, appliesWhen }) => ({ id, clean, appliesWhen }))).toEqual(
    law.facts.map(({ id, clean, appliesWhen }: (typeof golden.facts)[number]) => ({ id, clean, appliesWhen })),
  );
  for (const { id, values } of law.facts as { id: string; values: unknown }[]) {
    const fact = golden.facts.find((one) => one.id === id);
    if (Array.isArray(values)) expect(fact?.values, id).toEqual(values);
    else expect(fact?.kind, id).toBe(values === 'boolean' ? 'yes-no' : 'count');
  }
  for (const [instrument, lenders] of Object.entries(law.binds)) expect(golden.binds[instrument], instrument).toEqual(lenders);
});

describe('the tables', () => {
  test('45 facts and 42 rules, each named once, each asked once', () => {
    expect(new Set(FACTS.map(({ id }) => id)).size).toBe(45);
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(42);
    expect([...ASKING_ORDER].sort()).toEqual(FACTS.map(({ id }) => id).sort());
  });
  test('tiers rise, and every rule rests on something and leads somewhere', () => {
    for (const rule of RULES) {
      const levels = rule.tiers.map((tier) => LEVELS.indexOf(tier.level));
      expect(levels.length, rule.id).toBeGreaterThan(0);
      expect(levels, rule.id).toEqual([...new Set(levels)].sort((a, b) => a - b));
      for (const { cites } of rule.tiers) expect(cites.length, rule.id).toBeGreaterThan(0);
      expect(rule.evidence.length, rule.id).toBeGreaterThan(0);
      expect(rule.channels.length, rule.id).toBeGreaterThan(0);
    }
  });
  test('no article is cited twice in a rule, nor both as a ground and as further reading', () => {
    for (const { id, tiers, related } of RULES) {
      const all = [...tiers.flatMap(({ cites }) => cites), ...related];
      expect(new Set(all).size, id).toBe(all.length);
    }
  });
  test('a place is pinned only in an article that the rule cites', () => {
    for (const { id, tiers, pinpoints = {} } of RULES)
      for (const cite of Object.keys(pinpoints))
        expect(
          tiers.flatMap(({ cites }) => cites),
          id,
        ).toContain(cite);
  });
  test('whoever may be in danger or defrauded is told to call 110', () => {
    for (const { id, urgent, channels } of RULES) if (urgent) expect(channels, id).toContain('110');
    // An alert is explained by what was found about the call.
    for (const { id, urgent, about } of RULES) if (urgent) expect(about, id).toBe('call');
  });
  test('every clean value is an answer to its fact', () => {
    for (const { id, clean, kind, values, range } of FACTS) {
      if (kind === 'choice') expect(values, id).toContain(clean);
      else if (kind === 'yes-no') expect(clean, id).toBeTypeOf('boolean');
      else expect(Number(clean) >= (range?.[0] ?? 1) && Number(clean) <= (range?.[1] ?? 0), id).toBe(true);
    }
  });
});
