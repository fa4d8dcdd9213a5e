import { all, any, type Condition, evaluate, is, yes } from './conditions.ts';
import { CHOICES, COUNTS, type FactId, type Facts, type FactValue, type ValueOf } from './factValues.ts';
import { AT_NIGHT, CALLED_SOMEONE_ELSE } from './predicates.ts';

/** One thing that the judge can be told about a call. */
export interface Fact {
  readonly id: FactId;
  readonly kind: 'choice' | 'yes-no' | 'count';
  /** The allowed answers of a choice, in the order they are offered. */
  readonly values?: readonly string[];
  /** The allowed range of a count, both ends included. */
  readonly range?: readonly [number, number];
  /** The value in a call with nothing wrong in it; also what a fact counts as where it cannot apply. */
  readonly clean: FactValue;
  /** When the fact can apply at all; always, if absent. */
  readonly appliesWhen?: Condition;
}

function fact<Id extends FactId>(id: Id, clean: ValueOf<Id>, appliesWhen?: Condition): Fact {
  if (id in CHOICES) return { id, kind: 'choice', values: CHOICES[id as keyof typeof CHOICES], clean, appliesWhen };
  if (id in COUNTS) return { id, kind: 'count', range: COUNTS[id as keyof typeof COUNTS], clean, appliesWhen };
  return { id, kind: 'yes-no', clean, appliesWhen };
}

/** Every fact the rules can use, with its clean value; the wording for readers is in content/questions. */
export const FACTS: readonly Fact[] = [
  fact('lender', 'bank-loan'),
  fact('callee', 'borrower'),
  fact('sharedDebt', false, is('callee', 'spouse')),
  fact('borrowerReachable', true, CALLED_SOMEONE_ELSE),
  fact('thirdPartyRefused', false, CALLED_SOMEONE_ELSE),
  fact('askedThirdPartyToPay', false, CALLED_SOMEONE_ELSE),
  fact('debtDisclosed', false, CALLED_SOMEONE_ELSE),
  fact('disclosureAgreed', true, all(CALLED_SOMEONE_ELSE, yes('debtDisclosed'))),
  fact('thirdPartyOfferedToPay', false, CALLED_SOMEONE_ELSE),
  fact('hour', 15),
  fact('nightCallsAgreed', false, AT_NIGHT),
  fact('connectedToday', 1, is('callee', 'borrower')),
  fact('missedToday', 0, is('callee', 'borrower')),
  fact('bombing', false),
  fact('agencyStated', true, any(is('callee', 'borrower'), is('callee', 'guarantor'))),
  fact('posedAsLender', false),
  fact('outsourcingAnnounced', true),
  fact('posedAsOfficial', false),
  fact('posedAsLawyer', false),
  fact('threatenedViolence', false),
  fact('threatenedExposure', false),
  fact('threatenedJob', false),
  fact('threatenedFamily', false),
  fact('insulted', false),
  fact('repeatedMessages', false),
  fact('falseConsequence', false),
  fact('creditRepairPitch', false),
  fact('postedPublicly', false),
  fact('doctoredPhoto', false),
  fact('personalAccount', false),
  fact('askedSecrets', false),
  fact('extraFees', false),
  fact('upfrontCut', false),
  fact('usurious', false, is('lender', 'unlicensed')),
  fact('pushedNewLoan', false),
  fact('visited', false),
  fact('enteredHome', false, yes('visited')),
  fact('enteredOffice', false, yes('visited')),
  fact('blockedWay', false),
  fact('refusedToLeave', false),
  fact('damagedProperty', false),
  fact('settlementSigned', false, is('lender', 'bank-card')),
  fact('document', 'none'),
  fact('privateChannel', false),
  fact('contactsHarvested', false),
];

const byId = new Map<string, Fact>(FACTS.map((one) => [one.id, one]));

/** Whether a string is the id of a fact. */
export const isFactId = (id: string): id is FactId => byId.has(id);

/** The definition of a fact; throws RangeError on an id that does not exist. */
export function factById(id: string): Fact {
  const found = byId.get(id);
  if (!found) throw new RangeError(`no fact "${id}"`);
  return found;
}

/** Whether a value is one that the fact can have; `'unsure'` is not a value. */
export function isValidAnswer(one: Fact, value: unknown): value is FactValue {
  if (one.kind === 'yes-no') return typeof value === 'boolean';
  if (one.kind === 'choice') return typeof value === 'string' && (one.values ?? []).includes(value);
  const [min, max] = one.range ?? [0, 0];
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
}

/** Whatever it is given (a form, storage, a file), the answers in it that are answers; `'unsure'` is kept. Never throws. */
export function readFacts(told: unknown): Facts {
  if (typeof told !== 'object' || told === null) return {};
  const read: Record<string, FactValue> = {};
  for (const one of FACTS) {
    const value = ownValue(told, one.id);
    if (value === 'unsure' || isValidAnswer(one, value)) read[one.id] = value;
  }
  return read as Facts;
}

function ownValue(told: object, id: FactId): unknown {
  try {
    return Object.hasOwn(told, id) ? told[id as keyof typeof told] : undefined;
  } catch {
    // A getter or a proxy may throw: what cannot be read was not told.
    return undefined;
  }
}

/**
 * The facts as the rules see them: values outside a fact's domain are dropped (they are unknown), and a fact that
 * cannot apply counts as its clean value, whatever was recorded.
 */
export function effectiveFacts(told: Facts): Facts {
  const valid = readFacts(told);
  const result: Record<string, FactValue> = { ...valid };
  for (const one of FACTS) {
    if (one.appliesWhen && evaluate(one.appliesWhen, valid) === false) result[one.id] = one.clean;
  }
  return result as Facts;
}
