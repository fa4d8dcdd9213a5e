/** The one door of the domain: pure functions and data, no clock, storage, network, DOM or framework. */

export { addMonths, dateInWords, readDate } from './calendar/dates.ts';
export { type Assessment, assess, type Finding, type Urgency } from './judge/assess.ts';
export { type Condition, evaluate, type Facts, type FactValue, known } from './judge/conditions.ts';
export { FACTS, type Fact, factById, isValidAnswer } from './judge/facts.ts';
export { ASKING_ORDER, nextFact, usefulFacts } from './judge/nextFact.ts';
export { RULES } from './judge/rules/index.ts';
export { LEVELS, type Level, type Rule } from './judge/rules/types.ts';
export { BINDS } from './law/binds.ts';
export { type StatuteLine, statuteLines } from './law/lines.ts';
export { type Citation, parseCitation } from './law/parse.ts';
export { linkReferences, type TextPart } from './law/references.ts';
export { type Instalment, type InstalmentInput, MOST_INSTALMENTS, planInstalments } from './money/instalments.ts';
export { readYuan, yuanInWords } from './money/yuan.ts';
export { composeScript } from './script/compose.ts';
export { scriptToText } from './script/text.ts';
export { CALLERS, type Caller, INCIDENTS, type Incident, type Script, type ScriptInput, WANTS, type Want } from './script/types.ts';
export { findStatutes, inForceOn, type StatuteEntry, type StatuteHit } from './search/find.ts';
export { type Highlighter, highlighter } from './search/highlight.ts';
export { type Ranked, rankEntries, type SearchEntry } from './search/rank.ts';
export { type Claim, claimsIn, mayBePinyin, type Reading, understand } from './search/understand.ts';
export { readNumeral, writeNumeral } from './text/numerals.ts';
