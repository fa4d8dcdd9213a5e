import { contextOf } from './context.ts';
import { findingsOf } from './findings.ts';
import { fold } from './fold.ts';
import { follow } from './follow.ts';
import type { Idea } from './ideas/index.ts';
import { quotedIn } from './quoted.ts';
import { scan } from './scan.ts';
import { SIGNS, type SignId } from './signs/index.ts';
import type { Pattern, SignLevel } from './signs/types.ts';

/** A sign where it stands in the message as given. */
export interface SignFound {
  readonly id: SignId;
  readonly from: number;
  readonly to: number;
  readonly why: string;
}

/** What a message says of itself; `plain` means that nothing is conspicuous, which proves nothing. */
export interface MessageReading {
  readonly level: SignLevel | 'plain';
  /** The most pressing kinds first, each kind in the order of the text. */
  readonly signs: readonly SignFound[];
}

/**
 * Reads a message for the signs of fraud, of threats, and of what must be verified. What it denies, warns of or tells of as
 * fraud does not count. Linear in the length; never throws.
 */
export function readMessage(text: string): MessageReading {
  const folded = fold(text);
  const findings = findingsOf(scan(folded.text));
  const quoted = quotedIn(text);
  const { sentenceAt, undone } = contextOf(folded.text, findings, (place) => quoted(folded.from[place] ?? 0));

  const meant = new Map<Idea, boolean>();
  const isMeant = (idea: Idea): boolean => {
    const known = meant.get(idea) ?? findings.of(idea).some((one) => !undone(one));
    meant.set(idea, known);
    return known;
  };
  const applies = ({ is, also = [], unless = [] }: Pattern): boolean =>
    is.every(findings.has) && !unless.some(findings.has) && also.every((group) => group.some(isMeant));

  const signs: SignFound[] = [];
  for (const { id, why, undoneBy, patterns } of SIGNS) {
    const ends = new Map<number, number>();
    for (const pattern of patterns.filter(applies))
      for (const stretch of follow(pattern, findings.inOrder(pattern.is), sentenceAt))
        if (!undone(stretch, undoneBy)) ends.set(stretch.from, Math.max(stretch.to, ends.get(stretch.from) ?? 0));
    for (const [from, to] of [...ends].sort(([a], [b]) => a - b))
      signs.push({ id, from: folded.from[from] ?? 0, to: folded.to[to - 1] ?? text.length, why });
  }
  const levels = new Set(signs.map(({ id }) => levelOf.get(id)));
  return { level: levels.has('alarm') ? 'alarm' : levels.has('check') ? 'check' : 'plain', signs };
}

const levelOf = new Map<SignId, SignLevel>(SIGNS.map(({ id, level }) => [id, level]));
