import * as v from 'valibot';
import { type FactId, isFactId, NOTHING_TOLD, RESTS, readFacts, TELLERS, type Telling, told, type Urgency } from '../../logic/index.ts';
import { answersIn, tellerOf } from '../common/fragment.ts';
import { tabStore } from '../common/storage.ts';

/** A screen of the check: `ask` and `change` name the fact that they ask about. */
export type Screen = 'who' | 'whom' | 'happened' | 'closer' | 'result' | 'alert' | `ask:${FactId}` | `change:${FactId}`;

/** Everything that this tab keeps of a check. */
export interface Kept {
  /** Marks the entries of the browser's history that belong to this telling; another one begins with another mark. */
  readonly run: string;
  readonly telling: Telling;
  readonly screen: Screen;
  /** Alerts that were read, so that each interrupts once. */
  readonly seen: readonly NonNullable<Urgency>[];
}

const factId = v.custom<FactId>((id) => typeof id === 'string' && isFactId(id));
const PLAIN: readonly unknown[] = ['who', 'whom', 'happened', 'closer', 'result', 'alert'] satisfies Screen[];

/** Whether something read from storage or from the history names a screen. */
export const isScreen = (screen: unknown): screen is Screen =>
  PLAIN.includes(screen) || (typeof screen === 'string' && /^(ask|change):/.test(screen) && isFactId(screen.replace(/^\w+:/, '')));

/** The shape of what is kept, for reading it back. */
export const KEPT = v.object({
  run: v.string(),
  telling: v.object({
    teller: v.picklist(TELLERS),
    answers: v.pipe(v.unknown(), v.transform(readFacts)),
    opened: v.array(factId),
    rest: v.optional(v.picklist(RESTS)),
  }),
  screen: v.custom<Screen>(isScreen),
  seen: v.array(v.picklist(['danger', 'fraud'])),
});

/** What this tab keeps of the check. */
export const store = tabStore<Kept>('call-check', 3, KEPT);

/** Whether there is a page of closer questions: something was opened, or somebody else was called. */
export const hasCloser = ({ answers, opened }: Telling): boolean => opened.length > 0 || tellerOf(answers.callee) === 'third-party';

/** The screens on the way to one, for the phone's back button after a visit that starts in the middle. */
export function wayTo(screen: Screen, telling: Telling): Screen[] {
  if (screen === 'who') return ['who'];
  const way: Screen[] = telling.answers.callee === undefined ? ['who'] : ['who', 'happened'];
  if (screen === 'result' && hasCloser(telling)) way.push('closer');
  if (screen.startsWith('change:')) way.push('result');
  return [...way.filter((one) => one !== screen), screen];
}

/** A telling begun from an address: `#callee=family&debtDisclosed=true`, `#others`; null where it names nothing of the sort. */
export function fromFragment(fragment: string): { readonly telling: Telling; readonly screen: Screen } | null {
  if (new URLSearchParams(fragment.replace(/^#/, '')).has('others')) return { telling: NOTHING_TOLD, screen: 'whom' };
  const told = answersIn(fragment);
  if (!told) return null;
  const { callee } = told.answers;
  return { telling: { ...told, teller: tellerOf(callee) }, screen: callee === undefined || callee === 'unsure' ? 'who' : 'happened' };
}

/** The telling by whoever was called; what only the other path could know is forgotten with the path. */
export const toldBy = (telling: Telling, callee: string, teller = tellerOf(callee)): Telling =>
  told({ ...telling, teller }, 'callee', callee);
