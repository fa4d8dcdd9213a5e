import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from './desk/protocol.ts';
import { searchFullText } from './full-text.ts';

/** What full text has found for a query, once it was asked for: Pagefind is heavy, and mostly our own index answers. */
interface FullText {
  readonly results: readonly Result[];
  readonly asked: boolean;
  readonly ask: () => void;
}

/** Full text for a query; asked for by the reader, or at once where there is `little` else. */
export function useFullText(plain: string, little: boolean): FullText {
  const [found, setFound] = useState<{ readonly of: string; readonly results: readonly Result[] }>({ of: '', results: [] });
  const [wanted, setWanted] = useState('');
  const latest = useRef('');
  latest.current = plain;
  const asked = plain.trim() !== '' && (little || wanted === plain);
  useEffect(() => {
    if (!asked) return;
    const timer = setTimeout(async () => {
      const results = await searchFullText(plain);
      if (latest.current === plain) setFound({ of: plain, results });
    }, 150);
    return () => clearTimeout(timer);
  }, [asked, plain]);
  return { results: found.of === plain ? found.results : [], asked, ask: () => setWanted(plain) };
}
