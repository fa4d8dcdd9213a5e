/** The one door of the domain: pure functions and data, no clock, storage, network, DOM or framework. */
export { parseCitation, type Citation } from './citation/parse.ts';
export { readNumeral, writeNumeral } from './citation/numerals.ts';
export { assess, type Assessment, type Finding, type Urgency } from './judge/assess.ts';
export { BINDS } from './judge/binds.ts';
export { evaluate, known, type Condition, type Facts, type FactValue } from './judge/conditions.ts';
export { FACTS, factById, isValidAnswer, type Fact } from './judge/facts.ts';
export { ASKING_ORDER, nextFact, usefulFacts } from './judge/nextFact.ts';
export { RULES } from './judge/rules/index.ts';
export { LEVELS, type Level, type Rule } from './judge/rules/types.ts';
export { composeScript } from './script/compose.ts';
export { addMonths, dateInWords, readDate } from './script/dates.ts';
export { planInstalments, MOST_INSTALMENTS, type Instalment, type InstalmentInput } from './script/instalments.ts';
export { readYuan, yuanInWords } from './script/money.ts';
export { scriptToText } from './script/text.ts';
export { CALLERS, INCIDENTS, WANTS, type Caller, type Incident, type Script, type ScriptInput, type Want } from './script/types.ts';
export { findStatutes, type StatuteEntry, type StatuteHit } from './search/findStatutes.ts';
export { rankEntries, type Ranked, type SearchEntry } from './search/rank.ts';
export { statuteLines, type StatuteLine } from './citation/paragraphs.ts';
