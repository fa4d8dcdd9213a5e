import type { Place } from '../law/index.ts';

/** What one block of a finished paper is for: its shape on screen, on paper and as text follows from it. */
export type BlockKind =
  /** Sentences to say, one after the other. */
  | 'say'
  /** What the other side says and what to say to it, in turn: every line names who speaks. */
  | 'reply'
  /** What never to say or do. */
  | 'never'
  /** Something for the reader alone, not to be said. */
  | 'note'
  /** To the reader alone: what has to be settled before going on. */
  | 'stop'
  /** Rows that each name a thing and give it: a date and an amount, a label and what is known. */
  | 'rows'
  /** Labels with room to write beside them. */
  | 'blanks'
  /** The articles that the paper rests on. */
  | 'grounds'
  /** Of a letter: to whom it goes. */
  | 'address'
  /** Of a letter: what it is about. */
  | 'opening'
  /** Of a letter: what happened, one thing a line. */
  | 'facts'
  /** Of a letter: what the person adds in words of their own. */
  | 'own'
  /** Of a letter: what is asked for, one thing a line. */
  | 'requests'
  /** Of a letter: what goes with it. */
  | 'enclosures'
  /** Of a letter: how to reach whoever wrote it, name, day. */
  | 'signature';

/** One block of a finished paper. */
export interface Block {
  readonly kind: BlockKind;
  /** Empty where the block speaks for itself. */
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A finished paper (card, letter, log, result) as data: what it says, in order, and the places in the law it rests on. */
export interface Document {
  readonly title: string;
  /** A letter, whose headings stand bare; a card, if absent. */
  readonly form?: 'letter';
  readonly blocks: readonly Block[];
  readonly places: readonly Place[];
}
