import { evaluate, known } from './conditions.ts';
import { effectiveFacts, FACTS, factById, readFacts } from './facts.ts';
import type { FactId, Facts } from './factValues.ts';
import { ASKING_ORDER, usefulFacts } from './nextFact.ts';
import { OTHERS } from './predicates.ts';
import { CONTRACT_FACTS, NEVER_ASSUMED, type Teller } from './teller.ts';
import { ASKED_OF_OTHERS, TICKS, type Tick } from './ticks.ts';
import type { Telling } from './told.ts';

/** Facts that hold only together with another: who came in has also come. */
const IMPLIED: Readonly<Partial<Record<FactId, FactId>>> = { enteredHome: 'visited', enteredOffice: 'visited' };

const applies = (id: FactId, facts: Facts): boolean | null => {
  const { appliesWhen } = factById(id);
  return appliesWhen ? evaluate(appliesWhen, facts) : true;
};

/** Whether a teller can be asked about a fact at all: a third party knows nothing of the contract. */
const canTell = (id: FactId, teller: Teller): boolean => teller === 'debtor' || !CONTRACT_FACTS.includes(id);

/** With what follows from it: a third party was called, never the borrower; who came in has come. */
function withImplied(answers: Facts): Facts {
  const implied = Object.entries(IMPLIED).filter(([id]) => answers[id as FactId] === true);
  return readFacts({ ...answers, ...Object.fromEntries(implied.map(([, of]) => [of, true])) });
}

/** What can be tapped by this teller for a call to whom `answers` say; nothing that cannot apply. */
export function ticksFor({ teller, answers }: Telling): Tick[] {
  const callee = readFacts({ callee: answers.callee });
  return TICKS.filter(({ fact }) => canTell(fact, teller) && applies(fact, callee) !== false);
}
/** Whether something is tapped. */
export const isTicked = ({ answers, opened }: Telling, { fact, records }: Tick): boolean =>
  records === null ? opened.includes(fact) : answers[fact] === records;

/** The telling after a tap: what was tapped is recorded or opened; untapped, it and what it opened are forgotten. */
export function tick(telling: Telling, of: Tick, on: boolean): Telling {
  const { [of.fact]: _, ...others } = telling.answers;
  const answers = Object.fromEntries(Object.entries(others).filter(([id]) => on || !of.opens.includes(id as FactId)));
  const opened = telling.opened.filter((id) => id !== of.fact);
  if (!on) return { ...telling, answers: readFacts(answers), opened };
  if (of.records === null) return { ...telling, opened: [...opened, of.fact] };
  return { ...telling, answers: readFacts({ ...answers, [of.fact]: of.records }), opened };
}

/** What is asked closer, together on one page: only for what was tapped, and what decides most where others were called. */
export function closerFacts(telling: Telling): FactId[] {
  const facts = withImplied(telling.answers);
  const wanted = new Set<FactId>([
    ...TICKS.filter((one) => isTicked(telling, one)).flatMap(({ opens }) => opens),
    ...((OTHERS as readonly unknown[]).includes(known(effectiveFacts(facts), 'callee')) ? ASKED_OF_OTHERS : []),
  ]);
  return ASKING_ORDER.filter((id) => wanted.has(id) && canTell(id, telling.teller) && applies(id, facts) === true);
}

/**
 * The facts that a telling amounts to. With `rest` none, whatever was not tapped has its clean value; otherwise it stays
 * unknown. Whether the borrower agreed to the telling is never taken for granted; the lender is never assumed.
 */
export function factsOf(telling: Telling): Facts {
  const { teller, opened, rest } = telling;
  const answers = withImplied(telling.answers);
  const waits = new Set<FactId>(TICKS.filter(({ fact }) => opened.includes(fact)).flatMap(({ opens }) => opens));
  const mayCount = (id: FactId) => {
    if (NEVER_ASSUMED.includes(id)) return false;
    if (!canTell(id, teller)) return true;
    return rest === 'none' && !waits.has(id);
  };
  const clean = FACTS.filter(({ id }) => answers[id] === undefined && mayCount(id)).map(({ id, clean }) => [id, clean]);
  return readFacts({ ...Object.fromEntries(clean), ...answers });
}

/** What is still asked one by one, in asking order: whatever could change the result and this teller can know; never the lender. */
export function stillToAsk(telling: Telling): FactId[] {
  const useful = usefulFacts(factsOf(telling));
  return ASKING_ORDER.filter((id) => id !== 'lender' && useful.has(id) && canTell(id, telling.teller));
}
