import { answerFor, findPages, highlighter, rumoursIn, type SearchEntry, speaksOfDespair } from '../../../logic/index.ts';
import { STARTING_POINTS } from '../../../site/routes.ts';
import type { Library } from './library.ts';
import { readIn, waitsForPinyin } from './library.ts';
import type { SiteAnswer, SiteQuestion } from './protocol.ts';
import { asResult } from './shown.ts';

const MOST = 12;
const MOST_TOLD = 2;

/** Anything that the search can lead to. */
type Entry = SearchEntry & { readonly href: string; readonly label: string; readonly superseded?: boolean };

let joined: { readonly pages: readonly Entry[]; readonly articles: readonly Entry[]; readonly all: readonly Entry[] } | undefined;

/** Pages and articles as one list, the same list as long as they are: what is searched is indexed once. */
function together(pages: readonly Entry[], articles: readonly Entry[]): readonly Entry[] {
  if (joined?.pages !== pages || joined.articles !== articles) joined = { pages, articles, all: [...pages, ...articles] };
  return joined.all;
}

/**
 * What the site search answers, as far as the library has come; null as long as what stands first may still change: without
 * pages, and of a question that names a law without its articles. `deep` ranks every entry by its words, which builds an index
 * at first; otherwise only what stands first is reckoned, which is null where that is nothing.
 */
export function answerSite(library: Library, { query: asked }: SiteQuestion, deep: boolean): SiteAnswer | null {
  const { manifest, pages, written, articles, complete, failed } = library;
  const query = readIn(library, asked);
  const namesLaw = query.citations.length > 0 || query.instruments.length > 0 || query.number !== null;
  // Whoever may hurt themselves waits for nothing.
  const crisis = speaksOfDespair(`${asked} ${query.plain}`);
  const waits = !pages || (namesLaw && articles.length === 0 && !complete);
  if (waits && !failed && !crisis) return null;
  const known: readonly Entry[] = pages ?? [];
  const entries = together(known, articles);
  const wanted = asked.trim() !== '';
  const marks = highlighter(query);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const found = wanted ? findPages(deep || namesLaw ? entries : [], query, known).slice(0, MOST) : [];
  const rumours = known.flatMap(({ href, title, said, keywords }) => (said ? [{ href, said, truth: title, triggers: keywords }] : []));
  const repeated = wanted ? rumoursIn(rumours, query).slice(0, MOST_TOLD) : [];
  // A rumour stands once: where a law is named, which may be the wrong one, above the list, otherwise in it.
  const above = new Set(namesLaw ? repeated.map(({ href }) => href) : []);
  const results = found.flatMap(({ id, anchor }) => {
    const entry = byId.get(id);
    return entry && !above.has(entry.href) ? [asResult(entry, marks, anchor)] : [];
  });
  if (wanted && results.length === 0 && !deep && !failed && !crisis) return null;
  const answer = wanted && written ? answerFor(written.answers, known, query) : null;
  const shown = new Set(results.map(({ href }) => href));
  return {
    of: 'site',
    failed,
    complete: complete && !waitsForPinyin(library, asked),
    crisis,
    results,
    help: known.filter(({ id }) => STARTING_POINTS.includes(id)).map((entry) => asResult(entry, marks)),
    answer: answer && written ? { answer, cites: written.cites } : null,
    told: repeated.filter(({ href }) => !shown.has(href)).map(({ href, said, truth }) => ({ href, said, truth })),
    rumours: manifest?.rumours ?? '',
    plain: query.plain,
  };
}
