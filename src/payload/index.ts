/** What crosses from the build to the browser: types only, so that an island and what feeds it cannot drift apart. */

import type {
  AddresseeId,
  Answerable,
  DeadlineKind,
  FactId,
  FactValue,
  Force,
  LetterCite,
  LetterWords,
  NamedFinding,
  Report,
  Speaker,
  Term,
  TickGroup,
  ToldWords,
} from '../logic/index.ts';
import type { GROUP_NAMES } from '../words/groups.ts';

/** A citation as islands show it. */
export interface ShownCite {
  readonly text: string;
  readonly href: string;
  /** The label of its force; null for laws, administrative regulations and judicial interpretations. */
  readonly force: string | null;
  /** Whom it covers, in a word; null where it binds everybody that falls under it. */
  readonly covers: string | null;
  /** What the article is about, in our words. */
  readonly about: string;
}

/** Citations by `<id>` or `<id>#<place>`. */
export type ShownCites = Readonly<Record<string, ShownCite>>;

/** A channel as islands show it. */
export interface ShownChannel {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly tel: string | null;
  /** The number as people write it. */
  readonly telText: string | null;
  readonly use: string;
}

/** How one fact is asked. */
export interface ShownQuestion {
  readonly id: FactId;
  readonly question: string;
  readonly why: string;
  readonly hint: string | null;
  readonly group: keyof typeof GROUP_NAMES;
  readonly unsureHelp: string;
  /** Short name in the list of answers. */
  readonly answer: string;
  /** How it is tapped as having happened; absent where it is asked only closer. */
  readonly tick?: { readonly label: string; readonly third: string | null; readonly phrases: readonly string[] } | undefined;
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint: string | null }[];
}

/** What a rule rests on and what limits it, in words for readers. */
export interface ShownRule {
  /** By place: one sentence on what the provision meant says. */
  readonly rests: Readonly<Record<string, string>>;
  readonly except: string;
  readonly hedge: string;
}

/** What the result of the call check needs besides the logic: fetched with the result, since no question needs it. */
export interface JudgeWords {
  readonly cites: ShownCites;
  readonly rules: Readonly<Record<string, ShownRule>>;
  readonly channels: Readonly<Record<string, ShownChannel>>;
  /** What many take for forbidden, truth first, by rumour. */
  readonly beliefs: Readonly<Record<string, Omit<ShownRumour, 'said' | 'triggers'>>>;
  /** Address of {@link JudgeTexts}. */
  readonly texts: string;
}

/** The articles' own words for the result, by `<id>` or `<id>#<place>`: what was only seen as a paraphrase is no quotation. */
export type JudgeTexts = Readonly<Record<string, { readonly lines: readonly string[]; readonly verbatim: boolean }>>;

/** What the call check is handed in the page. */
export interface CallCheckPayload {
  readonly questions: readonly ShownQuestion[];
  /** Address of {@link JudgeWords}. */
  readonly words: string;
}

/** An invented call: what is heard, and what the judge said of it when the site was built. */
export interface PracticeCall {
  readonly id: string;
  readonly title: string;
  /** Who is called, when, by which kind of lender, and every circumstance that decides. */
  readonly setting: string;
  readonly dialogue: readonly { readonly who: Speaker; readonly text: string }[];
  readonly verdict: Report['verdict'];
  readonly urgent: Report['urgent'];
  /** Gravest first, then what is open. */
  readonly findings: readonly NamedFinding[];
  /** Titles of what happened, where no rule was verified to bind this lender. */
  readonly unruled: readonly string[];
  readonly cautions: Report['cautions'];
  readonly why: string;
  /** Keys of what the why rests on besides the rules. */
  readonly cites: readonly string[];
  /** The same call but for one thing, and the rules that hold only there. */
  readonly near: { readonly text: string; readonly verdict: Report['verdict']; readonly findings: readonly NamedFinding[] };
  readonly say: string;
}

/** All invented calls with the rules and citations of their answers: fetched when the page opens. */
export interface PracticeCourse {
  readonly calls: readonly PracticeCall[];
  readonly rules: Readonly<Record<string, ShownRule>>;
  readonly cites: ShownCites;
}

/** What the practice is handed in the page: the address of {@link PracticeCourse}. */
export interface PracticePayload {
  readonly course: string;
}

/** A moment of a call to answer aloud: what is said, what one might answer, what each would do. */
interface AloudMoment {
  readonly id: string;
  readonly title: string;
  readonly setting: string;
  readonly line: string;
  /** `does` holds numbers to dial as `{110}`; `cites` are keys of {@link AloudPayload.cites}. */
  readonly answers: readonly { readonly say: string; readonly keeps: boolean; readonly does: string; readonly cites: readonly string[] }[];
}

/** What the practice of answering aloud is handed in the page. */
export interface AloudPayload {
  readonly moments: readonly AloudMoment[];
  readonly cites: ShownCites;
}

/** What the script builder needs besides the logic. */
export interface ScriptPayload {
  readonly cites: ShownCites;
  /** Kinds of lender: value and label. */
  readonly lenders: readonly (readonly [value: string, label: string])[];
}

/** An article as a letter names it, with its address. */
export interface LinkedCite extends LetterCite {
  readonly href: string;
}

/** A place to write to: what it can and cannot do, by when it answers, what to do if refused. */
export interface LetterChannel {
  readonly name: string;
  readonly href: string;
  readonly tel: string | null;
  /** The number as people write it. */
  readonly telText: string | null;
  readonly takes: readonly string[];
  readonly notTakes: readonly string[];
  readonly steps: readonly string[];
  /** Null where there is none to speak of. */
  readonly timeLimit: string | null;
  readonly ifRefused: string;
  readonly caveat: string | null;
}

