/** Adjacent pairs of characters: Chinese has no spaces, and pairs need no dictionary. Latin words and numbers stay whole. */
export function pairsOf(text: string): string[] {
  const result: string[] = [];
  for (const run of text.toLowerCase().match(/[a-z]+|\d+(?:\.\d+)?|[^\sa-z\d\p{P}]+/gu) ?? []) {
    if (/^[a-z\d]/.test(run) || run.length === 1) result.push(run);
    else for (let i = 0; i + 1 < run.length; i++) result.push(run.slice(i, i + 2));
  }
  return result;
}
