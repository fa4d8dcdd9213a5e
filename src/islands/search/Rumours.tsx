import { useState } from 'preact/hooks';
import type { ShownRumour } from '../../payload/index.ts';

/** What is known of a rumour without its explanation. */
type Told = Pick<ShownRumour, 'href' | 'said' | 'truth'>;

interface Props {
  /** Those that the query repeats, the best match first. */
  readonly found: readonly Told[];
  /** Explanations, as far as they have come; asked for when one is opened. */
  readonly full: readonly ShownRumour[];
  readonly onOpen?: () => void;
  /** Whether the explanation is unfolded; folded where the query already found its article. */
  readonly open: boolean;
}

/** What a query repeats that is wrong or out of date: the truth first, then what goes around. */
export function Rumours({ found, full, onOpen, open }: Props) {
  return (
    <>
      {found.map((told) => (
        <Claim key={told.href} told={told} full={full.find(({ href }) => href === told.href)} open={open} onOpen={onOpen} />
      ))}
    </>
  );
}

interface ClaimProps {
  readonly told: Told;
  readonly full: ShownRumour | undefined;
  readonly open: boolean;
  readonly onOpen: (() => void) | undefined;
}

function Claim({ told: { href, said, truth }, full, open, onOpen }: ClaimProps) {
  const [opened, setOpened] = useState(open);
  return (
    <details
      data-claim
      open={opened}
      onToggle={(event) => {
        setOpened(event.currentTarget.open);
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary>{truth}</summary>
      <p class="small soft">网上的说法：“{said}”</p>
      <p>
        {full?.right} <a href={href}>单独看，可以转发</a>
      </p>
      {full && (
        <p class="small">
          看：
          {full.cites.map(({ href: at, text }, place) => (
            <span key={at}>
              {place > 0 && '、'}
              <a href={at}>{text}</a>
            </span>
          ))}
        </p>
      )}
    </details>
  );
}
