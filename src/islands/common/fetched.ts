import { useEffect, useState } from 'preact/hooks';

const fetched = new Map<string, Promise<unknown>>();

/** Fetches a JSON file of the site once; one that failed is tried again next time. Rejects when it cannot be had. */
export function fetchOnce<T>(file: string): Promise<T> {
  const known = fetched.get(file);
  if (known) return known as Promise<T>;
  const coming = fetch(file).then((response) => {
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response.json();
  });
  coming.catch(() => fetched.delete(file));
  fetched.set(file, coming);
  return coming;
}

/** What a file holds, once it has come; tried again when the connection is back. An empty address fetches nothing. */
export function useFetched<T>(file: string): { readonly value: T | null; readonly failed: boolean } {
  const [state, setState] = useState<{ readonly value: T | null; readonly failed: boolean }>({ value: null, failed: false });
  useEffect(() => {
    if (file === '') return;
    let stopped = false;
    const load = () =>
      fetchOnce<T>(file).then(
        (value) => !stopped && setState({ value, failed: false }),
        () => !stopped && setState((before) => ({ ...before, failed: before.value === null })),
      );
    void load();
    addEventListener('online', load);
    return () => {
      stopped = true;
      removeEventListener('online', load);
    };
  }, [file]);
  return state;
}
