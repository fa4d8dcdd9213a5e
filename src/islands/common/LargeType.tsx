import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type Document, spokenSentences } from '../../logic/index.ts';
import { ReadAloud } from './ReadAloud.tsx';

interface Props {
  readonly paper: Document;
  /** The sentence on screen, from zero; one past the end counts as the last. */
  readonly at: number;
  readonly onTurn: (to: number) => void;
  readonly onClose: () => void;
}

/** Keys that turn the page, and by how much; the buttons have their own. */
const TURNS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 };

/** A paper one sentence a screen, to be read at arm's length: what is not to be said is marked on every screen of it. */
export function LargeType({ paper, at, onTurn, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const sentences = spokenSentences(paper);
  const last = sentences.length - 1;
  const place = Math.min(Math.max(at, 0), last);
  const shown = sentences[place];
  useLayoutEffect(() => {
    const box = dialog.current;
    box?.showModal();
    next.current?.focus();
    // Closed before it goes, so that the browser gives the focus back.
    return () => box?.close();
  }, []);
  // A long sentence is scrolled; the next one begins at its top.
  useEffect(() => body.current?.scrollTo(0, 0), [place]);
  if (!shown) return null;
  const turn = (by: number) => onTurn(Math.min(Math.max(place + by, 0), last));
  const never = shown.kind === 'never';
  return (
    <dialog
      ref={dialog}
      class={`large${never ? ' never' : ''}`}
      aria-label={`大字：${paper.title}`}
      aria-describedby="large-text"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={onClose}
      onKeyDown={(event) => {
        const by = TURNS[event.key];
        if (by === undefined) return;
        event.preventDefault();
        turn(by);
      }}
    >
      <div class="large-head">
        <p data-large-place>
          <span class="visually-hidden">
            第 {place + 1} 句，共 {sentences.length} 句
          </span>
          <span aria-hidden="true">
            {place + 1} / {sentences.length}
          </span>
        </p>
        <ReadAloud sentences={[shown.text]} label="念这句" />
        <button type="button" class="button" data-large-close onClick={onClose}>
          收起
        </button>
      </div>
      <div class="large-body" ref={body} id="large-text" aria-live="polite" aria-atomic="true">
        <p class="large-heading">
          {never && <span aria-hidden="true">✕ </span>}
          {shown.kind === 'note' || shown.kind === 'stop' ? `给你自己看：${shown.heading}` : shown.heading}
        </p>
        <p class="large-text" data-large-text {...(never ? { 'data-never': '' } : shown.theirs ? { 'data-collector': '' } : {})}>
          {shown.text}
        </p>
      </div>
      <div class="large-turn">
        <button type="button" class="button" data-large-back disabled={place === 0} onClick={() => turn(-1)}>
          上一句
        </button>
        <button type="button" class="button lit" data-large-next ref={next} onClick={() => (place === last ? onClose() : turn(1))}>
          {place === last ? '完了，收起' : '下一句'}
        </button>
      </div>
    </dialog>
  );
}
