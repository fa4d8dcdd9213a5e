import { type Assessment, assess, type Finding, type Urgency } from './assess.ts';
import { beliefsTouched } from './beliefs.ts';
import { type ChannelId, COMPETENCE, FOR_THE_MATTER, NIFA_LENDERS } from './competence.ts';
import { evaluate, known } from './conditions.ts';
import { effectiveFacts, factById, readFacts } from './facts.ts';
import { CHOICES, type FactId, type Facts, type LenderId } from './factValues.ts';
import { ASKING_ORDER, usefulFacts } from './nextFact.ts';
import { OTHERS } from './predicates.ts';
import { RULES } from './rules/index.ts';
import { LEVELS, type Level, type Rule } from './rules/types.ts';

/** One place to turn to, and why it stands where it does. */
export interface Step {
  readonly channel: ChannelId;
  /** `danger`, `fraud`: first, because it was reported · `lender`: its own complaint line · `regulator`: with the receipt number · `matter`: for what was reported. */
  readonly why: 'danger' | 'fraud' | 'lender' | 'regulator' | 'matter';
  /** The rules that lead there; empty for a place that is competent for the lender whatever was reported. */
  readonly rules: readonly string[];
}

/** What a reported thing would be called, by kind of lender, where the lender is not known. */
export interface AcrossLenders extends Finding {
  /** Gravest first; lenders that no provision was verified to bind are left out. */
  readonly levels: readonly { readonly level: Level; readonly lenders: readonly LenderId[] }[];
}

/** Something that was reported and for which no rule was verified to bind this lender. */
export interface Unruled {
  readonly rule: string;
  readonly title: string;
  /** Further reading, as statute ids; never a ground for a level. */
  readonly reading: readonly string[];
}

/** What the page has to say besides the findings. */
export type Caution =
  /** Findings that rest on rules for lenders hold only if the caller really acts for one. */
  | 'impostor'
  /** An alert stands, and no finding about the call that goes with it. */
  | 'alert-without-finding'
  /** The special rules for lenders were not verified to bind this one. */
  | 'rules-not-verified'
  /** What depends on the lender is still open. */
  | 'find-lender'
  /** Standards bind some loans only, and associations their members. */
  | 'standard-is-no-law';

/** One of the few things to do now. */
export type Now =
  /** Get to safety and call the police. */
  | { readonly kind: 'safety' }
  /** Hand over no money and no codes. */
  | { readonly kind: 'no-money' }
  /** Check who called, by a number of one's own finding. */
  | { readonly kind: 'check-caller' }
  /** Keep what proves it. */
  | { readonly kind: 'keep' }
  /** Find out who lent: where to turn hangs on it. */
  | { readonly kind: 'find-lender' }
  | { readonly kind: 'turn-to'; readonly step: Step };

/** Everything that result page, letter, log and practice agree on. */
export interface Report {
  readonly verdict: Assessment['level'];
  readonly urgent: Urgency;
  /** Established findings about the call, gravest first. */
  readonly aboutCall: readonly Finding[];
  /** Established findings about the loan, which never decide the verdict. */
  readonly aboutLoan: readonly Finding[];
  /** What was reported and hangs on the lender alone. */
  readonly acrossLenders: readonly AcrossLenders[];
  /** What is open for other reasons: facts that were not told. Nothing is advised from these. */
  readonly open: readonly Finding[];
  /** Facts that could settle what is open, in asking order; a fact that waits for another comes after it. */
  readonly ask: readonly FactId[];
  readonly unruled: readonly Unruled[];
  /** What to keep, for what was reported. */
  readonly evidence: readonly string[];
  readonly steps: readonly Step[];
  readonly cautions: readonly Caution[];
  /** The few things to do now, in order; never more than three. */
  readonly now: readonly Now[];
  /** What many take for forbidden and is not so, where the answers touch it: ids in content/rumours. */
  readonly beliefs: readonly string[];
}

/** Where the further reading of a rule is empty: private life and its quiet are everybody's to respect. */
const READING_FOR_ALL = ['civil-code/1032', 'civil-code/1033'];

/** Lenders for which the special rules were not verified to hold. */
const NOT_VERIFIED: readonly LenderId[] = ['auto-finance', 'other-licensed', 'guarantor-paid', 'assignee', 'private', 'unlicensed'];

/**
 * Judges a call and says what follows from it. Evidence, places and cautions come only from what was reported: from rules
 * whose condition is true, never from what is merely open. Never throws: what is no answer was not told. Grounds: the rules,
 * and ./competence for places.
 */
