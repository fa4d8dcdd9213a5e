import { type CollectionEntry, getCollection } from 'astro:content';
import { statuteById } from './statutes.ts';

/** A change of the law, with its articles. */
export type Change = CollectionEntry<'changes'>['data'] & { readonly id: string };

/** All changes, newest first. Throws where one cites an article that does not exist. */
export async function allChanges(): Promise<Change[]> {
  const all = (await getCollection('changes'))
    .map(({ id, data }) => ({ ...data, id }))
    .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
  await Promise.all(all.flatMap(({ cites }) => cites.map(statuteById)));
  return all;
}
