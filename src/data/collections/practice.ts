import { type CollectionEntry, getCollection } from 'astro:content';
import { factById, isValidAnswer } from '../../logic/index.ts';

/** One invented call of the practice. */
export type InventedCall = CollectionEntry<'practice'>['data'] & { readonly id: string };

let cache: Promise<InventedCall[]> | undefined;

/** All invented calls in the order of the course. Throws on a fact, or an answer to it, that does not exist. */
export function allInventedCalls(): Promise<InventedCall[]> {
  cache ??= getCollection('practice').then((entries) =>
    entries
      .map(({ id, data }) => {
        for (const [fact, value] of [...Object.entries(data.facts), ...Object.entries(data.near.facts)])
          if (value !== 'unsure' && !isValidAnswer(factById(fact), value))
            throw new Error(`content/calls/practice/${id}.yaml: ${fact} cannot be ${value}`);
        return { ...data, id };
      })
      .sort((a, b) => a.order - b.order),
  );
  return cache;
}
