export { type Assessment, assess, type Finding, type Urgency } from './assess.ts';
export { BELIEF_RUMOURS } from './beliefs.ts';
export { type ChannelId, COMPETENCE, type Competence } from './competence.ts';
export { type Condition, evaluate, factsIn, known } from './conditions.ts';
export { effectiveFacts, FACTS, type Fact, factById, isFactId, isValidAnswer, readFacts } from './facts.ts';
export type { CalleeId, FactId, Facts, FactValue, LenderId } from './factValues.ts';
export { CHOICES } from './factValues.ts';
export { ASKING_ORDER, nextFact, usefulFacts } from './nextFact.ts';
export { type AskedFact, askedFacts, type Opening } from './openings.ts';
export { type ConditionName, NAMED } from './predicates.ts';
export {
  type AcrossLenders,
  type Caution,
  calledSomeoneElse,
  groundsOf,
  type NamedFinding,
  type Now,
  namedFinding,
  type Report,
  reportOn,
  type Step,
  type Unruled,
} from './report.ts';
export { RULE_GROUPS, RULES, type RuleGroup } from './rules/index.ts';
export { LEVELS, type Level, type Rule } from './rules/types.ts';
export { BRACKETS, JOINTS, type Sayings, sentenceOf, spelledOut } from './sentence.ts';
export { CONTRACT_FACTS, contractUnknown, NEVER_ASSUMED, TELLERS, type Teller } from './teller.ts';
export { closerFacts, factsOf, isTicked, stillToAsk, tick, ticksFor } from './telling.ts';
export { ASKED_OF_OTHERS, TICK_GROUPS, TICKS, type Tick, type TickGroup } from './ticks.ts';
export { NOTHING_TOLD, RESTS, type Rest, type Telling, told } from './told.ts';
