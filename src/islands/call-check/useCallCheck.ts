import { useEffect, useState } from 'preact/hooks';
import type { Question } from '../../data/collections/questions.ts';
import { type FactValue, factById, isValidAnswer, nextFact, usefulFacts } from '../../logic/index.ts';
import { clearSession, readSession, writeSession } from '../common/session.ts';

/** An answer as recorded: a value, or that the reader does not know. */
export type Answer = FactValue;
/** Answers by fact id. */
export type Answers = Readonly<Record<string, Answer>>;

const KEY = 'call-check';
const FIRST = nextFact({}) ?? '';

interface State {
  readonly answers: Answers;
  /** The fact on screen, or null for the result. */
  readonly current: string | null;
  /** Facts shown before it, for going back. */
  readonly trail: readonly string[];
}

const START: State = { answers: {}, current: FIRST, trail: [] };

/** Reads what this tab kept, dropping whatever is not an answer that the fact allows. */
function restore(questions: readonly Question[]): State {
  const kept = readSession<State>(KEY);
  const ids = new Set(questions.map(({ id }) => id));
  const told = typeof kept.answers === 'object' && kept.answers !== null ? Object.entries(kept.answers) : [];
  const answers = Object.fromEntries(
    told.filter(([id, value]) => ids.has(id) && (value === 'unsure' || isValidAnswer(factById(id), value))),
  );
  const trail = Array.isArray(kept.trail) ? kept.trail.filter((id) => ids.has(id) && id in answers) : [];
  const current = kept.current === null || (typeof kept.current === 'string' && ids.has(kept.current)) ? kept.current : nextFact(answers);
  return { answers, trail, current: Object.keys(answers).length === 0 ? FIRST : current };
}

/** Facts of a group that can be answered together with 都没有: yes-no facts whose clean answer is no. */
export function skippable(questions: readonly Question[], current: Question, answers: Answers): Question[] {
  const group = questions.filter(({ group }) => group === current.group);
  if (!group.every(({ id }) => factById(id).clean === false)) return [];
  const useful = usefulFacts(answers);
  return group.filter(({ id }) => useful.has(id));
}

/** The state of the call check and what can be done with it. Answers live in memory and this tab's session storage. */
export function useCallCheck(questions: readonly Question[]) {
  const [state, setState] = useState<State>(START);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    setState(restore(questions));
    setReady(true);
  }, []);
  useEffect(() => {
    if (!ready) return;
    if (Object.keys(state.answers).length > 0) writeSession(KEY, state);
    else clearSession(KEY);
  }, [state, ready]);

  const advance = (answers: Answers, from: string) =>
    setState(({ trail }) => ({ answers, current: nextFact(answers), trail: [...trail.filter((id) => id !== from), from] }));
  return {
    ...state,
    answer: (id: string, value: Answer) => advance({ ...state.answers, [id]: value }, id),
    skip: (from: string, ids: readonly string[]) =>
      advance({ ...state.answers, ...Object.fromEntries(ids.map((id) => [id, false])) }, from),
    back: () => setState(({ answers, trail }) => ({ answers, current: trail.at(-1) ?? FIRST, trail: trail.slice(0, -1) })),
    open: (id: string) => setState(({ answers, trail }) => ({ answers, current: id, trail: trail.filter((other) => other !== id) })),
    finish: () => setState(({ answers, trail }) => ({ answers, current: null, trail })),
    clear: () => setState(START),
  };
}
