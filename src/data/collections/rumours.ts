import { type CollectionEntry, getCollection } from 'astro:content';
import { statuteById } from './statutes.ts';

/** A claim that goes around and is wrong, with what is right. */
type Misconception = CollectionEntry<'misconceptions'>['data'] & { readonly id: string };

/** All claims in order of id. Throws where one cites an article that does not exist. */
export async function allMisconceptions(): Promise<Misconception[]> {
  const all = (await getCollection('misconceptions')).map(({ id, data }) => ({ ...data, id })).sort((a, b) => a.id.localeCompare(b.id));
  await Promise.all(all.flatMap(({ cites }) => cites.map(statuteById)));
  return all;
}

/** A change of the law, with its articles. */
type Change = CollectionEntry<'changes'>['data'] & { readonly id: string };

/** All changes, newest first. Throws where one cites an article that does not exist. */
export async function allChanges(): Promise<Change[]> {
  const all = (await getCollection('changes'))
    .map(({ id, data }) => ({ ...data, id }))
    .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
  await Promise.all(all.flatMap(({ cites }) => cites.map(statuteById)));
  return all;
}
