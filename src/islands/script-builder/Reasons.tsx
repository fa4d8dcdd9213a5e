import { keyOf, type Script } from '../../logic/index.ts';
import type { ShownCites } from '../../payload/index.ts';
import { CiteList } from '../common/CiteList.tsx';

/** Why each sentence stands on the card, folded: for whoever wants to know, and for the lawyer who checks it. */
export function Reasons({ script, cites }: { readonly script: Script; readonly cites: ShownCites }) {
  return (
    <details class="no-print reasons" data-reasons>
      <summary>每句为什么这样说</summary>
      <dl>
        {script.reasons.map(({ text, why, grounds }) => (
          <div key={text + why}>
            <dt>{text}</dt>
            <dd>
              {why} <CiteList ids={grounds.map(keyOf)} cites={cites} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
