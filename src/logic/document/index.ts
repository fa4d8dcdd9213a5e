export type { Block, BlockKind, Document } from './document.ts';
export { cardOrder, rowsApart, type Sentence, sentencesOf, spokenSentences } from './sentences.ts';
export { isNumbered, isTheirs, standsOver, toText } from './toText.ts';
