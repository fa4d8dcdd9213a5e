import { allInstruments, type Instrument } from '../collections/instruments.ts';
import { lastDay, neighbours, type Statute, statuteById, versionsOf } from '../collections/statutes.ts';
import { fullCitation } from './citation.ts';
import { type CitedBy, citedBy } from './cited-by.ts';

/** One version of an article, with its days. */
export interface Version {
  readonly statute: Statute;
  readonly name: string;
  readonly href: string;
  /** First and last day in force, ISO; null where not known, or still in force. */
  readonly from: string | null;
  readonly to: string | null;
  /** How it is cited in a letter. */
  readonly citation: string;
  /** Whether it is the version of the page's own article. */
  readonly own: boolean;
}

/** Everything that an article's page shows besides its text and note. */
export interface Dossier {
  readonly statute: Statute;
  /** What replaced it; null while it is in force. */
  readonly successor: Statute | null;
  readonly predecessors: readonly Statute[];
  /** All versions, oldest first; only its own where there is no other. */
  readonly versions: readonly Version[];
  readonly related: readonly Statute[];
  readonly previous: Statute | null;
  readonly next: Statute | null;
  readonly citedBy: CitedBy;
}

/** Gathers what belongs to an article. */
export async function dossierOf(statute: Statute): Promise<Dossier> {
  const { successor, predecessors } = await versionsOf(statute);
  const { previous, next } = await neighbours(statute);
  const family = [...predecessors, statute, ...(successor ? [successor] : [])];
  return {
    statute,
    successor,
    predecessors,
    versions: family.map((one) => ({
      statute: one,
      name: one.name,
      href: one.href,
      from: one.data.effectiveFrom,
      to: lastDay(one),
      citation: fullCitation(one),
      own: one.id === statute.id,
    })),
    related: await Promise.all(statute.data.related.map(statuteById)),
    previous,
    next,
    citedBy: await citedBy(statute.id),
  };
}

/** An instrument with those that it replaced or that replaced it. */
export interface InstrumentFamily {
  readonly replacedBy: Instrument | undefined;
  readonly replaces: Instrument | undefined;
  /** Versions of the same law, oldest first: only those of one force are a matter of the day of the act. */
  readonly versions: readonly Instrument[];
}

/** What an instrument replaced, and what replaced it. */
export async function familyOf(instrument: Instrument): Promise<InstrumentFamily> {
  const all = await allInstruments();
  const replacedBy = all.find(({ id }) => id === instrument.replacedBy);
  const replaces = all.find(({ id }) => id === instrument.replaces);
  return {
    replacedBy,
    replaces,
    versions: [replaces, instrument, replacedBy].filter((one): one is Instrument => one?.force === instrument.force),
  };
}
