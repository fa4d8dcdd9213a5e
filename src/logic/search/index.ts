export { type Answerable, answerFor } from './answers.ts';
export { classify } from './classify.ts';
export { inForceOn, type SearchEntry, type StatuteEntry, WEIGHTS } from './entry.ts';
export { find, findStatutes, type Hit } from './find.ts';
export { findPages } from './findPages.ts';
export { type Highlighter, highlighter } from './highlight.ts';
export { mayBePinyin, type Query, type Reading, readQuery } from './query.ts';
export { type Recognisable, rumoursIn } from './rumours.ts';
export { likelyParts, tablesFor, type Where, whereIs } from './where.ts';
