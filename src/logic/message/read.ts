import { contextOf } from './context.ts';
import { findingsOf, type Stretch } from './findings.ts';
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
    const marks = patterns
      .filter(applies)
      .flatMap((pattern) => follow(pattern, findings.inOrder(pattern.is), sentenceAt))
      .filter((stretch) => !undone(stretch, undoneBy))
      .map(({ from, to, lastWord }) => ({ from: to - from > LONGEST_MARK ? lastWord : from, to }));
    for (const { from, to } of together(marks)) signs.push({ id, from: folded.from[from] ?? 0, to: folded.to[to - 1] ?? text.length, why });
  }
  const levels = new Set(signs.map(({ id }) => levelOf.get(id)));
  return { level: levels.has('alarm') ? 'alarm' : levels.has('check') ? 'check' : 'plain', signs };
}

/** A phrase longer than this is no phrase: then its last word is marked alone. */
const LONGEST_MARK = 24;

/** Stretches in order, those that overlap as one. */
function together(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from < last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else joined.push({ from, to });
  }
  return joined;
}

const levelOf = new Map<SignId, SignLevel>(SIGNS.map(({ id, level }) => [id, level]));
