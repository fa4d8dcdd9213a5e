import { type CollectionEntry, getCollection } from 'astro:content';
import { address } from '../../site/address.ts';

/** One place to complain or ask. */
export type Channel = CollectionEntry<'channels'>['data'] & {
  readonly id: string;
  readonly href: string;
  /** The number as people write it: `010-12321`. */
  readonly telText: string | null;
};

let cache: Promise<Channel[]> | undefined;

/** All channels, first choice first. */
export function allChannels(): Promise<Channel[]> {
  cache ??= getCollection('channels').then((entries) =>
    entries
      .map(({ id, data }) => ({ ...data, id, href: address(`/channels/#${id}`), telText: data.tel?.replace(/^010/, '010-') ?? null }))
      .sort((a, b) => a.order - b.order),
  );
  return cache;
}

/** One channel; throws on an id that does not exist. */
export async function channelById(id: string): Promise<Channel> {
  const found = (await allChannels()).find((channel) => channel.id === id);
  if (!found) throw new Error(`content: no channel "${id}"`);
  return found;
}