/** What the letter is handed in the page. */
export interface LetterPayload {
  readonly words: LetterWords & { readonly cites: Readonly<Record<string, LinkedCite>> };
  /** Questions that a letter from scratch asks, by fact. */
  readonly questions: Readonly<Partial<Record<FactId, Pick<ShownQuestion, 'question' | 'unsureHelp' | 'options'>>>>;
  /** The group of each fact. */
  readonly groups: Readonly<Partial<Record<FactId, ShownQuestion['group']>>>;
  readonly channels: Readonly<Partial<Record<AddresseeId, LetterChannel>>>;
}

/** A term that a court paper starts, with what its article says of it. */
export interface ShownTerm {
  /** Who sets the day: the law, a number of days in the paper, or a date in the paper. */
  readonly set: 'law' | 'paper' | 'date';
  readonly kind?: DeadlineKind;
  readonly act: string;
  /** For whom, or where the number stands; null for every reader. */
  readonly when: string | null;
  /** The day that is asked for: 收到支付令. */
  readonly event: string;
  /** As the article has it: 十五日; null where the paper itself names the days, or the day. */
  readonly term: string | null;
  readonly lost: string;
  readonly who: Term['who'];
  /** Its place in the law, as a key of {@link ShownCites}. */
  readonly at: string;
}

/** What the reckoning of a last day is handed in a paper's page. */
export interface LastDayPayload {
  /** The paper's name in addresses, and its title. */
  readonly paper: string;
  readonly title: string;
  readonly terms: readonly ShownTerm[];
  readonly cites: ShownCites;
}

/** What the message check needs besides the logic: the grounds of its signs. */
export interface VerifyPayload {
  readonly cites: ShownCites;
}

/** One thing that can be ticked as having happened in a call of the log. */
export interface LogTick {
  readonly fact: FactId;
  /** What the tick records. */
  readonly value: FactValue;
  readonly group: TickGroup;
  readonly label: string;
  /** The same in the words of a third party, where they differ. */
  readonly third: string | null;
}

/** What the log is handed in the page. */
export interface LogPayload {
  /** Address of {@link JudgeWords}. */
  readonly words: string;
  readonly ticks: readonly LogTick[];
  /** What is asked closer, where it applies: whether calls at night were agreed on, and what decides most where others were called. */
  readonly closer: readonly Pick<ShownQuestion, 'id' | 'question' | 'options'>[];
  /** Kinds of lender: value and label. */
  readonly lenders: readonly (readonly [value: string, label: string])[];
  readonly told: ToldWords;
  /** The article that says by when a complaint is answered. */
  readonly term: ShownCite;
}

/** What the debts are handed in the page. */
export interface DebtsPayload {
  readonly cites: ShownCites;
  /** Kinds of lender: value and label. */
  readonly lenders: readonly (readonly [value: string, label: string])[];
}

/** An article as the index holds it; its address is below /statutes/. */
export interface StatuteShardEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  readonly force: Force;
  /** How binding it is, in a word. */
  readonly label: string;
  readonly topics: readonly string[];
  readonly superseded?: true;
  readonly from?: string;
  readonly to?: string;
}

/** A guide, rumour, tool, channel or instrument as the index holds it. */
export interface PageEntry {
  /** `<kind>:<name>`. */
  readonly id: string;
  readonly kind: 'guide' | 'rumour' | 'tool' | 'channel' | 'instrument';
  readonly href: string;
  /** Kind of page, beside the title. */
  readonly label: string;
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  /** Sentences as people say them, of guides. */
  readonly asked?: readonly string[] | undefined;
  /** The sentence as it goes around, of rumours. */
  readonly said?: string | undefined;
  readonly text: string;
}

/** A written answer to one fear, and how a question about it is known. */
export interface ShownAnswer extends Answerable {
  readonly id: string;
  /** The fear in a few words. */
  readonly fear: string;
  /** Sentences with what each rests on, as keys of {@link ShownAnswers.cites}; `{110}` in them is a number to dial. */
  readonly lines: readonly { readonly says: string; readonly on: readonly string[] }[];
  readonly next: { readonly href: string; readonly text: string };
  readonly reviewed: string;
}

/** What the site search answers in words, before any list. */
export interface ShownAnswers {
  readonly answers: readonly ShownAnswer[];
  readonly cites: ShownCites;
}

/** A rumour as search recognises and answers it. */
export interface ShownRumour {
  /** Its own page, to forward. */
  readonly href: string;
  readonly said: string;
  /** The truth in one sentence. */
  readonly truth: string;
  /** What is right, as plain text. */
  readonly right: string;
  readonly triggers: readonly string[];
  readonly cites: readonly { readonly text: string; readonly href: string }[];
}

/** One part of the index of articles: whole instruments, and what is needed to choose it. */
export interface ShardAddress {
  readonly instruments: readonly string[];
  /** Addresses of the entries and of the official wording; both carry a hash of their content. */
  readonly entries: string;
  readonly texts: string;
}

/** What a search fetches first: which file holds what, and how to read a query. */
export interface IndexManifest {
  readonly shards: readonly ShardAddress[];
  /** Addresses of the tables that say which shard holds which word; none where the shards are few. */
  readonly where: readonly string[];
  readonly pages: string;
  /** Address of {@link ShownAnswers}. */
  readonly answers: string;
  readonly rumours: string;
  readonly pinyin: string;
  readonly traditional: readonly [from: string, to: string];
}
