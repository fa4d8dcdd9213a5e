import { linkReferences, type TextPart } from '../../logic/index.ts';
import { articlesOf, type Statute, statutesById } from '../collections/statutes.ts';

/** A run of official text that may lead somewhere. */
export interface LinkedPart {
  readonly text: string;
  readonly href?: string;
  /** What the link leads to, for those who cannot see the address. */
  readonly title?: string;
}

/** The lines of an article with the articles it names and the terms its instrument defines linked, each term once. */
export async function linkedLines(statute: Statute): Promise<{ line: Statute['lines'][number]; parts: LinkedPart[] }[]> {
  const byId = await statutesById();
  // Longer terms first: 敏感个人信息 holds 个人信息.
  const terms = (await articlesOf(statute.instrument.id))
    .filter((one) => one.id !== statute.id)
    .flatMap((one) => one.data.defines.map((term) => ({ term, where: one })))
    .filter(({ term }) => !statute.data.defines.includes(term))
    .sort((a, b) => b.term.length - a.term.length);
  const used = new Set<string>();
  const asLink = ({ text, id, anchor }: TextPart): LinkedPart => {
    const target = byId.get(id ?? '');
    if (!target || target.id === statute.id) return { text };
    const place = target.lines.some((line) => line.anchor === anchor) ? `#${anchor}` : '';
    return { text, href: target.href + place, title: `${target.name}：${target.data.heading}` };
  };
  return statute.lines.map((line) => ({
    line,
    parts: linkReferences(line.text, statute.instrument.id, (id) => byId.has(id))
      .map(asLink)
      .flatMap((part) => (part.href ? [part] : withTerms(part.text, terms, used))),
  }));
}

function withTerms(text: string, terms: readonly { term: string; where: Statute }[], used: Set<string>): LinkedPart[] {
  for (const { term, where } of terms) {
    const at = used.has(term) ? -1 : text.indexOf(term);
    if (at < 0) continue;
    used.add(term);
    const title = `${term}是什么：${where.name}`;
    return [
      ...withTerms(text.slice(0, at), terms, used),
      { text: term, href: where.href, title },
      ...withTerms(text.slice(at + term.length), terms, used),
    ];
  }
  return text ? [{ text }] : [];
}
