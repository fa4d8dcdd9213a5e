import { dateInWords } from '../calendar/index.ts';
import type { Document } from '../document/index.ts';
import { FACTS, type FactId, type Facts } from '../judge/index.ts';
import type { KeptId, LoggedCall } from './call.ts';
import { groupBy } from './count.ts';
import { momentOf } from './moment.ts';

/** How each answer is told, by fact: content/questions has them; `n` stands for every number. */
export type ToldWords = Readonly<Partial<Record<FactId, Readonly<Record<string, string>>>>>;

/** The words that a list of calls is told in. */
export interface EvidenceWords {
  readonly told: ToldWords;
  readonly kept: Readonly<Record<KeptId, string>>;
  readonly connected: string;
  readonly missed: string;
  readonly refused: string;
  /** For whom the caller said to collect; `{name}` stands for the name. */
  readonly forWhom: string;
  readonly noTime: string;
  readonly noDay: string;
  readonly title: string;
  /** Heads of the columns: day, time, number, who, what was said, what is kept. */
  readonly heads: readonly [string, string, string, string, string, string];
}

/**
 * What does not stand in the list: the time has a column, who lent is told by name, and what the loan was or was for is no
 * matter of the call; telling it would admit that it was lent.
 */
const NOT_TOLD: readonly FactId[] = [
  'hour',
  'lender',
  'sharedDebt',
  'nightCallsAgreed',
  'thirdPartyOfferedToPay',
  'settlementSigned',
  'upfrontCut',
  'usurious',
];
/** What is told from the borrower's side; somebody else would not say it so. */
const BORROWERS: readonly FactId[] = ['callee', 'borrowerReachable', 'disclosureAgreed', 'outsourcingAnnounced'];

/** What was told of a call, as sentences of its receiver. */
export function toldOf({ facts, teller, refused }: Pick<LoggedCall, 'facts' | 'teller' | 'refused'>, words: EvidenceWords): string[] {
  const sentence = (id: FactId, value: Facts[FactId]): string[] => {
    const ways = words.told[id];
    const way = typeof value === 'number' ? ways?.n?.replace('{n}', String(value)) : ways?.[String(value)];
    return way ? [way] : [];
  };
  const ids = FACTS.map(({ id }) => id).filter((id) => !NOT_TOLD.includes(id) && (teller === 'debtor' || !BORROWERS.includes(id)));
  return [...ids.flatMap((id) => sentence(id, facts[id])), ...(refused ? [words.refused] : [])];
}

/** One call as a row of the list: day, time, number, who, what was said, what is kept. */
export function evidenceRow(call: LoggedCall, words: EvidenceWords): readonly [string, string, string, string, string, string] {
  const moment = momentOf(call.at);
  const said = [call.connected ? words.connected : words.missed, ...toldOf(call, words), ...(call.words ? [`“${call.words}”`] : [])];
  return [
    moment ? dateInWords(moment.date) : words.noDay,
    moment?.time ?? words.noTime,
    call.number ?? '',
    [call.company, call.who, call.lenderName && words.forWhom.replace('{name}', () => call.lenderName ?? '')].filter(Boolean).join('，'),
    said.join('；'),
    (call.kept ?? []).map((one) => words.kept[one]).join('、'),
  ];
}

/** The calls as a list to hand over, oldest first, by days: what was heard, nothing of the law. */
export function evidenceList(calls: readonly LoggedCall[], words: EvidenceWords): Document {
  const rows = calls.map((call) => evidenceRow(call, words));
  const [, ...heads] = words.heads;
  return {
    title: words.title,
    blocks: [...groupBy(rows, ([day]) => day)].map(([day, ofDay]) => ({
      kind: 'rows' as const,
      heading: day,
      lines: ofDay.map(([, ...cells]) =>
        cells.flatMap((cell, at) => (cell === '' ? [] : [at < 2 ? cell : `${heads[at]}：${cell}`])).join('，'),
      ),
    })),
    places: [],
  };
}
