/** Keeps a tool's answers for this tab only; storage that is blocked, full or corrupt counts as empty. */
export function readSession<T extends object>(key: string): Partial<T> {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Partial<T>) : {};
  } catch {
    return {};
  }
}

/** Saves for this tab; does nothing where the browser refuses. */
export function writeSession(key: string, value: object): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // The answers stay in memory; only a reload would lose them.
  }
}

/** Removes what was kept. */
export function clearSession(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
