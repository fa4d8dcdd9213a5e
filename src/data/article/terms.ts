import type { CollectionEntry } from 'astro:content';
import { keyOf, TERMS, type Term, writeNumeral } from '../../logic/index.ts';
import type { ShownTerm } from '../../payload/index.ts';
import { DEADLINE_WORDS } from '../../words/papers.ts';
import { statuteById } from '../collections/statutes.ts';

type PaperDeadline = CollectionEntry<'papers'>['data']['deadlines'][number];
type ArticleTerm = CollectionEntry<'statutes'>['data']['terms'][number];

/** A term as statutes write it: 十五日, 三个月. */
const termInWords = ({ amount, unit }: Term): string => `${writeNumeral(amount)}${unit === 'month' ? '个月' : '日'}`;

/** What is lost, without the full stop that some articles end it with. */
const bare = (lost: string): string => lost.replace(/。$/, '');

/** What an article says of its own term; throws where it has none like it. */
async function inArticle(id: string, wanted: string, fits: (term: ArticleTerm) => boolean): Promise<ArticleTerm> {
  const found = (await statuteById(id)).data.terms.find(fits);
  if (!found) throw new Error(`content/statutes/${id}.mdx has no term “${wanted}” that a paper speaks of`);
  return found;
}

async function byLaw({ kind, when }: Extract<PaperDeadline, { set: 'law' }>): Promise<ShownTerm> {
  const term: Term = TERMS[kind];
  const { act, event } = DEADLINE_WORDS[kind];
  const words = termInWords(term);
  const said = await inArticle(term.at.id, words, (one) => {
    // The article on jurisdiction names no number of days: its term is that of the answer.
    const same = one.term === words || one.term === '提交答辩状期间';
    return same && one.who === term.who && one.from.includes(event) && (one.counting === 'procedure') === (term.counting === 'procedure');
  });
  return { set: 'law', kind, act, when, event, term: words, lost: bare(said.lost), who: term.who, at: keyOf(term.at) };
}

async function byPaper(deadline: Extract<PaperDeadline, { set: 'paper' }>): Promise<ShownTerm> {
  const { at, term, when } = deadline;
  const said = term ? await inArticle(at, term, (one) => one.term === term && one.who === 'you') : null;
  const event = said?.from ?? deadline.event;
  const lost = said?.lost ?? deadline.lost;
  if (!event || !lost) throw new Error(`content/papers: the days of “${deadline.do}” say not from when, or not what is lost`);
  return { set: 'paper', act: deadline.do, when, event, term: null, lost: bare(lost), who: 'you', at };
}

/** The terms of a paper, with what their articles say. Throws where an article has no such term. */
export const termsOf = (deadlines: readonly PaperDeadline[]): Promise<ShownTerm[]> =>
  Promise.all(
    deadlines.map(async (deadline): Promise<ShownTerm> => {
      if (deadline.set === 'law') return byLaw(deadline);
      if (deadline.set === 'paper') return byPaper(deadline);
      const { when, event, lost, at } = deadline;
      return { set: 'date', act: deadline.do, when, event, term: null, lost, who: 'you', at };
    }),
  );
