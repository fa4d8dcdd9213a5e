import { useEffect, useState } from 'preact/hooks';

/** Which sentence of which paper an entry of the browser's history shows large; null where it shows none. */
const placeIn = (state: unknown, paper: string): number | null => {
  const large = typeof state === 'object' && state !== null && 'large' in state ? state.large : undefined;
  return Array.isArray(large) && large[0] === paper && Number.isInteger(large[1]) ? large[1] : null;
};

/**
 * Large type as an entry of the browser's history, so that Back closes it and a reload opens it again where it was.
 * `paper` tells the papers of a page apart.
 */
export function useLarge(paper: string) {
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => {
    const follow = () => setAt(placeIn(history.state, paper));
    follow();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [paper]);
  const write = (how: 'pushState' | 'replaceState', place: number) => {
    history[how]({ ...history.state, large: [paper, place] }, '');
    setAt(place);
  };
  return {
    at,
    open: () => write('pushState', 0),
    turn: (place: number) => write('replaceState', place),
    /** Closes it as Back does; closing what is closed already does nothing. */
    close: () => {
      if (placeIn(history.state, paper) !== null) history.back();
    },
  };
}
