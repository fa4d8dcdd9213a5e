import { normalise } from '../text/normalise.ts';

/** What a query needs to be read that is made at build time, since the dictionaries behind it are large. */
export interface Reading {
  /** Traditional characters and, at the same places, the simplified ones that this library uses. */
  readonly traditional: readonly [from: string, to: string];
  /** Words of this library by their pinyin and by its initials: `mfd`, `minfadian` → 民法典. */
  readonly pinyin?: Readonly<Record<string, readonly string[]>>;
}

/** Common slips of the keyboard and of voice input, each with what was meant. */
const SLIPS: readonly (readonly [said: string, meant: string])[] = [
  ['民典法', '民法典'],
  ['民法点', '民法典'],
  ['民法电', '民法典'],
  ['治按', '治安'],
  ['催受', '催收'],
  ['崔收', '催收'],
  ['摧收', '催收'],
  ['网袋', '网贷'],
  ['预期还款', '逾期还款'],
  ['贷款预期', '贷款逾期'],
  ['网贷预期', '网贷逾期'],
  ['愈期', '逾期'],
  ['暴通讯录', '爆通讯录'],
  ['曝通讯录', '爆通讯录'],
  ['正信报告', '征信报告'],
  ['上正信', '上征信'],
  ['征性', '征信'],
  ['诉讼失效', '诉讼时效'],
  ['诉讼实效', '诉讼时效'],
  ['支付领', '支付令'],
  ['坎头息', '砍头息'],
  ['律师涵', '律师函'],
];

/** Latin words that people mean as they stand. */
const LATIN_WORDS = new Set(['app', 'ai', 'lpr', 'irr', 'apr', 'ps', 'gb', 'nifa', 'vip']);

/** A query as the library's own words would say it: simplified, slips mended, pinyin read. Any string is valid. */
export function understand(query: string, { traditional: [from, to], pinyin = {} }: Reading): string {
  const simplified = [...query.slice(0, 400)].map((sign) => to[from.indexOf(sign)] ?? sign).join('');
  const read = simplified
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[a-z]{2,}/g, (run) => (!LATIN_WORDS.has(run) && Object.hasOwn(pinyin, run) ? (pinyin[run]?.join(' ') ?? run) : run));
  return SLIPS.reduce((text, [said, meant]) => text.replaceAll(said, meant), read);
}

/** Whether a query holds letters that may be pinyin, so that the words by pinyin are worth fetching. */
export const mayBePinyin = (query: string): boolean => (query.toLowerCase().match(/[a-z]{2,}/g) ?? []).some((run) => !LATIN_WORDS.has(run));

/** A claim that goes around, with the words by which a query is recognised. */
export interface Claim {
  readonly triggers: readonly string[];
}

/** The claims that a query repeats, the longest match first. */
export function claimsIn<T extends Claim>(claims: readonly T[], query: string): T[] {
  const plain = normalise(query);
  const longest = (claim: Claim) =>
    triggersOf(claim).reduce((most, trigger) => (plain.includes(trigger) ? Math.max(most, trigger.length) : most), 0);
  return claims
    .map((claim) => ({ claim, length: longest(claim) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .map(({ claim }) => claim);
}

const normalised = new WeakMap<Claim, readonly string[]>();

/** A claim's triggers in the form that queries are compared in; worked out once. */
function triggersOf(claim: Claim): readonly string[] {
  const known = normalised.get(claim) ?? claim.triggers.map(normalise);
  normalised.set(claim, known);
  return known;
}
