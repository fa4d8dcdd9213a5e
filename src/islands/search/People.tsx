import { TEL } from '../../logic/index.ts';
import { address } from '../../site/address.ts';

/** Who may be about to hurt themselves meets people, and nothing else: whom to call, and to have somebody come. */
export function People() {
  return (
    <section class="panel" data-results-ready data-people aria-label="先找人">
      <h2>先别一个人扛</h2>
      <p>让身边的人过来，现在就打给他。也可以打心理援助热线，有人听你说；有危险，马上叫急救、报警。</p>
      <p class="calls">
        {(['12356', '120', '110'] as const).map((id) => (
          <a key={id} class="button" href={`tel:${TEL[id]}`}>
            {TEL[id]}
          </a>
        ))}
      </p>
      <p>
        <a href={address('/guides/when-it-is-too-much/')} data-result>
          撑不住的时候，先做这几样
        </a>
      </p>
    </section>
  );
}
