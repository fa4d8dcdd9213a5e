/**
 * The form in which names and queries are compared: full-width to half-width, lower case, without spaces, book-title
 * marks and quotation marks. Input is cut at 400 characters, more than any citation or question needs.
 */
export function normalise(text: string): string {
  return text
    .slice(0, 400)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s《》〈〉<>“”"‘’'「」『』]/g, '')
    .replaceAll('條', '条')
    .replaceAll('項', '项');
}
