import { allChannels, type Channel } from '../collections/channels.ts';
import { allInstruments, type Instrument } from '../collections/instruments.ts';
import { allStatutes, type Statute } from '../collections/statutes.ts';

/** One instrument with what could not be verified about it and its articles. */
export interface OpenPoints {
  readonly instrument: Instrument;
  /** About the instrument: number, dates, whether it still applies. */
  readonly points: readonly string[];
  /** Articles whose wording was not compared with a second transcription, or whose sources disagree. */
  readonly articles: readonly Statute[];
}

function pointsOf({ docNo, statusNote, versions }: Instrument): string[] {
  return [
    ...(docNo === null ? ['文号没有查到'] : []),
    ...(versions.some(({ effectiveFrom }) => effectiveFrom === null) ? ['有的版本施行日没有查到'] : []),
    ...(statusNote ? [statusNote] : []),
  ];
}

const isOpen = ({ data }: Statute): boolean => data.checked !== 'two-transcriptions' || data.caveat !== null || data.labelNote !== null;

/** Everything that could not be verified, in the library's order, and the channels with what was not found about them. */
export async function unverified(): Promise<{ readonly instruments: readonly OpenPoints[]; readonly channels: readonly Channel[] }> {
  const statutes = await allStatutes();
  const instruments = (await allInstruments()).map((instrument) => ({
    instrument,
    points: pointsOf(instrument),
    articles: statutes.filter((statute) => statute.instrument.id === instrument.id && isOpen(statute)),
  }));
  return {
    instruments: instruments.filter(({ points, articles }) => points.length + articles.length > 0),
    channels: (await allChannels()).filter(({ caveat }) => caveat !== null),
  };
}
