import { type CollectionEntry, getCollection } from 'astro:content';

/** Three invented calls about one rule: one in which it holds, a near miss, one in which something is not known. */
export type Call = CollectionEntry<'calls'>['data'];

/** The calls of every rule, by the rule's id. */
export const callsByRule = async (): Promise<Map<string, Call>> =>
  new Map((await getCollection('calls')).map(({ data }) => [data.rule, data]));
