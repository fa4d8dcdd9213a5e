import { classOf, keyOf } from '../law/index.ts';
import type { Ground } from './grounds.ts';
import type { AddresseeId, LetterWords } from './types.ts';
import { GROUNDS_INTRO, HEADS_TO_LENDER, HEADS_TO_OTHERS, IS_REGULATION, REQUESTS_REST_ON } from './words.ts';

type Head = keyof typeof HEADS_TO_LENDER;

/** Under which head a ground stands: how binding it is, and whom it binds. */
function headOf({ place }: Ground, { cites }: LetterWords): Head {
  const force = cites[keyOf(place)]?.force ?? 'self-discipline';
  if (force === 'self-discipline') return force;
  const kind = classOf(force);
  return kind === 'law' || kind === 'regulation' ? kind : 'standard';
}

/** One paragraph for each instrument: its title once, then each place with what it says. */
function paragraphsOf(grounds: readonly Ground[], { cites }: LetterWords, after = ''): string[] {
  const byTitle = new Map<string, string>();
  for (const { place, says } of grounds) {
    const cite = cites[keyOf(place)];
    if (cite) byTitle.set(cite.title, `${byTitle.get(cite.title) ?? cite.title}${cite.label}：${says}`);
  }
  return [...byTitle.values()].map((paragraph) => `${paragraph}${after}`);
}

const introTo = (to: AddresseeId): string =>
  to === 'lender' ? GROUNDS_INTRO.lender : to === '12378' || to === 'local-finance' ? GROUNDS_INTRO.supervisor : GROUNDS_INTRO.others;

/** The grounds as lines: those of the complaint under how binding they are, strongest first; those of the requests after them. */
export function groundLines(
  { conduct, requests }: { readonly conduct: readonly Ground[]; readonly requests: readonly Ground[] },
  to: AddresseeId,
  words: LetterWords,
): string[] {
  if (to === '110') return paragraphsOf(conduct, words);
  const heads = to === 'lender' ? HEADS_TO_LENDER : HEADS_TO_OTHERS;
  const grouped = (Object.keys(heads) as Head[]).flatMap((head) => {
    const under = conduct.filter((ground) => headOf(ground, words) === head);
    return under.length > 0 ? [heads[head], ...paragraphsOf(under, words)] : [];
  });
  const isRule = (ground: Ground) => headOf(ground, words) === 'regulation';
  const asked = [
    ...paragraphsOf(
      requests.filter((ground) => !isRule(ground)),
      words,
    ),
    ...paragraphsOf(requests.filter(isRule), words, IS_REGULATION),
  ];
  return [...(grouped.length > 0 ? [introTo(to), ...grouped] : []), ...(asked.length > 0 ? [REQUESTS_REST_ON, ...asked] : [])];
}
