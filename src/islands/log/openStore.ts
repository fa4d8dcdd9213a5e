import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { LOG_VERSION, toLatest } from '../../logic/index.ts';
import type { StoreProblem } from '../../words/logTrouble.ts';

/** What a store answers: a value, or what was wrong. */
export type Stored<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: StoreProblem };

const NAME = 'call-log';
/** How long a browser may take to open a store before it counts as refused; some in-app browsers never answer. */
const PATIENCE = 4000;
/** Where the calls lie. */
export const CALLS = 'calls';
/** Where the reminders lie. */
export const DUES = 'dues';

/** Another tab holds the store in an older shape. */
class Busy extends Error {}
/** There is no store: nobody agreed to keep anything. */
class Absent extends Error {}

function problemOf(error: unknown): StoreProblem {
  if (error instanceof Busy) return 'busy';
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  if (name === 'UnknownError' || name === 'DataError' || name === 'NotReadableError') return 'corrupt';
  if (/^(?:SecurityError|InvalidStateError|NotAllowedError|NotSupportedError|ReferenceError|TypeError|TimeoutError)$/.test(name))
    return 'blocked';
  return 'failed';
}

/** Opens the store. It is made only where somebody agreed: looking for it leaves no trace. */
async function open(make: boolean): Promise<IDBPDatabase> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let absent = false;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), PATIENCE);
  });
  let busy: (error: Busy) => void = () => undefined;
  const waiting = new Promise<never>((_, reject) => {
    busy = reject;
  });
  waiting.catch(() => undefined);
  try {
    const opening = openDB(NAME, LOG_VERSION, {
      async upgrade(db, from, _to, transaction) {
        // What becomes of the transaction is told by the opening itself.
        transaction.done.catch(() => undefined);
        if (from === 0 && !make) {
          absent = true;
          transaction.abort();
          return;
        }
        for (const name of [CALLS, DUES]) if (!db.objectStoreNames.contains(name)) db.createObjectStore(name, { keyPath: 'id' });
        if (from === 0) return;
        for (let cursor = await transaction.objectStore(CALLS).openCursor(); cursor; cursor = await cursor.continue()) {
          // What cannot be read stays as it is: somebody may still read it by hand.
          const latest = toLatest(cursor.value, from);
          if (latest !== cursor.value) await cursor.update(latest);
        }
      },
      blocked: () => busy(new Busy()),
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    // An opening that is given up may still succeed later: then it is closed, so that it is in nobody's way.
    let given = false;
    opening.then(
      (db) => given && db.close(),
      () => undefined,
    );
    try {
      return await Promise.race([opening, waiting, patience]);
    } catch (error) {
      given = true;
      throw absent ? new Absent() : error;
    }
  } finally {
    clearTimeout(timer);
  }
}

/** Does something with the store, and closes it; without one, `absent` is the answer. */
export async function withStore<T>(work: (db: IDBPDatabase) => Promise<T>, absent?: T): Promise<Stored<T>> {
  try {
    const db = await open(absent === undefined);
    try {
      return { ok: true, value: await work(db) };
    } finally {
      db.close();
    }
  } catch (error) {
    if (error instanceof Absent && absent !== undefined) return { ok: true, value: absent };
    return { ok: false, problem: problemOf(error) };
  }
}

let shared: BroadcastChannel | null | undefined;
/** Between the tabs of this device; a tab does not hear itself. Null where the browser has none: then each sees it when opened anew. */
function betweenTabs(): BroadcastChannel | null {
  try {
    shared ??= new BroadcastChannel(NAME);
  } catch {
    shared = null;
  }
  return shared;
}

/** Calls `then` whenever another tab has changed the log; the answer ends it. */
export function onChange(then: () => void): () => void {
  const channel = betweenTabs();
  channel?.addEventListener('message', then);
  return () => channel?.removeEventListener('message', then);
}

/** The same with a change, which the other tabs are told of. */
export async function changing<T>(work: (db: IDBPDatabase) => Promise<T>): Promise<Stored<T>> {
  const done = await withStore(work);
  if (done.ok) betweenTabs()?.postMessage('changed');
  return done;
}

/** Takes the store itself away. */
export async function dropStore(): Promise<Stored<true>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await Promise.race([
      deleteDB(NAME),
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Busy()), PATIENCE);
      }),
    ]);
    betweenTabs()?.postMessage('changed');
    return { ok: true, value: true };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  } finally {
    clearTimeout(timer);
  }
}
