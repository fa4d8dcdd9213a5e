import { type CollectionEntry, getCollection } from 'astro:content';
import { address } from '../../site/address.ts';
import { citedIds } from '../article/citation.ts';
import { statuteById } from './statutes.ts';

/** A frightening sentence that goes around, with the truth first. */
export interface Rumour {
  readonly id: string;
  readonly href: string;
  readonly data: CollectionEntry<'rumours'>['data'];
  /** The articles that its text cites, in order. */
  readonly cites: readonly string[];
  readonly entry: CollectionEntry<'rumours'>;
}

let cache: Promise<Rumour[]> | undefined;

/** All rumours in order of id. Throws where one cites nothing, or an article that does not exist. */
export function allRumours(): Promise<Rumour[]> {
  cache ??= getCollection('rumours').then(async (entries) => {
    const all = entries
      .map(
        (entry): Rumour => ({
          id: entry.id,
          href: address(`/rumours/${entry.id}/`),
          data: entry.data,
          cites: citedIds(entry.body ?? ''),
          entry,
        }),
      )
      .sort((a, b) => a.id.localeCompare(b.id, 'en'));
    for (const { id, cites } of all) {
      if (cites.length === 0) throw new Error(`content/rumours/${id}.mdx cites nothing`);
      await Promise.all(cites.map(statuteById));
    }
    return all;
  });
  return cache;
}

/** One rumour; throws on an id that does not exist. */
export async function rumourById(id: string): Promise<Rumour> {
  const found = (await allRumours()).find((rumour) => rumour.id === id);
  if (!found) throw new Error(`content: no rumour "${id}"`);
  return found;
}
