import {
  type AddresseeId,
  addresseesFor,
  type BlockKind,
  CHOICES,
  composeLetter,
  type Document,
  enclosuresOf,
  type Facts,
  hear,
  type LetterDetails,
  RULES,
  TELLERS,
  type Teller,
  toText,
} from '../../../src/logic/index.ts';
import { asFacts } from '../judge/arbitraries.ts';
import { CLEAN, golden } from '../judge/golden.ts';
import { WORDS } from './words.ts';

/** Everything that a person may add, each value to be found again in the letter. */
export const DETAILS: LetterDetails = {
  date: '2026-11-23',
  time: '15:07',
  number: '400-000-0000',
  saidToBe: '晴川公司的人',
  lenderName: '晴川消费金融有限公司',
  own: '先打了两次，没有出声。',
  receipt: 'TS-20261101',
  link: 'https://example.com/1',
  contact: '138 0000 0000',
  name: '林某',
  writtenOn: '2026-11-24',
};

type Condition = (typeof golden.rules)[number]['when'];

/** Facts under which a condition holds, read from the table. */
function holding(condition: Condition): Record<string, unknown> {
  if ('all' in condition) return Object.assign({}, ...condition.all.map(holding));
  if ('any' in condition) return condition.any[0] ? holding(condition.any[0]) : {};
  if ('not' in condition) return {};
  return { [condition.fact]: condition.is ?? condition.from ?? condition.to };
}

/** Facts in which a rule holds, otherwise a clean call. */
const factsOf = (rule: string, more: Readonly<Record<string, unknown>> = {}): Facts => {
  const found = golden.rules.find(({ id }) => id === rule);
  if (!found) throw new RangeError(`no rule "${rule}"`);
  return asFacts({ ...CLEAN, visited: true, ...more, ...holding(found.when) });
};

/** One letter and what it was made from. */
export interface Made {
  readonly name: string;
  readonly facts: Facts;
  readonly teller: Teller;
  readonly to: AddresseeId;
  readonly rule: string;
  readonly paper: Document;
  readonly text: string;
}

function make(rule: string, facts: Facts, teller: Teller): Made[] {
  return addresseesFor(facts, teller).map(({ id: to }) => {
    const time = typeof facts.hour === 'number' ? `${facts.hour}:07` : DETAILS.time;
    const details = { ...DETAILS, time, enclosures: enclosuresOf(hear(facts, teller), to) };
    const paper = composeLetter({ facts, teller, addressee: to, details, words: WORDS });
    return { name: `${rule} ${facts.lender} ${facts.callee} ${teller} ${to}`, facts, teller, to, rule, paper, text: toText(paper) };
  });
}

/** Rules about whom the call went to. */
const OF_THIRD_PARTIES = new Set(golden.rules.filter(({ when }) => JSON.stringify(when).includes('"callee"')).map(({ id }) => id));

/** A letter for every rule, kind of lender (and none), teller and addressee; by each third party where it matters who. */
export const LETTERS: readonly Made[] = RULES.flatMap(({ id }) =>
  [...CHOICES.lender, 'unsure' as const].flatMap((lender) =>
    TELLERS.flatMap((teller) => {
      const others = OF_THIRD_PARTIES.has(id) ? ['spouse', 'family', 'listed-contact', 'workplace', 'unrelated'] : ['family'];
      const callees = teller === 'debtor' ? [undefined] : others;
      return callees.flatMap((callee) => {
        const facts = factsOf(id, { lender });
        // What the rule needs of the lender goes before; whom it needs to have been called, before neither.
        return make(id, callee ? asFacts({ ...facts, callee, lender: facts.lender }) : facts, teller);
      });
    }),
  ),
);

/** The lines of some blocks of a letter. */
export const linesOf = (paper: Document, ...kinds: readonly BlockKind[]): string[] =>
  paper.blocks.filter(({ kind }) => kinds.includes(kind)).flatMap(({ lines }) => lines);

/** One letter about facts on top of a clean call. */
export const letter = (
  told: Readonly<Record<string, unknown>>,
  teller: Teller = 'debtor',
  to?: AddresseeId,
  details: LetterDetails = {},
): Document => composeLetter({ facts: asFacts({ ...CLEAN, ...told }), teller, addressee: to, details, words: WORDS });
