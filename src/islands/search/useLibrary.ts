import { useEffect, useState } from 'preact/hooks';
import type { LibraryManifest, ShownClaim } from '../../data/index/entries.ts';
import { findStatutes, mayBePinyin, parseCitation, understand } from '../../logic/index.ts';
import { type LookupEntry, loadArticles, loadClaims, loadManifest, loadPinyin, withTexts } from './library.ts';

/** As much of the library as has arrived. */
interface Library {
  readonly manifest: LibraryManifest | null;
  readonly entries: readonly LookupEntry[];
  readonly claims: readonly ShownClaim[];
  /** Whether every article can be found; their wording may still be coming. */
  readonly complete: boolean;
  readonly failed: boolean;
  /** The query in the library's own words. */
  readonly plain: string;
}

/** Any query with two characters builds the index. */
const WARM_UP = '证据';

type Loaded = Omit<Library, 'plain'>;
const NOTHING: Loaded = { manifest: null, entries: [], claims: [], complete: false, failed: false };

/**
 * Fetches the library once `wanted`: first what the query names, then all articles, then their wording, so that a
 * citation is answered before the rest has come and nothing is fetched by a page that nobody searches on.
 */
export function useLibrary(query: string, wanted: boolean): Library {
  const [loaded, setLoaded] = useState<Loaded>(NOTHING);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const again = () => setAttempt((count) => count + 1);
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, []);
  const [pinyin, setPinyin] = useState<Record<string, string[]> | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let stopped = false;
    const put = (part: Partial<Loaded>) => !stopped && setLoaded((before) => ({ ...before, ...part }));
    (async () => {
      const manifest = await loadManifest();
      put({ manifest });
      const parts = manifest.shards.map((_, part) => part);
      const named = new Set(parseCitation(understand(query, manifest)).map(({ id }) => id.split('/')[0] ?? ''));
      const first = parts.filter((part) => manifest.shards[part]?.some((instrument) => named.has(instrument)));
      if (first.length > 0) put({ entries: await loadArticles(first) });
      loadClaims().then(
        (claims) => put({ claims }),
        () => undefined,
      );
      const entries = await loadArticles(parts);
      put({ entries, complete: true, failed: false });
      const full = await withTexts(entries, parts);
      // The index is built now, between keystrokes, and not by the next one.
      findStatutes(full, WARM_UP);
      put({ entries: full });
    })().catch(() => put({ failed: true }));
    return () => {
      stopped = true;
    };
  }, [wanted, attempt]);
  const needsPinyin = mayBePinyin(query);
  useEffect(() => {
    if (needsPinyin) loadPinyin().then(setPinyin, () => setPinyin({}));
  }, [needsPinyin]);
  const plain = loaded.manifest ? understand(query, { traditional: loaded.manifest.traditional, pinyin: pinyin ?? {} }) : query;
  return { ...loaded, complete: loaded.complete && (!needsPinyin || pinyin !== null), plain };
}
