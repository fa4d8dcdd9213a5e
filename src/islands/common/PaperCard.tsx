import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Block, type BlockKind, cardOrder, type Document, keyOf } from '../../logic/index.ts';
import type { ShownCites } from '../../payload/index.ts';
import { Cite } from './Cite.tsx';
import { Replies } from './Replies.tsx';

interface Props {
  readonly paper: Document;
  /** Names of the articles, by `<id>` or `<id>#<place>`. */
  readonly cites: ShownCites;
  /** The hook on the card: data-script. */
  readonly hook: `data-${string}`;
  /** What stands in the margin of the sheet below the room for notes. */
  readonly children?: ComponentChildren;
}

/** A card to speak from, block by block: on a screen, on paper, on a small card. */
export function PaperCard({ paper: { title, blocks, places }, cites, hook, children }: Props) {
  return (
    <article class="card" {...{ [hook]: '' }}>
      <h2 tabIndex={-1} data-heading>
        {title}
      </h2>
      {cardOrder(blocks).map((block) => {
        const key = block.kind + block.heading;
        if (block.kind === 'reply') return <Replies key={key} block={block} />;
        if (block.kind === 'rows') return <Rows key={key} block={block} />;
        if (block.kind === 'grounds') return <Grounds key={key} block={block} places={places} cites={cites} />;
        return block.kind === 'blanks' ? (
          <Blanks key={key} block={block}>
            {children}
          </Blanks>
        ) : (
          <Lines key={key} block={block} />
        );
      })}
    </article>
  );
}

const SHAPES: Partial<Record<BlockKind, Readonly<Record<string, string>>>> = {
  never: { class: 'never', 'data-never': '' },
  stop: { class: 'stop', 'data-stop': '' },
  note: { class: 'told' },
};

/** What is not to be said is marked as such, for eyes and for checks. */
function Lines({ block: { kind, heading, lines } }: { readonly block: Block }) {
  return (
    <section {...(SHAPES[kind] ?? { class: 'spoken' })}>
      <h3>{heading}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** Rows stay folded on the card, where a sentence says them; on paper they are a sheet of their own. One row is no table. */
function Rows({ block: { heading, lines } }: { readonly block: Block }) {
  const [open, setOpen] = useState(false);
  if (lines.length < 2) return null;
  return (
    <section class={`schedule${open ? ' open' : ''}`}>
      <h3>{heading}</h3>
      <button type="button" class="button no-print" aria-expanded={open} data-rows onClick={() => setOpen(!open)}>
        {open ? '收起' : `展开${heading}（${lines.length}）`}
      </button>
      <ol class="rows">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
}

/** Room to write by hand. */
function Blanks({ block: { heading, lines }, children }: { readonly block: Block; readonly children?: ComponentChildren }) {
  return (
    <section class="strip">
      <h3>{heading}</h3>
      <div class="record">
        {lines.map((label) => (
          <div key={label}>{label}</div>
        ))}
      </div>
      {children}
    </section>
  );
}

/** The articles, those that the page knows, each with how binding it is. */
function Grounds({
  block: { heading },
  places,
  cites,
}: {
  readonly block: Block;
  readonly places: Document['places'];
  readonly cites: ShownCites;
}) {
  return (
    <div class="grounds small">
      <h3>{heading}</h3>
      <ul>
        {places.map((place) => {
          const cite = cites[keyOf(place)];
          return (
            cite && (
              <li key={keyOf(place)}>
                <Cite cite={cite} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
