import { findStatutes, type Hit, highlighter, inForceOn, rumoursIn, speaksOfDespair } from '../../../logic/index.ts';
import type { Filter } from '../Filters.tsx';
import { type Library, readIn, waitsForPinyin } from './library.ts';
import type { Article, LawAnswer, LawQuestion } from './protocol.ts';
import { asResult } from './shown.ts';
import type { LookupEntry } from './source.ts';

const MOST_TOLD = 2;

function passes(entry: LookupEntry, { force, topic, status }: Filter): boolean {
  if (force && entry.force !== force) return false;
  if (topic && !entry.topics.includes(topic)) return false;
  return !status || (status === 'superseded') === Boolean(entry.superseded);
}

let kept: { readonly of: readonly LookupEntry[]; readonly by: string; readonly list: readonly LookupEntry[] } | undefined;

/** The entries that a filter lets through, of these laws if any; the same list for the same: what is searched is indexed once. */
function narrowed(entries: readonly LookupEntry[], filter: Filter, laws: readonly string[]): readonly LookupEntry[] {
  if (laws.length === 0 && !filter.force && !filter.topic && !filter.status) return entries;
  const by = JSON.stringify([filter.force, filter.topic, filter.status, laws]);
  if (kept?.of !== entries || kept.by !== by)
    kept = {
      of: entries,
      by,
      list: entries.filter((entry) => passes(entry, filter) && (laws.length === 0 || laws.some((law) => entry.id.startsWith(`${law}/`)))),
    };
  return kept.list;
}

/** What the look-up answers, as far as the library has come; null before anything has. Whoever may hurt themselves waits for nothing. */
export function answerLaw(library: Library, { query: asked, filter, limit, narrow }: LawQuestion): LawAnswer | null {
  const { manifest, articles, rumours, complete, failed } = library;
  const crisis = speaksOfDespair(asked);
  if (!manifest && !failed && !crisis) return null;
  const query = readIn(library, asked);
  const searched = narrowed(articles, filter, narrow ? query.instruments : []);
  const words = asked.trim() !== '';
  const hits: readonly Hit[] = words
    ? findStatutes(searched, query, filter.day || undefined)
    : searched.filter((entry) => !filter.day || inForceOn(entry, filter.day)).map(({ id }) => ({ id, by: 'words' }));
  const byId = new Map(searched.map((entry) => [entry.id, entry]));
  const marks = highlighter(query);
  const results = hits.slice(0, limit).flatMap(({ id, anchor, by }): Article[] => {
    const entry = byId.get(id);
    if (!entry) return [];
    const result = asResult(entry, marks, anchor);
    const then = filter.day && !inForceOn(entry, filter.day);
    const quote = words && by === 'words' ? marks.excerpt(entry.text) : '';
    return [
      {
        ...result,
        name: entry.title,
        text: entry.text,
        label: then ? `${result.label} · 那天不适用` : result.label,
        ...(quote && { quote: marks.mark(quote) }),
      },
    ];
  });
  const nameOf = (law: string) => articles.find(({ id }) => id.startsWith(`${law}/`))?.title.replace(/》.*$/, '》') ?? '';
  return {
    of: 'law',
    failed,
    complete: complete && !waitsForPinyin(library, asked),
    crisis,
    results,
    count: hits.length,
    named: words && hits[0]?.by === 'citation',
    laws: query.instruments.map((id) => ({ id, name: nameOf(id) })),
    told: words ? rumoursIn(rumours, query).slice(0, MOST_TOLD) : [],
  };
}
