import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Query } from '../../logic/index.ts';
import type { IndexManifest, ShownRumour } from '../../payload/index.ts';
import { type LookupEntry, loadArticles, loadManifest, loadPinyin, loadRumours, partsOf, withTexts } from './source.ts';

/** What finds things, once it has come. */
export type Engine = typeof import('./engine.ts');

let engine: Promise<Engine> | undefined;
/** The engine, fetched once; asked for again where it could not be had. */
function loadEngine(): Promise<Engine> {
  engine ??= import('./engine.ts').catch((problem) => {
    engine = undefined;
    throw problem;
  });
  return engine;
}

/** As much of the library as has arrived. */
interface Library {
  readonly engine: Engine | null;
  readonly manifest: IndexManifest | null;
  readonly entries: readonly LookupEntry[];
  readonly rumours: readonly ShownRumour[];
  /** Whether every article can be found; their wording may still be coming. */
  readonly complete: boolean;
  readonly failed: boolean;
  /** The query, read once; null until there is something to read it with. */
  readonly query: Query | null;
}

/** Any query with two characters builds the index. */
const WARM_UP = '证据';

type Loaded = Omit<Library, 'query'>;
const NOTHING: Loaded = { engine: null, manifest: null, entries: [], rumours: [], complete: false, failed: false };

/**
 * Fetches the library once `wanted`: first what the query names, then all articles, then (`wording`) their text, so that a
 * citation is answered before the rest has come and nothing is fetched by a page that nobody searches on.
 */
export function useLibrary(index: string, asked: string, wanted: boolean, wording: boolean): Library {
  const [loaded, setLoaded] = useState<Loaded>(NOTHING);
  const [attempt, setAttempt] = useState(0);
  // What is asked by the time the manifest is there, not what was asked when the load began.
  const latest = useRef(asked);
  latest.current = asked;
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
      const [engine, manifest] = await Promise.all([loadEngine(), loadManifest(index)]);
      put({ engine, manifest });
      const { citations } = engine.readQuery(latest.current, { traditional: manifest.traditional });
      const named = new Set(citations.map(({ id }) => id.split('/')[0] ?? ''));
      const first = partsOf(manifest, named);
      if (first.length > 0) put({ entries: await loadArticles(manifest, first) });
      // Whoever looks up an article of a wrong number meets the truth there; the site search asks for explanations on demand.
      if (wording)
        loadRumours(manifest).then(
          (rumours) => put({ rumours }),
          () => undefined,
        );
      const entries = await loadArticles(manifest, [...manifest.shards.keys()]);
      put({ entries, complete: true, failed: false });
      if (!wording) return;
      const full = await withTexts(manifest, entries);
      // The index is built now, between keystrokes, and not by the next one.
      engine.findStatutes(full, WARM_UP);
      put({ entries: full });
    })().catch(() => put({ failed: true }));
    return () => {
      stopped = true;
    };
  }, [wanted, attempt]);
  const { engine, manifest } = loaded;
  const needsPinyin = engine?.mayBePinyin(asked) ?? false;
  useEffect(() => {
    if (needsPinyin && manifest) loadPinyin(manifest).then(setPinyin, () => setPinyin({}));
  }, [needsPinyin, manifest]);
  const query = useMemo(
    () => engine?.readQuery(asked, { traditional: manifest?.traditional ?? ['', ''], pinyin: pinyin ?? {} }) ?? null,
    [engine, asked, manifest, pinyin],
  );
  return { ...loaded, complete: loaded.complete && (!needsPinyin || pinyin !== null), query };
}
