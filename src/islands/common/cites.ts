import { keyOf, type Place } from '../../logic/index.ts';
import type { ShownCites } from '../../payload/index.ts';

/** The places of a paper as it names them in its text: the article, and how binding it is where it does not bind everybody. */
export const namesOf = (places: readonly Place[], cites: ShownCites): string[] =>
  places.flatMap((place) => {
    const cite = cites[keyOf(place)];
    return cite ? [`${cite.text}${cite.force ? `（${cite.force}${cite.covers ? `：${cite.covers}` : ''}）` : ''}`] : [];
  });
