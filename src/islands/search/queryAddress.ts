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
