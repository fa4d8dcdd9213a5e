/** Starts the worker of the desk; null where the browser refuses. The single file has no address to start one from. */
export function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'search' });
  } catch {
    return null;
  }
}
