import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Given } from '../../logic/index.ts';
import type { PracticeCall } from '../../payload/index.ts';
import { Phrases } from '../common/Phrases.tsx';
import { GuessForm } from './GuessForm.tsx';
import { Line } from './Line.tsx';

/** Pixels that stay free above the first new line when the question comes into view. */
const ABOVE = 16;

interface Props {
  readonly alive: boolean;
  readonly call: PracticeCall;
  /** How many lines were heard. */
  readonly heard: number;
  readonly onHear: (heard: number) => void;
  readonly onAnswer: (given: Given) => void;
}

/** A call heard line by line; nothing goes on by itself. After the last line one says what one thinks of it. */
export function Listen({ alive, call: { title, setting, dialogue }, heard, onHear, onAnswer }: Props) {
  const log = useRef<HTMLDivElement>(null);
  const question = useRef<HTMLDivElement>(null);
  const before = useRef(heard);
  const over = heard >= dialogue.length;
  // With the change itself: whoever presses on at once must not press from where the button was.
  useLayoutEffect(() => {
    const first = before.current;
    before.current = heard;
    if (heard <= first) return;
    const lines = log.current?.querySelectorAll<HTMLElement>('.line') ?? [];
    if (!over) {
      lines[heard - 1]?.scrollIntoView({ block: 'nearest' });
      return;
    }
    // The button under the thumb is gone: the focus goes on with what is new, so that nothing is left unheard.
    lines[first]?.focus({ preventScroll: true });
    const hidden = (question.current?.getBoundingClientRect().bottom ?? 0) - innerHeight;
    const room = (lines[first]?.getBoundingClientRect().top ?? 0) - ABOVE;
    if (hidden > 0) scrollBy(0, Math.min(hidden, room));
  }, [heard]);
  return (
    <>
      <h2 tabIndex={-1} data-heading>
        <Phrases text={title} />
      </h2>
      <p class="setting">{setting}</p>
      <div class="lines" role="log" aria-label="这通电话" ref={log}>
        {dialogue.slice(0, heard).map((line) => (
          <Line key={line.text} line={line} />
        ))}
      </div>
      {!over && (
        <div class="onward">
          <button type="button" class="button" data-all disabled={!alive} onClick={() => onHear(dialogue.length)}>
            全部显示
          </button>
          <button type="button" class="button lit" data-next disabled={!alive} onClick={() => onHear(heard + 1)}>
            下一句
          </button>
        </div>
      )}
      <div ref={question}>{over && <GuessForm alive={alive} onAnswer={onAnswer} />}</div>
    </>
  );
}
