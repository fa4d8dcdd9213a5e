import type { Findings, Stretch } from './findings.ts';
import { partsOf } from './parts.ts';
import type { Found } from './scan.ts';
import type { Sign } from './signs/types.ts';

const SENTENCE_END = /[。!?;\n]/;
const CLAUSE_END = /[。!?;\n,:]/;
/** How far a “not” reaches in its clause. */
const REACH = 14;
/** 不要告诉……, 别通知……, 请转告……: no threat. */
const NOT_SO = /[不别勿请]/;
/** How far behind a phrase its “may cost you” stands. */
const CLOSE = 6;

/** How a message means what it says. */
export interface Context {
  readonly sentenceAt: (place: number) => Stretch;
  /** Whether what stands there is denied, warned of, or only told of. */
  readonly undone: (stretch: Stretch, by?: Sign['undoneBy']) => boolean;
}

/** Reads how a folded message means what was found in it; `quoted` tells of a place whether it is quoted. */
export function contextOf(text: string, findings: Findings, quoted: (place: number) => boolean): Context {
  const { has, within } = findings;
  const sentenceAt = partsOf(text, SENTENCE_END);
  const clauseAt = partsOf(text, CLAUSE_END);
  /** The message as a whole warns: it names the fraud and says what not to do, or tells how it ended for somebody. */
  const warns = (has('fraud') && (has('caution') || has('rescued'))) || (has('rescued') && has('others'));
  /** A story about others speaks to nobody. */
  const toReader = has('you') || !has('others');

  return {
    sentenceAt,
    undone({ from, to }, by = 'any') {
      const sentence = sentenceAt(from);
      const clause = clauseAt(from);
      const lastClause = clauseAt(to - 1);
      /** Before the phrase in its clause or inside it; a word that is itself a denial denies something else. */
      const denied = (idea: 'not' | 'dont') =>
        within(idea, { from: Math.max(clause.from, from - REACH), to }, (one: Found) => one.from > from || one.to < to);
      const behind = (idea: 'not' | 'notVia') => within(idea, { from: to, to: Math.min(lastClause.to, to + REACH) });
      const isQuoted = quoted(from) || quoted(to - 1);
      // Who speaks of himself reports nobody's words.
      const reported = () => isQuoted || (within('said', { from: sentence.from, to }) && !within('ourselves', sentence));

      if (by !== 'nothing' && denied('not')) return true;
      if (by === 'denial' && NOT_SO.test(text.charAt(from - 1))) return true;
      if ((by === 'any' || by === 'denial-behind') && denied('dont')) return true;
      if (behind('notVia') || (by === 'denial-behind' && behind('not'))) return true;
      if (within('risk', { from: to, to: Math.min(lastClause.to, to + REACH) }, (one) => one.from - to <= CLOSE)) return true;
      // 收到……的，别点：what to do when it comes.
      if (within('whenever', { from: sentence.from, to: from }) && within('ignore', { from: to, to: sentence.to })) return true;
      const asked = within('asking', sentence);
      if (by === 'denial' && asked && !has('you')) return true;
      // ……的，都是诈骗。
      if ((by !== 'denial' || warns) && !asked && within('verdict', { from: to, to: sentence.to })) return true;
      if (!warns && (asked || !within('fraudster', sentence))) return false;
      // Named as fraud: what still speaks to the reader and is not told as somebody's words stands all the same.
      if (by === 'denial' && !warns) return reported();
      const direct =
        toReader &&
        (within('offer', sentence) ||
          [clause, lastClause].some((part) => within('please', { from: part.from, to }) || within('you', { from: part.from, to })));
      return (by !== 'nothing' && !direct) || reported();
    },
  };
}
