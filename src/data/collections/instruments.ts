import { type CollectionEntry, getCollection } from 'astro:content';
import { FORCES } from '../../words/law.ts';

/** A law, regulation, standard or convention, with its address. */
export type Instrument = CollectionEntry<'instruments'>['data'] & { readonly id: string; readonly href: string };

let cache: Promise<Instrument[]> | undefined;

/** All instruments, laws first. */
export function allInstruments(): Promise<Instrument[]> {
  cache ??= getCollection('instruments').then((entries) =>
    entries
      .map(({ id, data }) => ({ ...data, id, href: `/statutes/${id}/` }))
      .sort((a, b) => a.order - b.order || a.id.localeCompare(b.id)),
  );
  return cache;
}

/** The instruments in groups of the same force, strongest first. */
export async function instrumentsByForce(): Promise<{ label: string; note: string; instruments: Instrument[] }[]> {
  const instruments = await allInstruments();
  return Object.entries(FORCES)
    .map(([force, { label, note }]) => ({ label, note, instruments: instruments.filter((instrument) => instrument.force === force) }))
    .filter((group) => group.instruments.length > 0);
}
