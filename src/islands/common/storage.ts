import * as v from 'valibot';

/** One thing kept for this tab only. Storage that is blocked, full or corrupt counts as empty and never breaks a page. */
export interface TabStore<T> {
  /** What was kept, if it still has the shape that the schema says; null otherwise. */
  read(): T | null;
  /** Keeps a value; false where the browser refuses, so that only a reload would lose it. */
  write(value: T): boolean;
  clear(): void;
}

/**
 * A store under `key` in this tab's session storage. `version` rises when the shape changes: what an older page kept is then
 * forgotten instead of being misread.
 */
export function tabStore<T>(key: string, version: number, schema: v.GenericSchema<unknown, T>): TabStore<T> {
  const shape = v.object({ version: v.literal(version), value: schema });
  return {
    read() {
      try {
        const kept = v.safeParse(shape, JSON.parse(sessionStorage.getItem(key) ?? 'null'));
        return kept.success ? kept.output.value : null;
      } catch {
        return null;
      }
    },
    write(value) {
      try {
        sessionStorage.setItem(key, JSON.stringify({ version, value }));
        return true;
      } catch {
        return false;
      }
    },
    clear() {
      try {
        sessionStorage.removeItem(key);
      } catch {
        // Nothing was kept.
      }
    },
  };
}
