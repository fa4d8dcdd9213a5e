import { type CollectionEntry, getCollection } from 'astro:content';
import { allGuides } from './guides.ts';

/** A written answer of two or three sentences to one fear. */
export type Answer = CollectionEntry<'answers'>['data'] & { readonly id: string };

let cache: Promise<Answer[]> | undefined;

/** All written answers in order of id. Throws where one names a guide that does not exist. */
export function allAnswers(): Promise<Answer[]> {
  cache ??= getCollection('answers').then(async (entries) => {
    const slugs = new Set((await allGuides()).map(({ slug }) => slug));
    for (const { id, data } of entries)
      for (const slug of data.guides) if (!slugs.has(slug)) throw new Error(`content/answers/${id}.yaml: no guide "${slug}"`);
    return entries.map(({ id, data }) => ({ ...data, id })).sort((a, b) => a.id.localeCompare(b.id, 'en'));
  });
  return cache;
}
