import { type Document, isNumbered } from '../../logic/index.ts';

/** The list of debts on paper, for a lawyer or a volunteer. */
export function Paper({ paper }: { readonly paper: Document }) {
  return (
    <article class="debts-paper" data-debts-paper>
      <h2>{paper.title}</h2>
      {paper.blocks.map(({ kind, heading, lines }, at) => {
        const List = isNumbered({ kind, lines }) ? 'ol' : 'ul';
        return (
          // Two debts may be told in the same words: a block has nothing but its place.
          <section key={at} class={`of-${kind}`}>
            <h3>{heading}</h3>
            <List>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </List>
          </section>
        );
      })}
      <p class="write-here">问到的：</p>
    </article>
  );
}
