import { useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { NOTHING_TOLD, type Telling } from '../../logic/index.ts';
import { typedBefore } from '../common/alive.ts';
import { toldCall } from '../common/toldCall.ts';
import type * as Later from './later.ts';
import { fromFragment, isScreen, KEPT, type Kept, type Screen, store, toldBy, wayTo } from './telling.ts';

/** A mark that no earlier telling in this tab has. */
const newRun = (): string => `${Date.now().toString(36)}${performance.now().toString(36)}`;

const START: Kept = { run: '', telling: NOTHING_TOLD, screen: 'who', seen: [] };

const isEmpty = ({ answers, opened }: Telling): boolean => Object.keys(answers).length + opened.length === 0;

/** What an entry of the browser's history holds: which telling, which screen, and the answers where storage refuses. */
interface Entry {
  readonly check: string;
  readonly screen: Screen;
  readonly kept?: unknown;
}
const entryOf = (state: unknown): Entry | null =>
  typeof state === 'object' && state !== null && 'check' in state && 'screen' in state && isScreen(state.screen) ? (state as Entry) : null;

/**
 * The state of the check and what can be done with it. Each screen is an entry of the browser's history; answers live in
 * memory and this tab's session storage, and in the history entry alone where that refuses.
 */
export function useCheck(later: Pick<typeof Later, 'handOn' | 'screenAfter' | 'urgencyOf'> | null) {
  const judge = useRef(later);
  judge.current = later;
  /** An alert that was not read yet: danger before fraud, each interrupts once. */
  const alertDue = ({ telling, seen }: Kept) => {
    const urgent = judge.current?.urgencyOf(telling);
    return urgent && !seen.includes(urgent) ? urgent : null;
  };
  const [kept, setKept] = useState<Kept>(START);
  const [resumed, setResumed] = useState(false);
  // Read while the first view is made: hydration may take the choice away.
  const [chosen] = useState(() => typedBefore('[data-tool="check"]').callee?.[0]);
  const latest = useRef(kept);
  const put = (next: Kept) => {
    latest.current = next;
    // Kept with the change itself: an effect would come after a reload that follows at once.
    const stored = isEmpty(next.telling) ? void store.clear() : store.write(next);
    if (stored === false) history.replaceState({ ...entry(next), kept: next }, '');
    if (next.screen === 'result') judge.current?.handOn(next.telling);
    setKept(next);
  };
  const entry = ({ run, screen }: Kept): Entry => ({ check: run, screen });
  const show = (next: Kept) => {
    history.pushState(entry(next), '');
    put(next);
  };

  useEffect(() => {
    const start = restore(chosen);
    setResumed(start.resumed);
    if (start.fresh) {
      for (const [place, screen] of wayTo(start.kept.screen, start.kept.telling).entries())
        history[place === 0 ? 'replaceState' : 'pushState'](entry({ ...start.kept, screen }), '', location.pathname + location.search);
    }
    put(start.kept);
    const onPop = ({ state }: PopStateEvent) => {
      const there = entryOf(state);
      if (there)
        put(there.check === latest.current.run ? { ...latest.current, screen: there.screen } : { ...START, run: latest.current.run });
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);

  useEffect(() => {
    if (later && latest.current.screen === 'result') later.handOn(latest.current.telling);
  }, [later]);

  const change = (telling: Telling) => {
    const next = { ...latest.current, telling };
    // Where several answers stand on one page, or the result shows what to do, the alert waits for the way on.
    if (next.screen === 'happened' && alertDue(next)) show({ ...next, screen: 'alert' });
    else put(next);
  };
  return {
    ...kept,
    /** Whether this goes on from an earlier visit in this tab. */
    resumed,
    /** Records something on the screen as it is. */
    change,
    /** Records something and goes on; an alert that it raises comes first. */
    goOn: (telling: Telling, to?: Screen) => {
      const screen = to ?? judge.current?.screenAfter(latest.current.screen, telling) ?? 'happened';
      const next = { ...latest.current, telling, screen };
      show(next);
      if (alertDue(next)) show({ ...next, screen: 'alert' });
    },
    /** Lets go on from an alert. */
    dismiss: () => {
      const due = alertDue(latest.current);
      put({ ...latest.current, seen: due ? [...latest.current.seen, due] : latest.current.seen });
      history.back();
    },
    /** One screen back, as the phone's own button does it. */
    back: () => history.back(),
    clear: () => {
      store.clear();
      toldCall.clear();
      const fresh = { ...START, run: newRun() };
      history.pushState(entry(fresh), '');
      setResumed(false);
      put(fresh);
    },
  };
}

/** Where somebody goes on: what an address, the history entry or this tab says, and what was chosen before the tool came alive. */
function restore(chosen: string | undefined): { readonly kept: Kept; readonly fresh: boolean; readonly resumed: boolean } {
  const begun = fromFragment(location.hash);
  const run = newRun();
  if (begun) return { kept: { ...START, run, ...begun }, fresh: true, resumed: false };
  const here = entryOf(history.state);
  const inEntry = v.safeParse(KEPT, here?.kept);
  const known = store.read() ?? (inEntry.success ? inEntry.output : null);
  if (!known) {
    const telling = chosen === undefined ? NOTHING_TOLD : toldBy(NOTHING_TOLD, chosen);
    return { kept: { ...START, run, telling }, fresh: true, resumed: false };
  }
  if (here && here.check === known.run) return { kept: { ...known, screen: here.screen }, fresh: false, resumed: false };
  const screen = known.screen === 'alert' ? 'happened' : known.screen;
  return { kept: { ...known, screen }, fresh: true, resumed: screen !== 'who' };
}
