import type { SearchEntry } from './entry.ts';
import { pairsOf, rarityOf, SYNONYM_WEIGHT } from './pairs.ts';
import type { Words } from './query.ts';

/** Which parts of a library hold a pair of characters: by pair, a number in hexadecimal whose bit n stands for part n. */
export type Where = Readonly<Record<string, string>>;

/** The table, of so many, in which a pair of characters is looked up. */
const tableOf = (pair: string, tables: number): number => (pair.codePointAt(0) ?? 0) % tables;

/** The pairs of characters by which parts are chosen for a query, each with what it is worth. */
function askedPairs({ pairs, synonyms }: Words): Map<string, number> {
  const asked = new Map<string, number>(synonyms.flatMap(pairsOf).map((pair) => [pair, SYNONYM_WEIGHT]));
  for (const pair of pairs) asked.set(pair, 1);
  return asked;
}

/** The tables, of so many, that choosing parts for a query needs. */
export const tablesFor = (words: Words, tables: number): number[] => [
  ...new Set([...askedPairs(words).keys()].map((pair) => tableOf(pair, tables))),
];

/** Notes, in so many tables, in which of these parts each pair of characters stands: in names, summaries and keywords, not in the wording. */
export function whereIs(parts: readonly (readonly SearchEntry[])[], tables: number): Where[] {
  const held = new Map<string, bigint>();
  for (const [part, entries] of parts.entries())
    for (const { title, summary, keywords } of entries)
      for (const pair of [title, summary, ...keywords].flatMap(pairsOf)) held.set(pair, (held.get(pair) ?? 0n) | (1n << BigInt(part)));
  const written: Record<string, string>[] = Array.from({ length: tables }, () => ({}));
  for (const [pair, bits] of held) {
    const table = written[tableOf(pair, tables)];
    if (table) table[pair] = bits.toString(16);
  }
  return written;
}

/**
 * Of so many `parts` those, at most `most`, that most likely hold what the words ask for, best first: as in the ranking, rare
 * pairs of characters count more. `tables` are those of {@link tablesFor}; `[]` where none of them knows a word. What is
 * likely is shown first, no more: the other parts follow.
 */
export function likelyParts(
  tables: readonly Where[],
  words: Words,
  { parts, most }: { readonly parts: number; readonly most: number },
): number[] {
  const worth = new Map<number, number>();
  for (const [pair, weight] of askedPairs(words)) {
    const bits = tables.find((table) => Object.hasOwn(table, pair))?.[pair];
    if (!bits) continue;
    const holders = [...BigInt(`0x${bits}`).toString(2)].reverse().flatMap((bit, part) => (bit === '1' ? [part] : []));
    const rarity = rarityOf(parts, holders.length);
    for (const part of holders) worth.set(part, (worth.get(part) ?? 0) + weight * rarity);
  }
  return [...worth]
    .sort(([a, worthA], [b, worthB]) => worthB - worthA || a - b)
    .slice(0, most)
    .map(([part]) => part);
}
