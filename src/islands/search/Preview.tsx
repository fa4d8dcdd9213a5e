import { statuteLines } from '../../logic/index.ts';
import type { Article } from './desk/protocol.ts';

/** On a desk: the words of the row under the cursor or with the focus. */
export function Preview({ entry }: { readonly entry: Article | undefined }) {
  return (
    <aside class="preview sticky" aria-label="原文预览">
      {entry?.text ? (
        <div class="law">
          <p class="meta">
            {entry.name} · {entry.label}
          </p>
          {statuteLines(entry.text).map(({ text, anchor, item }) => (
            <p key={anchor} class={item ? 'item' : undefined}>
              {text}
            </p>
          ))}
        </div>
      ) : (
        <p class="soft">指到哪条，这里显示它的文字。</p>
      )}
    </aside>
  );
}
