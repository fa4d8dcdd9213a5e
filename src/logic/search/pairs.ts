/** Adjacent pairs of characters: Chinese has no spaces, and pairs need no dictionary. Latin words and numbers stay whole. */
export function pairsOf(text: string): string[] {
  const result: string[] = [];
  for (const run of text.toLowerCase().match(/[a-z]+|\d+(?:\.\d+)?|[^\sa-z\d\p{P}]+/gu) ?? []) {
    if (/^[a-z\d]/.test(run) || run.length === 1) result.push(run);
    else for (let i = 0; i + 1 < run.length; i++) result.push(run.slice(i, i + 2));
  }
  return result;
}

/** What our own words for what was said are worth beside the words that were said. */
export const SYNONYM_WEIGHT = 0.5;

/** What a pair is worth that so many of `all` hold: the rarer, the more. */
export const rarityOf = (all: number, holders: number): number => Math.log(1 + (2 * all) / holders);
