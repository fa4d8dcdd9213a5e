import { type Document, employerSheet, familySheet, keyOf } from '../../logic/index.ts';
import { showCites } from '../article/citation.ts';

/** A sheet to print, with the names of the articles it rests on as its last block. Throws on a place that does not exist. */
async function withSources(paper: Document): Promise<Document> {
  const cites = await showCites(paper.places.map(keyOf));
  const lines = paper.places.map((place) => cites[keyOf(place)]?.text ?? '');
  return { ...paper, blocks: [...paper.blocks, { kind: 'grounds', heading: '依据', lines }] };
}

/** The two sheets of A4: for a home, and for a firm. */
export const familySheets = async () => ({ home: await withSources(familySheet()), work: await withSources(employerSheet()) });
