import type { FactId, Force, LetterWords } from '../../../src/logic/index.ts';
import { anchorOf, keyOf, letterPlaces } from '../../../src/logic/index.ts';
import { anchorsOf, readContent } from '../../support/content.ts';

const statutes = new Map(readContent('statutes').map((one) => [one.id, one.data]));
const instruments = new Map(readContent('instruments').map((one) => [one.id, one.data]));
const questions = readContent('questions');

const toldBy = (which: 'told' | 'toldByThird') =>
  Object.fromEntries(questions.flatMap(({ id, data }) => (data[which] ? [[id as FactId, data[which]]] : [])));

/** The words of a letter as the site hands them over, read from content/; names of articles are simpler here. */
export const WORDS: LetterWords = {
  told: toldBy('told'),
  toldByThird: toldBy('toldByThird'),
  cites: Object.fromEntries(
    letterPlaces().flatMap((place) => {
      const [statute, instrument] = [statutes.get(place.id), instruments.get(place.id.split('/')[0] ?? '')];
      const anchor = anchorOf(place);
      if (!statute || !instrument || (anchor && !anchorsOf(statute.text).includes(anchor))) return [];
      return [
        [
          keyOf(place),
          { title: `《${instrument.title}》`, label: statute.label, force: instrument.force as Force, from: statute.effectiveFrom },
        ] as const,
      ];
    }),
  ),
  rests: Object.fromEntries(readContent('rules').map(({ id, data }) => [id, data.rests])),
};
