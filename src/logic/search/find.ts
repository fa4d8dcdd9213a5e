import { type Citation, parseCitation } from '../law/parse.ts';
import { normalise } from '../text/normalise.ts';
import { NUMERAL, readNumeral } from '../text/numerals.ts';
import { rankEntries, type SearchEntry } from './rank.ts';

/** A statute as the look-up knows it; `id` is the address below /statutes/. */
export interface StatuteEntry extends SearchEntry {
  /** No longer in force; ranks below what replaced it. */
  readonly superseded?: boolean;
  /** First day in force, ISO; absent where it was not verified. */
  readonly from?: string;
  /** Last day in force, ISO; absent while it is. */
  readonly to?: string;
}

/** Whether an article was in force on a day; one whose dates were not verified counts as in force. */
export const inForceOn = ({ from, to }: Pick<StatuteEntry, 'from' | 'to'>, day: string): boolean =>
  (!from || from <= day) && (!to || day <= to);

/** One answer of the look-up, best first. */
export interface StatuteHit {
  readonly id: string;
  /** `citation` when the query named this article, `words` when its words fit. */
  readonly by: 'citation' | 'words';
  /** Anchor on the article's page, when the query named a paragraph or item. */
  readonly anchor?: string;
}

/**
 * Ranked statutes for a query: articles that it names first, then words and their synonyms. With a day (ISO), articles
 * in force on that day come before those that were not. Any string is valid.
 */
export function findStatutes(index: readonly StatuteEntry[], query: string, day?: string): StatuteHit[] {
  const ids = idsOf(index);
  const hits: StatuteHit[] = [];
  for (const { id, paragraph, item } of [...parseCitation(query), ...bareNumber(index, query)]) {
    if (!ids.has(id)) continue;
    const anchor = paragraph || item ? `p${paragraph ?? 1}${item ? `-i${item}` : ''}` : undefined;
    if (!hits.some((hit) => hit.id === id)) hits.push({ id, by: 'citation', ...(anchor && { anchor }) });
  }
  const named = new Set(hits.map((hit) => hit.id));
  for (const { entry } of rankEntries(index, query)) {
    if (!named.has(entry.id)) hits.push({ id: entry.id, by: 'words' });
  }
  if (!day) return hits;
  const applies = new Set(index.filter((entry) => inForceOn(entry, day)).map(({ id }) => id));
  return [...hits.filter(({ id }) => applies.has(id)), ...hits.filter(({ id }) => !applies.has(id))];
}

const idSets = new WeakMap<readonly StatuteEntry[], Set<string>>();

function idsOf(index: readonly StatuteEntry[]): Set<string> {
  const known = idSets.get(index) ?? new Set(index.map(({ id }) => id));
  idSets.set(index, known);
  return known;
}

const ONLY_A_NUMBER = new RegExp(`^(?:第(${NUMERAL})条?|(${NUMERAL})条|(\\d{1,4}))$`);

/** `675`, `第六百七十五条`: every article of that number, in the library's order. */
function bareNumber(index: readonly StatuteEntry[], query: string): Citation[] {
  const match = ONLY_A_NUMBER.exec(normalise(query));
  if (!match) return [];
  const ending = `/${readNumeral(match[1] ?? match[2] ?? match[3] ?? '')}`;
  return index.filter((entry) => entry.id.endsWith(ending)).map(({ id }) => ({ id }));
}
