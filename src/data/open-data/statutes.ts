import { z } from 'astro/zod';
import { FORCES } from '../../logic/index.ts';
import { CHECKED } from '../../words/law.ts';
import { allInstruments } from '../collections/instruments.ts';
import { allStatutes, lastDay } from '../collections/statutes.ts';

const day = z.iso.date().nullable();
const keys = <T extends object>(record: T) => Object.keys(record) as [keyof T & string, ...(keyof T & string)[]];

/** One article in /data/statutes.json. Fields may be added; none is renamed or removed, and ids never change. */
const statuteExport = z.strictObject({
  id: z.string().describe('<instrument>/<article>, stable; also the address below /statutes/'),
  href: z.string().describe('Address on this site'),
  name: z.string().describe('Short citation: 《民法典》第六百七十五条'),
  instrument: z.string().describe('Id of its instrument in instruments.json'),
  law: z.string().describe('Full title of the instrument'),
  force: z.enum(FORCES).describe('How binding the instrument is'),
  article: z.string().describe('Label of the article or clause'),
  version: z.string().describe('Version that the text belongs to'),
  effectiveFrom: day.describe('First day in force; null where not verified'),
  effectiveTo: day.describe('Last day in force; null while it is in force'),
  status: z.enum(['in-force', 'superseded']),
  supersededBy: z.string().nullable().describe('Id of the article that replaced it'),
  checked: z.enum(keys(CHECKED)).describe('How far the wording was checked; a paraphrase must not be quoted'),
  checkedOn: day.describe('The day the wording was compared'),
  caveat: z.string().nullable().describe('What the sources disagree about'),
  heading: z.string().describe('What it is about, in our words (CC BY 4.0)'),
  topics: z.array(z.string()),
  terms: z
    .array(z.strictObject({ term: z.string(), from: z.string(), who: z.string(), counting: z.string(), lost: z.string() }))
    .describe('Periods in the article that matter to a borrower, in our words'),
  digest: z.string().describe('sha256- and the hex digest of `text` as UTF-8'),
  text: z.string().describe('Official wording; one line a 款 or 项'),
});

/** One instrument in /data/instruments.json. */
const instrumentExport = z.strictObject({
  id: z.string(),
  href: z.string(),
  title: z.string().describe('Full official title'),
  short: z.string(),
  aliases: z.array(z.string()).describe('Names people use'),
  issuer: z.string(),
  docNo: z.string().nullable().describe('Document number; null where not verified'),
  force: z.enum(FORCES),
  binds: z.string().describe('Whom it binds and whom not'),
  bindsLenders: z.union([z.literal('all'), z.array(z.string())]).describe('The same by kind of lender'),
  versions: z.array(z.strictObject({ label: z.string(), effectiveFrom: day, effectiveTo: day })),
  status: z.string(),
  statusNote: z.string().nullable(),
  replaces: z.string().nullable(),
  replacedBy: z.string().nullable(),
  articles: z.array(z.string()).describe('Ids in statutes.json'),
});

/** The files of /data/ and the shape of each. */
export const EXPORTS = { statutes: z.array(statuteExport), instruments: z.array(instrumentExport) };

/** All articles in the shape of /data/statutes.json; throws when one does not have it. */
export const exportStatutes = async () =>
  EXPORTS.statutes.parse(
    (await allStatutes()).map((statute) => {
      const { id, href, name, data, instrument } = statute;
      return {
        id,
        href,
        name,
        instrument: instrument.id,
        law: instrument.title,
        force: instrument.force,
        article: data.label,
        version: data.version,
        effectiveFrom: data.effectiveFrom,
        effectiveTo: lastDay(statute),
        status: data.status,
        supersededBy: data.supersededBy,
        checked: data.checked,
        checkedOn: data.checkedOn,
        caveat: data.caveat,
        heading: data.heading,
        topics: data.topics,
        terms: data.terms,
        digest: data.digest,
        text: data.text,
      };
    }),
  );

/** All instruments in the shape of /data/instruments.json; throws when one does not have it. */
export async function exportInstruments() {
  const statutes = await allStatutes();
  return EXPORTS.instruments.parse(
    (await allInstruments()).map(
      ({
        id,
        href,
        title,
        short,
        aliases,
        issuer,
        docNo,
        force,
        binds,
        bindsLenders,
        versions,
        status,
        statusNote,
        replaces,
        replacedBy,
      }) => ({
        id,
        href,
        title,
        short,
        aliases,
        issuer,
        docNo,
        force,
        binds,
        bindsLenders,
        versions,
        status,
        statusNote,
        replaces,
        replacedBy,
        articles: statutes.filter((statute) => statute.instrument.id === id).map((statute) => statute.id),
      }),
    ),
  );
}
