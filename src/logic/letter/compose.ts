import { dateInWords, readDate } from '../calendar/index.ts';
import type { Block, BlockKind, Document } from '../document/index.ts';
import { evaluate, FACTS, factById, factsIn, known, type Rule } from '../judge/index.ts';
import { keyOf } from '../law/index.ts';
import { writeNumeral } from '../text/index.ts';
import { addresseesOf, enclosuresOf } from './addressees.ts';
import { groundLines } from './groundLines.ts';
import { groundsOf } from './grounds.ts';
import { clock, type Heard, hear, mayTell, rulesFor } from './heard.ts';
import { requestsTo } from './requests.ts';
import type { AddresseeId, LetterDetails, LetterInput, LetterWords } from './types.ts';
import {
  HEADINGS,
  NOT_THE_BORROWER,
  NOT_TO_READ_OUT,
  OPENINGS,
  OPENINGS_OF_THIRD,
  ROWS,
  SALUTATIONS,
  SCOPE,
  SPOUSE_APART,
  TITLES,
  TITLES_OF_THIRD,
} from './words.ts';

/** A value on one line, without what cannot be seen (but the joiner of signs stays); undefined where nothing is left. */
const onOneLine = (text: string | undefined): string | undefined =>
  text?.replace(/(?:[\p{Cc}\s]|(?!\u200D)\p{Cf})+/gu, ' ').trim() || undefined;

/** Words of the person's own, paragraph by paragraph. */
const paragraphs = (text: string | undefined): string[] => (text ?? '').split(/\r\n|[\n\r]/).flatMap((line) => onOneLine(line) ?? []);

const day = (iso: string | undefined): string | undefined => (iso !== undefined && readDate(iso) ? iso : undefined);

/**
 * Composes the letter (for 110, the note to read out) about one call. It says nothing about the debt, promises nothing and
 * threatens with nothing; what was not given has no line. Grounds: the established findings for this lender, each under how
 * binding it is, as far as it was in force on the day of the call. Throws RangeError where the addressee is not one of
 * `addresseesOf`.
 */
export function composeLetter({ facts: told, teller, addressee, details = {}, words }: LetterInput): Document {
  const heard = hear(told, teller);
  const competent = addresseesOf(heard);
  const to = addressee ?? competent[0]?.id;
  if (to === undefined || !competent.some(({ id }) => id === to)) throw new RangeError(`not competent for this call: ${to ?? 'anybody'}`);
  const rules = rulesFor(heard, to);
  const grounds = groundsOf(heard, to, rules, words, day(details.date));
  const chosen = new Set(details.enclosures);
  const parts: Partial<Record<BlockKind, readonly string[]>> = {
    address: to === '110' ? [] : [salutation(to, details)],
    opening: openingOf(to, heard),
    rows: rowsOf(to, heard, details, words),
    facts: factsTold(to, heard, rules, words),
    own: paragraphs(details.own),
    grounds: groundLines(grounds, to, words),
    requests: requestsTo(
      to,
      heard,
      rules.map(({ id }) => id),
    ),
    enclosures: to === '110' ? [] : enclosuresOf(heard, to).filter((one) => chosen.has(one)),
    signature: to === '110' ? [] : signatureOf(details),
  };
  const order: readonly BlockKind[] =
    to === '110'
      ? ['opening', 'rows', 'facts', 'own', 'requests', 'grounds']
      : ['address', 'opening', 'rows', 'facts', 'own', 'grounds', 'requests', 'enclosures', 'signature'];
  const written = order.flatMap((kind) => (parts[kind]?.length ? [{ kind, lines: parts[kind] }] : []));
  return {
    title: to === 'lender' && heard.owesNothing ? TITLES_OF_THIRD[rules.length > 0 ? 'complaint' : 'request'] : TITLES[to],
    form: 'letter',
    blocks: withHeadings(written, to),
    places: [...new Map([...grounds.conduct, ...grounds.requests].map(({ place }) => [keyOf(place), place])).values()],
  };
}

/** Counts the blocks that have a heading: 一、二、三. A note to read out has none but over what is not read. */
function withHeadings(blocks: readonly Omit<Block, 'heading'>[], to: AddresseeId): Block[] {
  let count = 0;
  return blocks.map((block) => {
    if (to === '110') return { ...block, heading: block.kind === 'grounds' ? NOT_TO_READ_OUT : '' };
    const heading = HEADINGS[block.kind as keyof typeof HEADINGS] as string | undefined;
    if (heading === undefined) return { ...block, heading: '' };
    count += 1;
    return { ...block, heading: `${writeNumeral(count)}、${heading}` };
  });
}

