/** A piece of a rendered note: HTML as it stands, a citation, or a number to dial. */
export type NotePart =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'cite'; readonly id: string; readonly at: string | undefined }
  | { readonly kind: 'phone'; readonly id: string };

const TAG = /<(Cite|Phone)((?:\s+[a-z]+="[^"]*")*)\s*\/>/;
const OWN_TAG = /<\/?[A-Z][^>]*>/;

/** A note's HTML in pieces; `of` names it when it holds a tag that is neither `<Cite id at />` nor `<Phone id />`, which throws. */
export function noteParts(html: string, of: string): NotePart[] {
  const parts: NotePart[] = [];
  const put = (text: string) => {
    const strange = OWN_TAG.exec(text);
    if (strange) throw new Error(`content/statutes/${of}.mdx: a note cannot hold ${strange[0]}`);
    if (text) parts.push({ kind: 'html', html: text });
  };
  let rest = html;
  for (let found = TAG.exec(rest); found; found = TAG.exec(rest)) {
    const { id, at, ...more } = Object.fromEntries(
      [...(found[2] ?? '').matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    if (!id || Object.keys(more).length > 0 || (at && found[1] === 'Phone')) throw new Error(`content/statutes/${of}.mdx: ${found[0]}`);
    put(rest.slice(0, found.index));
    parts.push(found[1] === 'Cite' ? { kind: 'cite', id, at } : { kind: 'phone', id });
    rest = rest.slice(found.index + found[0].length);
  }
  put(rest);
  return parts;
}
