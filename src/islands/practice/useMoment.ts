import { useEffect, useState } from 'preact/hooks';

/** The moment that the address names; the first where it names none. */
const named = (ids: readonly string[]): string => ids.find((id) => location.hash === `#${id}`) ?? ids[0] ?? '';

/** Where one is in the course of moments, each an entry of the history, and which of its answers is looked at. */
export function useMoment(ids: readonly string[]) {
  const [at, setAt] = useState(ids[0] ?? '');
  const [chosen, setChosen] = useState<number | null>(null);
  useEffect(() => {
    const follow = () => {
      setAt(named(ids));
      setChosen(null);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return {
    at,
    chosen,
    choose: setChosen,
    go: (id: string) => {
      location.hash = id;
    },
  };
}
