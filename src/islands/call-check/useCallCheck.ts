import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { type FactId, type Facts, type FactValue, factById, isFactId, nextFact, readFacts, usefulFacts } from '../../logic/index.ts';
import type { ShownQuestion } from '../../payload/index.ts';
import { typedBefore } from '../common/alive.ts';
import { tabStore } from '../common/storage.ts';

const FIRST: FactId = nextFact({}) ?? 'lender';

interface State {
  readonly answers: Facts;
  /** The fact on screen, or null for the result. */
  readonly current: FactId | null;
  /** Facts shown before it, for going back. */
  readonly trail: FactId[];
}

const START: State = { answers: {}, current: FIRST, trail: [] };

const factId = v.custom<FactId>((id) => typeof id === 'string' && isFactId(id));
const store = tabStore(
  'call-check',
  2,
  v.object({
    answers: v.pipe(v.unknown(), v.transform(readFacts)),
    current: v.nullable(factId),
    trail: v.array(factId),
  }),
);

const isEmpty = (answers: Facts): boolean => Object.keys(answers).length === 0;

/** The answers with one more; whatever is no answer to that fact is left out. */
const withAnswer = (answers: Facts, id: FactId, value: FactValue): Facts => readFacts({ ...answers, [id]: value });

/** Where somebody goes on: what this tab kept, and what was chosen on the first page before the tool came alive. */
function restore(): State {
  const kept = store.read();
  const chosen = typedBefore('[data-tool="check"]')[FIRST]?.[0];
  const answers = chosen === undefined ? (kept?.answers ?? {}) : withAnswer(kept?.answers ?? {}, FIRST, chosen);
  if (!kept || isEmpty(kept.answers)) return { ...START, answers };
  return { answers, current: kept.current, trail: kept.trail.filter((id) => id in answers) };
}

/** Facts of a group that can be answered together with 都没有: yes-no facts whose clean answer is no. */
export function skippable(questions: readonly ShownQuestion[], current: ShownQuestion, answers: Facts): ShownQuestion[] {
  const group = questions.filter(({ group }) => group === current.group);
  if (!group.every(({ id }) => factById(id).clean === false)) return [];
  const useful = usefulFacts(answers);
  return group.filter(({ id }) => useful.has(id));
}

/** The state of the call check and what can be done with it. Answers live in memory and this tab's session storage. */
export function useCallCheck() {
  const [state, setState] = useState<State>(START);
  // Kept with the change itself: an effect would come after a reload that follows at once.
  const put = (next: State) => {
    if (isEmpty(next.answers)) store.clear();
    else store.write(next);
    setState(next);
  };
  const [chosenEarly] = useState(restore);
  useEffect(() => setState(chosenEarly), []);

  const { answers, trail } = state;
  const advance = (told: Facts, from: FactId) =>
    put({ answers: told, current: nextFact(told), trail: [...trail.filter((id) => id !== from), from] });
  return {
    ...state,
    answer: (id: FactId, value: FactValue) => advance(withAnswer(answers, id, value), id),
    skip: (from: FactId, ids: readonly FactId[]) =>
      advance(
        ids.reduce((told, id) => withAnswer(told, id, false), answers),
        from,
      ),
    back: () => put({ answers, current: trail.at(-1) ?? FIRST, trail: trail.slice(0, -1) }),
    open: (id: FactId) => put({ answers, current: id, trail: trail.filter((other) => other !== id) }),
    finish: () => put({ answers, current: null, trail }),
    clear: () => put(START),
  };
}
