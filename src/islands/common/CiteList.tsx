import type { ShownCites } from '../../payload/index.ts';
import { Cite } from './Cite.tsx';

/** Citations in a line, those that are known. */
export function CiteList({ ids, cites }: { readonly ids: readonly string[]; readonly cites: ShownCites }) {
  return (
    <>
      {ids.map((id) => {
        const cite = cites[id];
        return (
          cite && (
            <span key={id} class="more">
              <Cite cite={cite} />
            </span>
          )
        );
      })}
    </>
  );
}
