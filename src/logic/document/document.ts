import type { Place } from '../law/index.ts';

/** What one block of a finished paper is for: its shape on screen, on paper and as text follows from it. */
export type BlockKind =
  /** Sentences to say, one after the other. */
  | 'say'
  /** What never to say or do. */
  | 'never'
  /** Something for the reader alone, not to be said. */
  | 'note'
  /** Rows with a date and an amount. */
  | 'rows'
  /** Labels with room to write beside them. */
  | 'blanks'
  /** Names of the articles that the paper rests on. */
  | 'grounds';

/** One block of a finished paper. */
export interface Block {
  readonly kind: BlockKind;
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A finished paper (card, letter, log, result) as data: what it says, in order, and the places in the law it rests on. */
export interface Document {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly places: readonly Place[];
}
