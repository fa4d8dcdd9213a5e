import { useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { type Answers, type Given, GUESSES, nextCall } from '../../logic/index.ts';
import { tabStore } from '../common/storage.ts';

/** In the address, the list of all calls stands where otherwise the id of one stands. */
export const ALL = 'all';

interface State {
  /** The call on screen, or {@link ALL}. */
  readonly at: string;
  /** How many of its lines were heard. */
  readonly heard: number;
  readonly answers: Answers;
}

const store = tabStore(
  'practice',
  1,
  v.object({
    at: v.string(),
    heard: v.pipe(v.number(), v.integer(), v.minValue(1)),
    answers: v.record(v.string(), v.object({ guess: v.picklist(GUESSES), sure: v.boolean() })),
  }),
);

/** The place that the address names, if it is one. */
const named = (ids: readonly string[]): string | undefined => [...ids, ALL].find((id) => location.hash === `#${id}`);

/** Where somebody goes on: the address first, then what this tab kept. */
function restore(ids: readonly string[]): State {
  const first = ids[0] ?? ALL;
  const kept = store.read() ?? { at: first, heard: 1, answers: {} };
  const at = named(ids) ?? ([...ids, ALL].includes(kept.at) ? kept.at : first);
  return { ...kept, at, heard: at === kept.at ? kept.heard : 1 };
}

/** Where one is in the course, what was heard and said, and what can be done. Each call is an entry of the history. */
export function usePractice(ids: readonly string[]) {
  const [state, setState] = useState(() => restore(ids));
  const [kept, setKept] = useState(true);
  const now = useRef(state);
  const put = (change: Partial<State>) => {
    now.current = { ...now.current, ...change };
    setKept(store.write(now.current));
    setState(now.current);
  };
  useEffect(() => {
    history.replaceState(history.state, '', `#${now.current.at}`);
    const follow = () => {
      const at = named(ids);
      if (at && at !== now.current.at) put({ at, heard: 1 });
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const { at, answers } = state;
  return {
    ...state,
    /** Whether the browser keeps what is done here until the tab is closed. */
    kept,
    /** The call to hear next; null when all were answered. */
    next: nextCall(ids, answers, at),
    go: (id: string) => {
      location.hash = id;
    },
    hear: (heard: number) => put({ heard }),
    answer: (given: Given) => put({ answers: { ...answers, [at]: given } }),
    again: () => put({ heard: 1, answers: Object.fromEntries(Object.entries(answers).filter(([id]) => id !== at)) }),
    clear: () => {
      put({ at: ids[0] ?? ALL, heard: 1, answers: {} });
      store.clear();
      history.replaceState(history.state, '', `#${now.current.at}`);
    },
  };
}
