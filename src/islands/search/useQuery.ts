import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useResultKeys } from './useResultKeys.ts';

/** A query longer than this is no query; it is cut between characters, so that no half of an emoji is left. */
const LONGEST = 200;

/** A query as it goes into an address. Never throws, whatever was typed. */
export const forAddress = (query: string): string => encodeURIComponent([...query.toWellFormed()].slice(0, LONGEST).join(''));

/** The query in an address: behind `#`, which is never sent, or behind `?`. A broken one counts as none. */
export function fromAddress({ hash, search }: Pick<Location, 'hash' | 'search'>): string {
  for (const part of [hash, search]) {
    const found = new URLSearchParams(part.slice(1)).get('q');
    if (found) return found;
  }
  return '';
}

/** What the field of a search holds, and how it is changed. */
export interface QueryField {
  readonly query: string;
  readonly input: RefObject<HTMLInputElement>;
  readonly root: RefObject<HTMLDivElement>;
  readonly ask: (text: string) => void;
}

/**
 * The field of a search: what was typed before the island came to life counts first, then the address. What is typed later
 * is written behind `#`, so that a reload or Back finds it; it never travels.
 */
export function useQuery(onEnter: () => void): QueryField {
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const ask = (text: string) => {
    if (input.current && input.current.value !== text) input.current.value = text;
    setQuery(text);
  };
  useEffect(() => {
    ask(input.current?.value || fromAddress(location));
    const moved = () => ask(fromAddress(location));
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (query === fromAddress(location)) return;
      history.replaceState(history.state, '', query.trim() ? `#q=${forAddress(query)}` : location.pathname);
    }, 300);
    return () => clearTimeout(timer);
  }, [query]);
  useResultKeys(root, () => ask(''), onEnter);
  return { query, input, root, ask };
}
