import { normalise } from '../text/index.ts';
import { classify } from './classify.ts';
import type { SearchEntry } from './entry.ts';
import { find, type Hit } from './find.ts';
import { pairsOf } from './pairs.ts';
import { type Query, readQuery } from './query.ts';
import { rumoursIn } from './rumours.ts';

/** So many topics come before articles and everything else. */
const TOPICS_FIRST = 3;
/** So many rumours that a question repeats come after the topics. */
const RUMOURS_NEXT = 2;
/** Among so many results our own pages come before the law, unless it is named. */
const SHOWN = 12;
/** A rumour is what was typed where so much of either is in the other. */
const ALIKE = 0.7;

/** How much two sentences share, of the longer one: 1 for the same, 0 for nothing. */
function likeness(one: string, other: string): number {
  const [a, b] = [new Set(pairsOf(one)), new Set(pairsOf(other))];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return shared / Math.max(a.size, b.size, 1);
}

/**
 * What the site search shows first, over every kind of page. A citation or a law's name comes first; else a rumour that was
 * typed as it goes around, what bears just the name that was typed, the topics that the question is about ({@link classify},
 * over `topics` where only a part of the index has come), the rumours that it repeats, then whatever its words fit: our own
 * pages before the law.
 */
export function findPages(index: readonly SearchEntry[], asked: string | Query, topics: readonly SearchEntry[] = index): Hit[] {
  const query = typeof asked === 'string' ? readQuery(asked) : asked;
  const hits = find(index, query);
  if (query.citations.length > 0 || query.instruments.length > 0 || query.number !== null) return hits;
  const rumours = index.filter(({ said }) => said !== undefined).map((entry) => ({ ...entry, triggers: entry.keywords }));
  const alike = rumours
    .map(({ id, said = '', title }) => ({
      id,
      share: Math.max(likeness(normalise(said), query.normal), likeness(normalise(title), query.normal)),
    }))
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share);
  const byId = new Map(index.map((entry) => [entry.id, entry]));
  const isCalled = ({ id }: Hit) => {
    const entry = byId.get(id);
    if (entry?.asked !== undefined || entry?.said !== undefined) return false;
    return [entry?.title ?? '', ...(entry?.keywords ?? [])].some((name) => normalise(name) === query.normal);
  };
  const first = new Set([
    ...alike.slice(0, 1).map(({ id }) => id),
    ...hits
      .filter(isCalled)
      .slice(0, 1)
      .map(({ id }) => id),
    ...classify(topics, query).slice(0, TOPICS_FIRST),
    ...rumoursIn(rumours, query)
      .slice(0, RUMOURS_NEXT)
      .map(({ id }) => id),
  ]);
  const rest = hits.filter(({ id }) => !first.has(id));
  const shown = rest.slice(0, SHOWN);
  const isLaw = ({ id }: Hit) => id.includes('/');
  return [
    ...[...first].map((id): Hit => ({ id, by: 'words' })),
    ...shown.filter((hit) => !isLaw(hit)),
    ...shown.filter(isLaw),
    ...rest.slice(SHOWN),
  ];
}
