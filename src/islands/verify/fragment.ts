/** A message longer than this is cut: nobody pastes a book. */
const LONGEST_MESSAGE = 20_000;

/** The message that was handed over behind `#m=`, which is never sent; empty where there is none. A broken one counts as none. */
export function messageFrom({ hash }: Pick<Location, 'hash'>): string {
  return (new URLSearchParams(hash.slice(1)).get('m') ?? '').slice(0, LONGEST_MESSAGE);
}
