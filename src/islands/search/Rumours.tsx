import type { ShownRumour } from '../../payload/index.ts';

const MOST = 2;

interface Props {
  /** Those that the query repeats, the best match first. */
  readonly found: readonly ShownRumour[];
  /** Whether the explanation is unfolded; folded where the query already found its article. */
  readonly open: boolean;
}

/** What a query repeats that is wrong or out of date: the truth first, then what goes around. */
export function Rumours({ found, open }: Props) {
  return (
    <>
      {found.slice(0, MOST).map(({ href, said, truth, right, cites }) => (
        <details key={said} data-claim open={open}>
          <summary>{truth}</summary>
          <p class="small soft">网上的说法：“{said}”</p>
          <p>
            {right} <a href={href}>单独看，可以转发</a>
          </p>
          <p class="small">
            看：
            {cites.map(({ href, text }, place) => (
              <span key={href}>
                {place > 0 && '、'}
                <a href={href}>{text}</a>
              </span>
            ))}
          </p>
        </details>
      ))}
    </>
  );
}
