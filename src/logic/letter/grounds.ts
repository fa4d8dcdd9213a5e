import { known, RULES, type Rule } from '../judge/index.ts';
import { bindsLender, keyOf, type Place } from '../law/index.ts';
import type { Heard } from './heard.ts';
import type { AddresseeId, LetterWords } from './types.ts';

/** A place in the law, and what it says. */
export interface Ground {
  readonly place: Place;
  readonly says: string;
}

/** The paragraph and item that a rule means by a citation: its anchors are `p1`, `p1-i5`. */
const placesMeant = (rule: Rule, id: string): Place[] =>
  rule.pinpoints?.[id]?.map((anchor) => {
    const [paragraph, item] = anchor.split('-').map((part) => Number(part.slice(1)));
    return { id, ...(paragraph && { paragraph }), ...(item && { item }) };
  }) ?? [{ id }];

/** What a third party's own requests rest on. */
const KNOWING: readonly Ground[] = [
  {
    place: { id: 'pipl/44' },
    says: '个人对自己个人信息的处理有知情权、决定权，有权限制或者拒绝别人处理，法律、行政法规另有规定的除外。',
  },
  { place: { id: 'pipl/13', paragraph: 1 }, says: '处理个人信息要有本人同意，或者订立、履行本人的合同所必需等列明的依据。' },
];
const REFUSED: Ground = { place: { id: 'pipl/50', paragraph: 1 }, says: '拒绝个人行使权利的请求的，应当说明理由。' };
const CONSENT: Ground = { place: { id: 'pipl/15', paragraph: 1 }, says: '凭同意处理个人信息的，个人有权撤回同意。' };
const ANSWERED: Ground = {
  place: { id: 'complaint-measures/deadline' },
  says: '事实清楚、争议情况简单的，收到投诉之日起 15 日内作出处理决定并告知；情况复杂的可以延长。',
};
const RECORDED: Ground = { place: { id: 'card-measures/68' }, says: '催收过程应当录音，录音资料至少保存 2 年备查。' };

/** Every place in the law that any letter can rest on; the build checks that each exists, and that its rule says what it means. */
export const letterPlaces = (): Place[] => [
  ...RULES.filter(({ about }) => about === 'call').flatMap((rule) =>
    rule.tiers.flatMap(({ cites }) => cites.flatMap((cite) => placesMeant(rule, cite))),
  ),
  ...[...KNOWING, REFUSED, CONSENT, ANSWERED, RECORDED].map(({ place }) => place),
];

/** What a rule rests on as a letter says it: without what only a reader of the rule needs to know of its source. */
const asGround = (rests: string): string => rests.replace(/^转述的要点是：/, '').replace(/；[^；]*没有(?:点名|写)[^；]*。$/, '。');

/** Whom it is no use to send standards: they deal with content, numbers or crimes. */
const LAW_ALONE: readonly AddresseeId[] = ['12377', '12321', '110'];

/**
 * The grounds of the findings, each place once: only what is established for this lender. Crimes are named to the police
 * alone; told to anybody else they would be a threat.
 */
function ofFindings({ report }: Heard, to: AddresseeId, rules: readonly Rule[], words: LetterWords): Ground[] {
  if (to === '12363') return [];
  const found = new Map<string, Ground>();
  for (const rule of rules) {
    const cites = report.aboutCall.find((finding) => finding.rule === rule.id)?.cites ?? [];
    for (const { level, cites: named } of rule.tiers) {
      if (level === 'crime' && to !== '110') continue;
      if ((level === 'standard' || level === 'regulation') && LAW_ALONE.includes(to)) continue;
      for (const place of named.filter((cite) => cites.includes(cite)).flatMap((cite) => placesMeant(rule, cite))) {
        const says = asGround(words.rests[rule.id]?.[keyOf(place)] ?? '');
        const before = found.get(keyOf(place))?.says ?? '';
        found.set(keyOf(place), { place, says: before.includes(says) ? before : before + says });
      }
    }
  }
  return [...found.values()];
}

/** What the requests rest on, as far as it binds this lender. */
function ofRequests({ facts, third, owesNothing }: Heard, to: AddresseeId): Ground[] {
  if (to !== 'lender' && to !== '12378' && to !== 'local-finance') return [];
  const lender = known(facts, 'lender');
  const grounds = [
    ...(third ? KNOWING : []),
    ...(owesNothing ? [REFUSED] : []),
    ...(owesNothing && known(facts, 'callee') === 'listed-contact' ? [CONSENT] : []),
    // A third party has no contract with the lender, and the term is one for its customers.
    ...(to === 'lender' && !third ? [ANSWERED] : []),
    ...(to === 'lender' ? [RECORDED] : []),
  ];
  return grounds.filter(({ place }) => bindsLender(place.id, lender) === true);
}

/** What a letter rests on, less what was not yet in force on the day of the call or is not in `words`. */
export function groundsOf(
  heard: Heard,
  to: AddresseeId,
  rules: readonly Rule[],
  words: LetterWords,
  day: string | undefined,
): { readonly conduct: readonly Ground[]; readonly requests: readonly Ground[] } {
  const inForce = ({ place }: Ground) => {
    const cite = words.cites[keyOf(place)];
    return cite !== undefined && !(day !== undefined && cite.from !== null && day < cite.from);
  };
  return { conduct: ofFindings(heard, to, rules, words).filter(inForce), requests: ofRequests(heard, to).filter(inForce) };
}
