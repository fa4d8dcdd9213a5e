/** The one door of the domain: pure functions and data, no clock, storage, network, DOM or framework. */

export { readNumeral, writeNumeral } from './citation/numerals.ts';
export { type StatuteLine, statuteLines } from './citation/paragraphs.ts';
export { type Citation, parseCitation } from './citation/parse.ts';
export { linkReferences, type TextPart } from './citation/references.ts';
export { type Assessment, assess, type Finding, type Urgency } from './judge/assess.ts';
export { BINDS } from './judge/binds.ts';
export { type Condition, evaluate, type Facts, type FactValue, known } from './judge/conditions.ts';
export { FACTS, type Fact, factById, isValidAnswer } from './judge/facts.ts';
export { ASKING_ORDER, nextFact, usefulFacts } from './judge/nextFact.ts';
export { RULES } from './judge/rules/index.ts';
export { LEVELS, type Level, type Rule } from './judge/rules/types.ts';
export { composeScript } from './script/compose.ts';
export { addMonths, dateInWords, readDate } from './script/dates.ts';
export { type Instalment, type InstalmentInput, MOST_INSTALMENTS, planInstalments } from './script/instalments.ts';
export { readYuan, yuanInWords } from './script/money.ts';
export { scriptToText } from './script/text.ts';
export { CALLERS, type Caller, INCIDENTS, type Incident, type Script, type ScriptInput, WANTS, type Want } from './script/types.ts';
export { findStatutes, inForceOn, type StatuteEntry, type StatuteHit } from './search/findStatutes.ts';
export { type Highlighter, highlighter } from './search/highlight.ts';
export { type Ranked, rankEntries, type SearchEntry } from './search/rank.ts';
export { type Claim, claimsIn, mayBePinyin, type Reading, understand } from './search/understand.ts';
