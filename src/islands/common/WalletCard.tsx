import type { ComponentChildren } from 'preact';
import type { Document } from '../../logic/index.ts';

/** A short paper for a wallet, on paper alone: two faces of a bank card's size, one above the other, to cut out and fold. */
export function WalletCard({ brief, children }: { readonly brief: Document; readonly children?: ComponentChildren }) {
  return (
    <div class="wallet">
      <p class="cut">沿外框剪下，沿中间的虚线对折。</p>
      {brief.blocks.map(({ kind, heading, lines }) => (
        <section key={heading} class={kind === 'never' ? 'never' : 'spoken'}>
          <h2>{kind === 'never' ? heading : brief.title}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {kind === 'never' && children}
        </section>
      ))}
    </div>
  );
}
