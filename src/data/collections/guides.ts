import { type CollectionEntry, getCollection } from 'astro:content';
import { address } from '../../site/address.ts';
import { citedIds } from '../article/citation.ts';

/** One guide with its address and the articles it cites. */
export interface Guide {
  readonly slug: string;
  readonly href: string;
  readonly data: CollectionEntry<'guides'>['data'];
  readonly cites: readonly string[];
  readonly entry: CollectionEntry<'guides'>;
}

let cache: Promise<Guide[]> | undefined;

/** All guides in reading order. */
export function allGuides(): Promise<Guide[]> {
  cache ??= getCollection('guides').then((entries) =>
    entries
      .map(
        (entry): Guide => ({
          slug: entry.id,
          href: address(`/guides/${entry.id}/`),
          data: entry.data,
          cites: citedIds(entry.body ?? ''),
          entry,
        }),
      )
      .sort((a, b) => a.data.order - b.data.order),
  );
  return cache;
}
