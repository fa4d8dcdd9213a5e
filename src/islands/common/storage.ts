import * as v from 'valibot';

/** One thing kept by the browser. Storage that is blocked, full or corrupt counts as empty and never breaks a page. */
export interface Kept<T> {
  /** What was kept, if it still has the shape that the schema says; null otherwise. */
  read(): T | null;
  /** Keeps a value; false where the browser refuses, so that only a reload would lose it. */
  write(value: T): boolean;
  clear(): void;
}

/**
 * One value under `key` in a storage of the browser. `version` rises when the shape changes: what an older page kept is then
 * forgotten instead of being misread. The storage is named anew each time: merely to name it throws in some browsers.
 */
function keptIn<T>(storage: () => Storage, key: string, version: number, schema: v.GenericSchema<unknown, T>): Kept<T> {
  const shape = v.object({ version: v.literal(version), value: schema });
  return {
    read() {
      try {
        const kept = v.safeParse(shape, JSON.parse(storage().getItem(key) ?? 'null'));
        return kept.success ? kept.output.value : null;
      } catch {
        return null;
      }
    },
    write(value) {
      try {
        storage().setItem(key, JSON.stringify({ version, value }));
        return true;
      } catch {
        return false;
      }
    },
    clear() {
      try {
        storage().removeItem(key);
      } catch {
        // Nothing was kept.
      }
    },
  };
}

/** Something kept for this tab only: closing it takes it away. */
export const tabStore = <T>(key: string, version: number, schema: v.GenericSchema<unknown, T>): Kept<T> =>
  keptIn(() => sessionStorage, key, version, schema);

/** Something kept on this device until it is taken away; only where somebody said so. */
export const deviceStore = <T>(key: string, version: number, schema: v.GenericSchema<unknown, T>): Kept<T> =>
  keptIn(() => localStorage, key, version, schema);

/** A day in milliseconds. */
const DAY = 86_400_000;

/** One thing kept on this device for some days, because the reader asked for it. What blocks, fills or corrupts storage counts as nothing kept. */
export interface DaysStore<T> {
  /** What was kept and the moment (ms) at which it ends; null, and nothing kept any more, once that has come. */
  read(): { readonly value: T; readonly until: number } | null;
  /** Keeps a value from now on, and says until when (ms); null where the browser refuses. */
  write(value: T): number | null;
  /** Puts another value into the place of what is kept, without a day more; null where nothing is kept. */
  replace(value: T): number | null;
  clear(): void;
}

/**
 * A store under `key` in this device's local storage, for `days` days of the device's own clock. A clock that was set back
 * gives no further day: what seems to come from the future is forgotten. Expiry is looked at whenever the store is read, so
 * what is never read again stays where it is; the page says so.
 */
export function daysStore<T>(key: string, version: number, schema: v.GenericSchema<unknown, T>, days: number): DaysStore<T> {
  const shape = v.object({ version: v.literal(version), since: v.pipe(v.number(), v.finite()), value: schema });
  const clear = () => {
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  };
  /** What is kept and since when, as long as it is to be kept. */
  const good = (): { readonly value: T; readonly since: number } | null => {
    try {
      const kept = v.safeParse(shape, JSON.parse(localStorage.getItem(key) ?? 'null'));
      if (!kept.success) return null;
      const age = Date.now() - kept.output.since;
      return age >= 0 && age < days * DAY ? kept.output : null;
    } catch {
      return null;
    }
  };
  const put = (value: T, since: number): number | null => {
    try {
      localStorage.setItem(key, JSON.stringify({ version, since, value }));
      return since + days * DAY;
    } catch {
      // An older one would be taken for this one.
      clear();
      return null;
    }
  };
  return {
    read() {
      const kept = good();
      if (!kept) clear();
      return kept && { value: kept.value, until: kept.since + days * DAY };
    },
    write: (value) => put(value, Date.now()),
    replace(value) {
      const kept = good();
      return kept && put(value, kept.since);
    },
    clear,
  };
}