export function reportOn(given: Facts): Report {
  const told = readFacts(given);
  const facts = effectiveFacts(told);
  const lender = known(facts, 'lender');
  const { level, urgent, findings } = assess(told);
  const reported = RULES.filter((rule) => evaluate(rule.when, facts) === true);
  const isReported = new Set(reported.map(({ id }) => id));
  const established = findings.filter(({ status }) => status === 'established').sort(byGravity);
  const possible = findings.filter(({ status }) => status === 'possible');
  const found = new Set(findings.map(({ rule }) => rule));
  const about = new Map(RULES.map(({ id, about: what }) => [id, what]));
  const acrossLenders = possible.filter(({ rule }) => isReported.has(rule)).map((finding) => across(finding, facts));
  const open = possible.filter(({ rule }) => !isReported.has(rule));
  const unruled = reported
    .filter(({ id }) => !found.has(id))
    .map(({ id, title, related }) => ({ rule: id, title, reading: related.length > 0 ? related : READING_FOR_ALL }));
  const steps = stepsFor(reported, lender, urgent);
  const evidence = [...new Set(reported.flatMap(({ evidence }) => evidence))];
  return {
    verdict: level,
    urgent,
    aboutCall: established.filter(({ rule }) => about.get(rule) === 'call'),
    aboutLoan: established.filter(({ rule }) => about.get(rule) === 'loan'),
    acrossLenders,
    open,
    ask: askable(told, open, acrossLenders.length > 0),
    unruled,
    evidence,
    steps,
    cautions: cautionsFor(reported, urgent, lender, established, acrossLenders, unruled),
    now: nowFor(reported, urgent, evidence, steps, lender),
    beliefs: beliefsTouched(facts),
  };
}

/** The places that a finding rests on, as `<id>` or `<id>#<place>`: the rules name their strongest ground last, readers want it first. */
export function groundsOf({ rule, cites }: Pick<Finding, 'rule' | 'cites'>): string[] {
  const { pinpoints = {} } = RULES.find(({ id }) => id === rule) ?? {};
  return cites.toReversed().flatMap((id) => pinpoints[id]?.map((at) => `${id}#${at}`) ?? [id]);
}

/** A finding with names in place of ids, as pages tell it. */
export interface NamedFinding extends Pick<Finding, 'rule' | 'status' | 'level'> {
  readonly title: string;
  /** {@link groundsOf} it. */
  readonly grounds: readonly string[];
  /** Where it hangs on the lender alone: what it is for which, by their names. */
  readonly across: readonly { readonly level: Level; readonly lenders: readonly string[] }[];
  /** Names of the facts that keep it open; one without a name is left out. */
  readonly missing: readonly string[];
}

/** Names a finding's facts and lenders; what it hangs on is not also listed as missing. */
export function namedFinding(
  finding: Finding & Partial<Pick<AcrossLenders, 'levels'>>,
  factName: (fact: FactId) => string,
  lenderName: (lender: LenderId) => string,
): NamedFinding {
  const { rule, status, level, levels = [], missing = [] } = finding;
  return {
    rule,
    title: RULES.find(({ id }) => id === rule)?.title ?? rule,
    status,
    level,
    grounds: groundsOf(finding),
    across: levels.map((one) => ({ level: one.level, lenders: one.lenders.map(lenderName) })),
    missing: missing.filter((id) => id !== 'lender' || levels.length === 0).flatMap((id) => factName(id) || []),
  };
}

/** Gravest first; the rules' own order within a level. */
const byGravity = (a: Finding, b: Finding): number => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level);

function across(possible: Finding, facts: Facts): AcrossLenders {
  const { rule } = possible;
  const byLevel = new Map<Level, LenderId[]>();
  for (const lender of CHOICES.lender) {
    const finding = assess({ ...facts, lender }).findings.find((one) => one.rule === rule && one.status === 'established');
    if (finding) byLevel.set(finding.level, [...(byLevel.get(finding.level) ?? []), lender]);
  }
  const levels = [...byLevel]
    .map(([level, lenders]) => ({ level, lenders }))
    .sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
  return { ...possible, levels };
}

function askable(told: Facts, open: readonly Finding[], hangsOnLender: boolean): FactId[] {
  const missing = new Set<FactId>([...open.flatMap((finding) => finding.missing ?? []), ...(hangsOnLender ? (['lender'] as const) : [])]);
  const useful = usefulFacts(told);
  return ASKING_ORDER.filter((id) => {
    if (!missing.has(id) && !useful.has(id)) return false;
    const { appliesWhen } = factById(id);
    return !appliesWhen || evaluate(appliesWhen, told) !== null;
  });
}