function salutation(to: Exclude<AddresseeId, '110'>, details: LetterDetails): string {
  const name = to === 'lender' ? onOneLine(details.lenderName) : undefined;
  return name ? `${name}：` : SALUTATIONS[to];
}

function openingOf(to: AddresseeId, heard: Heard): string[] {
  if (!heard.third) return to === '110' ? [OPENINGS[to]] : [OPENINGS[to], SCOPE];
  const callee = known(heard.facts, 'callee');
  const offered = known(heard.facts, 'thirdPartyOfferedToPay') === true;
  const who =
    callee === 'spouse'
      ? NOT_THE_BORROWER.spouse
      : callee === undefined || offered
        ? NOT_THE_BORROWER.plain
        : callee === 'unrelated'
          ? NOT_THE_BORROWER.unrelated
          : NOT_THE_BORROWER.noGuarantee;
  return [OPENINGS_OF_THIRD[to], callee === 'spouse' && !heard.owesNothing ? `${who}${SPOUSE_APART}` : who];
}

/** Addressees who are told which complaint was made to the lender before, and against whom this one is. */
const SUPERVISORS: readonly AddresseeId[] = ['12378', 'local-finance', '12345'];

function rowsOf(to: AddresseeId, { facts, third }: Heard, details: LetterDetails, words: LetterWords): string[] {
  const [date, typed, hour, callee] = [day(details.date), clock(details.time), known(facts, 'hour'), known(facts, 'callee')];
  // A time that is not the hour on which the grounds rest would give the letter the lie.
  const time = hour === undefined || typed?.split(':')[0] === String(hour) ? typed : undefined;
  // An hour of the day may have been filled in where nobody told it; one of the night was told.
  const toldHour = hour === undefined || hour === factById('hour').clean ? undefined : words.told.hour?.n;
  const name = to === 'lender' ? undefined : onOneLine(details.lenderName);
  const values: Readonly<Record<keyof typeof ROWS, string | undefined>> = {
    accused: SUPERVISORS.includes(to) ? name : undefined,
    concerned: SUPERVISORS.includes(to) ? undefined : name,
    receipt: SUPERVISORS.includes(to) ? onOneLine(details.receipt) : undefined,
    when: [date && dateInWords(date), time ?? toldHour?.replace(/^时间是 /, '').replace('{n}', String(hour))].filter(Boolean).join(' '),
    number: onOneLine(details.number),
    saidToBe: onOneLine(details.saidToBe),
    callee: third ? undefined : words.told.callee?.[callee ?? '']?.replace(/^打给了/, ''),
    link: to === '12377' ? onOneLine(details.link) : undefined,
  };
  return (Object.keys(ROWS) as (keyof typeof ROWS)[]).flatMap((row) => (values[row] ? [`${ROWS[row]}：${values[row]}`] : []));
}

/** Told in the rows, or not a thing that happened. */
const NOT_A_THING = ['lender', 'callee', 'hour'];

/** What happened: each fact that a rule would not hold without, as far as it may be told. */
function factsTold(to: AddresseeId, { facts, third }: Heard, rules: readonly Rule[], words: LetterWords): string[] {
  const needed = new Set(rules.flatMap(({ when }) => factsIn(when).filter((id) => evaluate(when, { ...facts, [id]: 'unsure' }) !== true)));
  return FACTS.flatMap(({ id, kind }) => {
    if (!needed.has(id) || NOT_A_THING.includes(id) || !mayTell(id, to)) return [];
    const value = known(facts, id);
    const answer = kind === 'count' ? 'n' : String(value);
    const sentence = (third ? words.toldByThird[id]?.[answer] : undefined) ?? words.told[id]?.[answer];
    return sentence ? [`${sentence.replace('{n}', () => String(value))}。`] : [];
  });
}

function signatureOf({ contact, name, writtenOn }: LetterDetails): string[] {
  const [reach, signed, written] = [onOneLine(contact), onOneLine(name), day(writtenOn)];
  return [...(reach ? [`联系我：${reach}`] : []), ...(signed ? [signed] : []), ...(written ? [dateInWords(written)] : [])];
}

/**
 * A paper with what the person wrote over it: by block, the whole text of its lines. A block that was emptied is left out;
 * nothing that was written is changed but for the ends of its lines.
 */
export function withEdits(paper: Document, edits: Readonly<Partial<Record<BlockKind, string>>>): Document {
  const blocks = paper.blocks.map((block): Block => {
    const text = Object.hasOwn(edits, block.kind) ? edits[block.kind] : undefined;
    return text === undefined ? block : { ...block, lines: text.split(/\r\n|[\n\r]/).flatMap((line) => line.trimEnd() || []) };
  });
  return { ...paper, blocks: blocks.filter(({ lines }) => lines.length > 0) };
}
