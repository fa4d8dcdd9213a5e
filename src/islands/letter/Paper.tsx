import { type AddresseeId, type Block, type Document, isNumbered, standsOver } from '../../logic/index.ts';
import { editKey } from './form.ts';

interface Props {
  /** The letter as composed. */
  readonly composed: Document;
  /** The same with what was written over it. */
  readonly paper: Document;
  readonly to: AddresseeId;
  readonly edits: Readonly<Record<string, string>>;
  /** Whether its text can be changed now. */
  readonly editing: boolean;
  readonly onEdit: (key: string, text: string | null) => void;
}

/** A block of the letter as one reads it. */
function Lines({ block }: { block: Block }) {
  if (isNumbered(block))
    return (
      <ol>
        {block.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    );
  return (
    <>
      {block.lines.map((line) => (
        <p key={line}>{standsOver(block, line) ? <strong>{line}</strong> : line}</p>
      ))}
    </>
  );
}

/** The letter: read, or changed block by block. On paper it is always the text. */
export function Paper({ composed, paper, to, edits, editing, onEdit }: Props) {
  const shown = editing ? composed.blocks : paper.blocks;
  return (
    <article class={`letter${editing ? ' editing' : ''}`} data-letter={to}>
      <h2 tabIndex={-1} data-heading>
        {composed.title}
      </h2>
      {shown.map((block) => {
        const key = editKey(block.kind, to);
        const written = edits[key];
        const now = paper.blocks.find(({ kind }) => kind === block.kind);
        return (
          <section key={block.kind} class={`part of-${block.kind}`}>
            {block.heading && <h3>{block.heading}</h3>}
            {editing && (
              <textarea
                class="no-print"
                aria-label={block.heading || '信里的这一段'}
                value={written ?? block.lines.join('\n')}
                rows={rowsFor(written ?? block.lines.join('\n'))}
                onInput={({ currentTarget: { value } }) => onEdit(key, value === block.lines.join('\n') ? null : value)}
              />
            )}
            {block.kind === 'signature' && <p class="sign-here">签名：</p>}
            <div class="as-text">{now && <Lines block={now} />}</div>
            {editing && written !== undefined && (
              <p class="small no-print">
                这一段你改过，不再跟着上面变。
                <button type="button" class="button plain" onClick={() => onEdit(key, null)}>
                  恢复成原来的
                </button>
              </p>
            )}
          </section>
        );
      })}
    </article>
  );
}

/** Room for a text on a phone, where the browser does not fit the field to it. */
const rowsFor = (text: string): number => text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 17)), 0);