/**
 * Places in order: danger or fraud, if reported → the lender's own complaint line → who supervises it → who is for the
 * matter. Nothing reported: the lender's own line alone, where there is one.
 */
function stepsFor(reported: readonly Rule[], lender: LenderId | undefined, urgent: Urgency): Step[] {
  const steps: Step[] = [];
  const leading = (channel: ChannelId) => reported.filter(({ channels }) => channels.includes(channel)).map(({ id }) => id);
  const put = (channel: ChannelId, why: Step['why'], rules: readonly string[] = leading(channel)) => {
    if (!steps.some((step) => step.channel === channel)) steps.push({ channel, why, rules });
  };
  const alarms = reported.filter((rule) => rule.urgent !== null);
  // 110 first in either case: money that was already sent can only be stopped there.
  if (urgent)
    put(
      '110',
      urgent,
      alarms.map(({ id }) => id),
    );
  if (alarms.some((rule) => rule.urgent === 'fraud'))
    put(
      '96110',
      'fraud',
      alarms.filter((rule) => rule.urgent === 'fraud').map(({ id }) => id),
    );
  const competent = lender && COMPETENCE[lender];
  if (!competent || competent.own) put('lender', 'lender');
  for (const channel of reported.length > 0 && competent ? competent.regulators : []) put(channel, 'regulator');
  const wanted = new Set<ChannelId>(reported.flatMap(({ channels }) => channels));
  for (const channel of FOR_THE_MATTER)
    if (wanted.has(channel) && (channel !== 'mediation' || competent?.others.includes('mediation'))) put(channel, 'matter');
  if (wanted.has('nifa') && lender && NIFA_LENDERS.includes(lender)) put('nifa', 'matter');
  for (const channel of competent && (!competent.own || competent.regulators.length === 0 || reported.length > 0) ? competent.others : [])
    if (channel !== 'mediation') put(channel, 'matter', []);
  return steps;
}

const MOST_NOW = 3;

/** Safety before everything, then what is lost when it is put off (proof), then the first place to turn to and the next. */
function nowFor(
  reported: readonly Rule[],
  urgent: Urgency,
  evidence: readonly string[],
  steps: readonly Step[],
  lender: LenderId | undefined,
): Now[] {
  const now: Now[] = [];
  if (urgent === 'danger') now.push({ kind: 'safety' });
  if (reported.some((rule) => rule.urgent === 'fraud')) now.push({ kind: 'no-money' });
  if (reported.length === 0) now.push({ kind: 'check-caller' });
  if (evidence.length > 0) now.push({ kind: 'keep' });
  const turns = steps.filter(({ why }) => why === 'lender' || why === 'regulator');
  const others = turns.length > 0 ? turns : steps.filter(({ why }) => why === 'matter');
  for (const step of others) now.push({ kind: 'turn-to', step });
  if (lender === undefined && reported.length > 0) now.push({ kind: 'find-lender' });
  return now.slice(0, MOST_NOW);
}

function cautionsFor(
  reported: readonly Rule[],
  urgent: Urgency,
  lender: LenderId | undefined,
  established: readonly Finding[],
  acrossLenders: readonly AcrossLenders[],
  unruled: readonly Unruled[],
): Caution[] {
  const cautions: Caution[] = [];
  // Danger goes first, and whoever damaged the door may be an impostor all the same.
  if (reported.some((rule) => rule.urgent === 'fraud')) cautions.push('impostor');
  const alarms = new Set(reported.filter((rule) => rule.urgent === urgent).map(({ id }) => id));
  if (urgent && !established.some(({ rule }) => alarms.has(rule))) cautions.push('alert-without-finding');
  if (lender && NOT_VERIFIED.includes(lender)) cautions.push('rules-not-verified');
  if (acrossLenders.length > 0) cautions.push('find-lender');
  if (
    established.some(({ level }) => level === 'standard') ||
    acrossLenders.some(({ levels }) => levels.some(({ level }) => level === 'standard'))
  )
    cautions.push('standard-is-no-law');
  if (unruled.length > 0 && !cautions.includes('rules-not-verified')) cautions.push('rules-not-verified');
  return cautions;
}

/** Whether the one who was called is somebody other than the borrower or a guarantor; false while it is unknown. */
export const calledSomeoneElse = (told: Facts): boolean => {
  const callee = known(effectiveFacts(told), 'callee');
  return callee !== undefined && OTHERS.includes(callee);
};
