import { useEffect, useState } from 'preact/hooks';
import type { Due } from '../../logic/index.ts';
import type { StoreProblem } from '../../words/logTrouble.ts';
import type { Stored } from './openStore.ts';
import type { KeptCall } from './store.ts';

type Store = typeof import('./store.ts');

interface State {
  /** `opening`: looking for what is kept · `asking`: nobody has said yet whether to keep anything · `ready`. */
  readonly phase: 'opening' | 'asking' | 'ready';
  /** Whether calls are kept on this device; otherwise they live as long as the page. */
  readonly keeping: boolean;
  readonly calls: readonly KeptCall[];
  readonly dues: readonly Due[];
  /** Keys of records that cannot be read. */
  readonly broken: readonly IDBValidKey[];
  readonly problem: StoreProblem | null;
  /** Ids of calls that the device refused: they stand on the page only. */
  readonly unsaved: readonly string[];
}

const START: State = { phase: 'opening', keeping: false, calls: [], dues: [], broken: [], problem: null, unsaved: [] };

/** Calls with others in the place of those that have their ids. */
const withCalls = (calls: readonly KeptCall[], others: readonly KeptCall[]): KeptCall[] => {
  const ids = new Set(others.map(({ id }) => id));
  return [...calls.filter(({ id }) => !ids.has(id)), ...others];
};
const onlyOf = (calls: readonly KeptCall[], ids: readonly string[]): KeptCall[] => calls.filter(({ id }) => ids.includes(id));

/** Nothing is kept any more, here or by another tab; what was only on this page stays there. */
function afterClearing(before: State): State {
  if (before.phase === 'ready' && !before.keeping) return before;
  const calls = onlyOf(before.calls, before.unsaved);
  return calls.length > 0 ? { ...START, phase: 'ready', calls } : { ...START, phase: 'asking' };
}

let store: Promise<Store> | undefined;
/** The store, fetched when it is first needed. */
const theStore = (): Promise<Store> => {
  store ??= import('./store.ts');
  store.catch(() => {
    store = undefined;
  });
  return store;
};

/** The calls of the log and what can be done with them. What the device refuses stays on the page, and is said. */
export function useLog() {
  const [state, setState] = useState<State>(START);
  const put = (part: Partial<State>) => setState((before) => ({ ...before, ...part }));

  const load = async (): Promise<void> => {
    try {
      const { allCalls, isKeeping } = await theStore();
      const keeping = await isKeeping();
      if (!keeping.ok) return put({ phase: 'ready', keeping: false, problem: keeping.problem });
      if (!keeping.value) return setState(afterClearing);
      const kept = await allCalls();
      if (!kept.ok) return put({ phase: 'ready', keeping: false, problem: kept.problem });
      // What the device refused before still stands beside what it keeps.
      setState((before) => ({
        ...before,
        ...kept.value,
        phase: 'ready',
        keeping: true,
        calls: withCalls(kept.value.calls, onlyOf(before.calls, before.unsaved)),
      }));
    } catch {
      put({ phase: 'ready', keeping: false, problem: 'failed' });
    }
  };
  useEffect(() => {
    let end: (() => void) | undefined;
    void load();
    void theStore().then(
      ({ onChange }) => {
        end = onChange(() => void load());
      },
      () => undefined,
    );
    return () => end?.();
  }, []);

  /** Does something with the store where calls are kept; whatever comes of it, what is wrong is said. */
  const keeping = async <T>(work: (store: Store) => Promise<Stored<T>>): Promise<boolean> => {
    if (!state.keeping) return true;
    try {
      const done = await work(await theStore());
      put({ problem: done.ok ? null : done.problem });
      return done.ok;
    } catch {
      put({ problem: 'failed' });
      return false;
    }
  };
  const without = (ids: readonly IDBValidKey[]) => state.calls.filter(({ id }) => !ids.includes(id));

  return {
    ...state,
    /** Calls are kept from now on, with those of this page; only where somebody said so. */
    async agree() {
      try {
        const { startKeeping, importCalls } = await theStore();
        const started = await startKeeping();
        const moved = started.ok ? await importCalls(state.calls, state.dues) : started;
        put({ phase: 'ready', problem: moved.ok ? null : moved.problem, ...(moved.ok && { unsaved: [] }) });
        if (moved.ok) await load();
      } catch {
        put({ phase: 'ready', problem: 'failed' });
      }
    },
    /** Nothing is kept: what is written lives as long as the page. */
    once: () => put({ phase: 'ready', keeping: false }),
    async save(call: KeptCall): Promise<boolean> {
      const kept = await keeping(({ keepCall }) => keepCall(call));
      // What the device refused still stands on the page, with what was wrong.
      setState((before) => {
        const others = before.unsaved.filter((id) => id !== call.id);
        return { ...before, calls: withCalls(before.calls, [call]), unsaved: kept ? others : [...others, call.id] };
      });
      return kept;
    },
    async remove(ids: readonly IDBValidKey[]): Promise<boolean> {
      const gone = await keeping(({ removeCalls }) => removeCalls(ids));
      if (gone) put({ calls: without(ids), broken: state.broken.filter((id) => !ids.includes(id)) });
      return gone;
    },
    async bring(calls: readonly KeptCall[], dues: readonly Due[]): Promise<boolean> {
      const came = await keeping(({ importCalls }) => importCalls(calls, dues));
      if (came)
        put({
          calls: withCalls(calls, state.calls),
          dues: [...state.dues.filter(({ id }) => !dues.some((due) => due.id === id)), ...dues],
        });
      return came;
    },
    async remember(due: Due): Promise<boolean> {
      const kept = await keeping(({ keepDue }) => keepDue(due));
      put({ dues: [...state.dues.filter(({ id }) => id !== due.id), due] });
      return kept;
    },
    async forget(id: string): Promise<boolean> {
      const gone = await keeping(({ removeDue }) => removeDue(id));
      if (gone) put({ dues: state.dues.filter((due) => due.id !== id) });
      return gone;
    },
    async clear(): Promise<boolean> {
      const gone = await keeping(({ removeAll }) => removeAll());
      if (gone) setState({ ...START, phase: 'asking' });
      return gone;
    },
  };
}

/** What {@link useLog} gives. */
export type Log = ReturnType<typeof useLog>;
