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
