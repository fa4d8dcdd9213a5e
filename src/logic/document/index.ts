export type { Block, BlockKind, Document } from './document.ts';
export { toText } from './toText.ts';
