/** Whether a text holds a word whole, as far as its figures go: 136% does not say 36%, nor 治安法421 治安法42. */
export function says(text: string, word: string): boolean {
  const [opens, closes] = [/^\d/.test(word), /\d$/.test(word)];
  for (let at = text.indexOf(word); at >= 0 && word; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + word.length, at + word.length + 2)];
    const goesOn = (opens && /\d\.?$/.test(before)) || (closes && /^\.?\d/.test(after));
    if (!goesOn) return true;
  }
  return false;
}
