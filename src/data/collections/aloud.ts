import { type CollectionEntry, getCollection } from 'astro:content';

/** One moment of a call to answer aloud. */
type Moment = CollectionEntry<'aloud'>['data'] & { readonly id: string };

/** All moments in the order of the course. Throws where one has no answer that keeps everything, or none that does not. */
export async function allMoments(): Promise<Moment[]> {
  const moments = (await getCollection('aloud')).map(({ id, data }): Moment => ({ ...data, id }));
  for (const { id, answers } of moments)
    if (new Set(answers.map(({ keeps }) => keeps)).size < 2)
      throw new Error(`content/calls/aloud/${id}.yaml: answers of both kinds, please`);
  return moments.sort((a, b) => a.order - b.order);
}
