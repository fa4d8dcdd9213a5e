import { type Block, isTheirs } from '../../logic/index.ts';

/** What the other side says, and under it what to say; marked as theirs, for eyes and for checks. */
export function Replies({ block }: { readonly block: Block }) {
  return (
    <section class="replies">
      <h3>{block.heading}</h3>
      <ul>
        {block.lines.map((line, place) =>
          isTheirs(block, place) ? (
            <li key={line}>
              <span class="theirs" data-collector>
                {line}
              </span>
              <span class="mine">{block.lines[place + 1]}</span>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}
