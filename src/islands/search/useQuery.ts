import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { standAside } from '../common/alive.ts';
import { useResultKeys } from './useResultKeys.ts';

/** A query longer than this is no query; it is cut between characters, so that no half of an emoji is left. */
const LONGEST = 200;

/** What narrows a search, by name; it stands in the address beside the query. */
export type Narrowing = Readonly<Record<string, string>>;

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

/** What narrows the search in an address, of the names given; what is not there is empty. */
export function narrowingFrom<T extends Narrowing>({ hash }: Pick<Location, 'hash'>, empty: T): T {
  const told = new URLSearchParams(hash.slice(1));
  return Object.fromEntries(Object.keys(empty).map((name) => [name, told.get(name) ?? ''])) as { [Name in keyof T]: string } as T;
}

/** A query and what narrows it, as the part of an address behind `#`; empty where nothing is asked. */
export function hashFor(query: string, narrowing: Narrowing = {}): string {
  const parts = [
    ...(query.trim() ? [`q=${forAddress(query)}`] : []),
    ...Object.entries(narrowing).flatMap(([name, value]) => (value ? [`${name}=${forAddress(value)}`] : [])),
  ];
  return parts.length > 0 ? `#${parts.join('&')}` : '';
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
  return { query, input, root, ask };
}
