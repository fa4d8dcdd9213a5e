export type { Block, BlockKind, Document } from './document.ts';
export { isNumbered, isTheirs, standsOver, toText } from './toText.ts';
