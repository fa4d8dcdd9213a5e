import { type CollectionEntry, getCollection } from 'astro:content';
import { citedIds } from '../article/citation.ts';
import { statuteById } from './statutes.ts';

/** A text on how days are counted. */
interface CountingText {
  readonly id: string;
  readonly title: string;
  readonly cites: readonly string[];
  readonly entry: CollectionEntry<'counting'>;
}

/** The texts on how days are counted: when something is served, then how its days run. Throws on a dangling citation. */
export async function countingTexts(): Promise<CountingText[]> {
  const entries = await getCollection('counting');
  return Promise.all(
    ['served', 'counted'].map(async (id) => {
      const entry = entries.find((one) => one.id === id);
      if (!entry) throw new Error(`content/counting/${id}.mdx is missing`);
      const cites = citedIds(entry.body ?? '');
      await Promise.all(cites.map(statuteById));
      return { id, title: entry.data.title, cites, entry };
    }),
  );
}
