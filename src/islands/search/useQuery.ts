import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { standAside } from '../common/alive.ts';
import { fromAddress, hashFor, type Narrowing } from './queryAddress.ts';
import { useResultKeys } from './useResultKeys.ts';

/** What the field of a search holds, and how it is changed. */
export interface QueryField {
  readonly query: string;
  readonly input: RefObject<HTMLInputElement>;
  readonly root: RefObject<HTMLDivElement>;
  readonly ask: (text: string) => void;
  /** Whether it has been read what was typed before, or stands in the address. */
  readonly ready: boolean;
}

/**
 * The field of a search: what was typed before the island came to life counts first, then the address. What is typed later
 * is written behind `#` with what narrows it, so that a reload or Back finds it; it never travels. Where it is not `held` it
 * stands over another page: that page's address and its fallback are left alone.
 */
export function useQuery(narrowing: Narrowing = {}, held = true): QueryField {
  const [query, setQuery] = useState('');
  const [ready, setReady] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const ask = (text: string) => {
    if (input.current && input.current.value !== text) input.current.value = text;
    setQuery(text);
  };
  useEffect(() => {
    ask(input.current?.value || fromAddress(location));
    setReady(true);
    root.current?.setAttribute('data-alive', '');
    if (!held) return;
    standAside();
    const moved = () => ask(fromAddress(location));
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  const hash = hashFor(query, narrowing);
  useEffect(() => {
    if (!ready || !held) return;
    const timer = setTimeout(() => {
      if (hash !== location.hash) history.replaceState(history.state, '', hash || location.pathname);
    }, 300);
    return () => clearTimeout(timer);
  }, [hash, ready]);
  useResultKeys(
    root,
    () => ask(''),
    () => input.current?.blur(),
  );
  return { query, input, root, ask, ready };
}
