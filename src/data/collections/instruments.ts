import { type CollectionEntry, getCollection } from 'astro:content';
import { bindsEveryone, FORCES } from '../../logic/index.ts';
import { address } from '../../site/address.ts';
import { FORCE_WORDS } from '../../words/law.ts';

/** A law, regulation, standard or convention, with its address. */
export type Instrument = CollectionEntry<'instruments'>['data'] & { readonly id: string; readonly href: string };

let cache: Promise<Instrument[]> | undefined;

/** All instruments, strongest force first. Throws where one that does not bind everybody does not say whom it binds. */
export function allInstruments(): Promise<Instrument[]> {
  cache ??= getCollection('instruments').then((entries) =>
    entries
      .map(({ id, data }): Instrument => {
        if (bindsEveryone(data.force) !== (data.bindsLenders === 'all' && data.covers === null))
          throw new Error(`content/instruments/${id}.yaml: ${data.force} must say whom it binds (bindsLenders, covers), or bind everybody`);
        return { ...data, id, href: address(`/statutes/${id}/`) };
      })
      .sort((a, b) => FORCES.indexOf(a.force) - FORCES.indexOf(b.force) || a.order - b.order || a.id.localeCompare(b.id, 'en')),
  );
  return cache;
}

/** The instruments in groups of the same force, strongest first. */
export async function instrumentsByForce(): Promise<{ label: string; note: string; instruments: Instrument[] }[]> {
  const instruments = await allInstruments();
  return FORCES.map((force) => ({
    ...FORCE_WORDS[force],
    instruments: instruments.filter((instrument) => instrument.force === force),
  })).filter((group) => group.instruments.length > 0);
}
