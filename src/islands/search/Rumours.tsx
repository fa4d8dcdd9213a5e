import type { ShownClaim } from '../../data/index/entries.ts';
import { claimsIn } from '../../logic/index.ts';

const MOST = 2;

interface Props {
  readonly claims: readonly ShownClaim[];
  readonly query: string;
  /** Whether the explanation is unfolded; folded where the query already found its article. */
  readonly open: boolean;
}

/** What a query repeats that is wrong or out of date, and what is right. */
export function Claims({ claims, query, open }: Props) {
  return (
    <>
      {claimsIn(claims, query)
        .slice(0, MOST)
        .map((claim) => (
          <details key={claim.said} data-claim open={open}>
            <summary>常见的说法：{claim.said}。不准</summary>
            <p>{claim.right}</p>
            <p class="small">
              看：
              {claim.cites.map(({ id, text }, place) => (
                <span key={id}>
                  {place > 0 && '、'}
                  <a href={`/statutes/${id}/`}>{text}</a>
                </span>
              ))}
            </p>
          </details>
        ))}
    </>
  );
}
