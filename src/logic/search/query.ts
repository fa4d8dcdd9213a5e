import { instrumentsIn, type Place, parseCitation, withoutNames } from '../law/index.ts';
import { NUMERAL, normalise, readNumeral } from '../text/index.ts';
import { pairsOf } from './pairs.ts';
import { says } from './says.ts';
import { SLIPS, SYNONYMS } from './words.generated.ts';

/** What a query needs to be read that is made at build time, since the dictionaries behind it are large. */
export interface Reading {
  /** Traditional characters and, at the same places, the simplified ones that this library uses. */
  readonly traditional: readonly [from: string, to: string];
  /** Words of this library by their pinyin and by its initials: `mfd`, `minfadian` → 民法典. */
  readonly pinyin?: Readonly<Record<string, readonly string[]>>;
}

/** What a text says, as it is ranked by. */
export interface Words {
  /** The words that carry meaning; all of them when nothing else is left. */
  readonly meaning: string;
  /** Adjacent pairs of characters of {@link meaning}, each once. */
  readonly pairs: readonly string[];
  /** Our own words for what it says in everyday words. */
  readonly synonyms: readonly string[];
}

/** A query, read once and handed on: everything that finding, marking and recognising need to know of it. */
export interface Query extends Words {
  /** As the library's own words would say it: simplified, slips mended, pinyin read. */
  readonly plain: string;
  /** {@link plain} in the form in which names are compared. */
  readonly normal: string;
  /** The articles that it names, best guess first. */
  readonly citations: readonly Place[];
  /** The instruments that it names without an article: those come first. */
  readonly instruments: readonly string[];
  /** What it says besides the names of those; null where it names none, or says nothing else. */
  readonly besides: Words | null;
  /** A number that stands alone, `675` or 第六百七十五条: any article of that number may be meant. */
  readonly number: number | null;
}

/** Latin words that people mean as they stand. */
const LATIN_WORDS = new Set(['app', 'ai', 'lpr', 'irr', 'apr', 'ps', 'gb', 'nifa', 'vip']);
const LONGEST = 400;
const NOTHING: Reading = { traditional: ['', ''] };

/** A query as the library's own words would say it. Any string is valid; it is cut at 400 characters. */
function inOwnWords(query: string, { traditional: [from, to], pinyin = {} }: Reading): string {
  const simplified = [...query.slice(0, LONGEST).toWellFormed()].map((sign) => to[from.indexOf(sign)] ?? sign).join('');
  const read = simplified
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[a-z]{2,}/g, (run) => (!LATIN_WORDS.has(run) && Object.hasOwn(pinyin, run) ? (pinyin[run]?.join(' ') ?? run) : run));
  return SLIPS.reduce((text, [said, meant]) => text.replaceAll(said, meant), read);
}

const FILLER =
  /(请问|我想问|想问一下|怎么办|咋办|点算|怎么回事|咋回事|怎么样|会怎样|是什么意思|是什么|什么是|可以吗|可以嘛|合法吗|是真是假|是真的吗|是不是|能不能|会不会|有没有|多长时间|为什么|如何|怎么|什么|真的|这种|那个|你们|我们|他们|帮我|一下|这事儿|到底|应该|可以|已经|因为|还是|吗|呢|吧|啊|嘛|咯|呀|了|的|我|你|他|在)/g;

const lettersOf = (normal: string): string => normal.replace(/[^\p{L}\p{N}.%]+/gu, ' ').trim();
/** What is left without the words that carry no meaning; may be nothing. */
const withoutFiller = (letters: string): string => letters.replace(FILLER, ' ').replace(/\s+/g, ' ').trim();

function wordsOf(normal: string): Words {
  const letters = lettersOf(normal);
  const meaning = withoutFiller(letters) || letters;
  return {
    meaning,
    pairs: [...new Set(pairsOf(meaning))],
    synonyms: [...new Set(SYNONYMS.filter(({ said }) => said.some((word) => says(normal, word))).flatMap(({ meant }) => meant))],
  };
}

const ONLY_A_NUMBER = new RegExp(`^(?:第(${NUMERAL})条?|(${NUMERAL})条|(\\d{1,4}))$`);

/** Reads a query once. Any string is valid; an unknown word is kept as it is. */
export function readQuery(query: string, reading: Reading = NOTHING): Query {
  const plain = inOwnWords(query, reading);
  const normal = normalise(plain);
  const alone = ONLY_A_NUMBER.exec(normal);
  const citations = parseCitation(plain);
  const instruments = citations.length > 0 ? [] : instrumentsIn(plain);
  const rest = instruments.length > 0 ? withoutNames(plain) : '';
  return {
    plain,
    normal,
    ...wordsOf(normal),
    citations,
    instruments,
    besides: withoutFiller(lettersOf(rest)) ? wordsOf(rest) : null,
    number: alone ? readNumeral(alone[1] ?? alone[2] ?? alone[3] ?? '') : null,
  };
}

/** Whether a query holds letters that may be pinyin, so that the words by pinyin are worth fetching. */
export const mayBePinyin = (query: string): boolean =>
  (
    query
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]{2,}/g) ?? []
  ).some((run) => !LATIN_WORDS.has(run));
