import { type CollectionEntry, getCollection } from 'astro:content';
import { keyOf, RULES, type Rule } from '../../logic/index.ts';
import { statuteById } from './statutes.ts';

/** A rule of the judge with what it rests on, in words. */
export interface ToldRule {
  readonly rule: Rule;
  readonly data: CollectionEntry<'rules'>['data'];
}

/** The places that a rule's citations (or some of them) mean: the paragraph and item, where an article has several. */
export const placesCited = (rule: Rule, cites: readonly string[] = rule.tiers.flatMap((tier) => tier.cites)): string[] =>
  cites.flatMap((id) => rule.pinpoints?.[id]?.map((at) => `${id}#${at}`) ?? [keyOf({ id })]);

let cache: Promise<ToldRule[]> | undefined;

/** All rules in the judge's order. Throws unless each says what every place that it cites means, and nothing else. */
export function allRules(): Promise<ToldRule[]> {
  cache ??= getCollection('rules').then(async (entries) => {
    const byId = new Map(entries.map((entry) => [entry.id, entry.data]));
    const told = RULES.map((rule): ToldRule => {
      const data = byId.get(rule.id);
      if (!data) throw new Error(`content/rules/${rule.id}.yaml is missing`);
      const [wanted, given] = [placesCited(rule).sort(), Object.keys(data.rests).sort()];
      if (wanted.join() !== given.join())
        throw new Error(`content/rules/${rule.id}.yaml rests on ${given.join(' ')}; the rule cites ${wanted.join(' ')}`);
      return { rule, data };
    });
    if (byId.size !== RULES.length) throw new Error('content/rules: a file without a rule');
    await Promise.all(RULES.flatMap((rule) => [...rule.tiers.flatMap((tier) => tier.cites), ...rule.related]).map(statuteById));
    return told;
  });
  return cache;
}
