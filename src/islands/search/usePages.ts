import { useEffect, useState } from 'preact/hooks';
import { WEIGHTS } from '../../logic/index.ts';
import type { IndexManifest, PageEntry, ShownAnswers } from '../../payload/index.ts';
import { loadAnswers, loadPages } from './source.ts';

/** What the site search knows of its own pages. */
interface Pages {
  readonly pages: readonly (PageEntry & { readonly weight: number })[] | null;
  readonly written: ShownAnswers | null;
  readonly failed: boolean;
}

/** Pages and written answers, which come together: what stands first never moves because the other is late. */
export function usePages(manifest: IndexManifest | null): Pages {
  const [state, setState] = useState<Pages>({ pages: null, written: null, failed: false });
  useEffect(() => {
    if (!manifest) return;
    Promise.all([loadPages(manifest), loadAnswers(manifest)]).then(
      ([pages, written]) => setState({ pages: pages.map((entry) => ({ ...entry, weight: WEIGHTS[entry.kind] })), written, failed: false }),
      () => setState((before) => ({ ...before, failed: true })),
    );
  }, [manifest]);
  return state;
}
