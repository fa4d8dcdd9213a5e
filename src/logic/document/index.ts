export type { Block, BlockKind, Document } from './document.ts';
export { isNumbered, standsOver, toText } from './toText.ts';
