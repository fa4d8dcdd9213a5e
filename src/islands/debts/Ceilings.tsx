import { ceilingsFor, type LenderId, LPR_LOOK_UP, type Standing } from '../../logic/index.ts';
import type { ShownCites } from '../../payload/index.ts';
import { STANDING_NAMES } from '../../words/debts.ts';
import { Reasons } from './Reasons.tsx';

interface Props {
  readonly lender: LenderId | undefined;
  readonly contractDate: string | undefined;
  readonly cites: ShownCites;
}

const STANDINGS: readonly Standing[] = ['may', 'court', 'not'];

/** Which ceilings may be argued for this lender and day, and which may not. */
export function Ceilings({ lender, contractDate, cites }: Props) {
  const all = ceilingsFor({ lender, contractDate });
  return (
    <div data-ceilings>
      {STANDINGS.map((standing) => {
        const list = all.filter((one) => one.standing === standing);
        return (
          list.length > 0 && (
            <div key={standing} data-standing={standing}>
              <h4>{STANDING_NAMES[standing]}</h4>
              <Reasons list={list} cites={cites} />
            </div>
          )
        );
      })}
      {all.some(({ id, standing }) => id === 'four-times' && standing !== 'not') && <Reasons list={[LPR_LOOK_UP]} cites={cites} />}
      <p class="small soft">都是可以提出的理由，由法院认定，没有谁能保证减多少。谈的时候要自己提，法院不替你提。</p>
    </div>
  );
}
