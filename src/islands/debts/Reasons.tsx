import { type Advice, keyOf } from '../../logic/index.ts';
import type { ShownCites } from '../../payload/index.ts';
import { CiteList } from '../common/CiteList.tsx';
import { WithTel } from '../common/WithTel.tsx';

/** Sentences, each with the places in the law it rests on. */
export function Reasons({ list, cites }: { readonly list: readonly Advice[]; readonly cites: ShownCites }) {
  return (
    <ul class="reasons">
      {list.map(({ says, places }) => (
        <li key={says}>
          <WithTel text={says} />
          {places.length > 0 && (
            <small>
              <CiteList ids={places.map(keyOf)} cites={cites} />
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}
