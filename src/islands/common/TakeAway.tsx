import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { NO_PRINT, printPage } from './takeAway.ts';
import { ByHand, useCopy } from './useCopy.tsx';

interface Props {
  /** The paper as plain text, made when it is asked for. */
  readonly text: () => string;
  /** What the paper is, for those who cannot see the field: 谈话卡的文字. */
  readonly label: string;
  /** Sizes of paper: name for the style sheet, label, and the hook on its button. */
  readonly papers: readonly (readonly [paper: string, label: string, hook: string])[];
  readonly children?: ComponentChildren;
}

/** Ways to take a finished paper along: print and copy. Where either is refused, the text is there to be selected by hand. */
export function TakeAway({ text, label, papers, children }: Props) {
  const [message, setMessage] = useState('');
  const { copy, shown, box } = useCopy(setMessage);
  return (
    <div class="no-print">
      <div class="actions">
        {papers.map(([paper, name, hook], place) => (
          <button
            key={paper}
            type="button"
            class={`button ${place === 0 ? 'lit' : ''}`}
            {...{ [hook]: '' }}
            onClick={() => setMessage(printPage(paper) ? '' : NO_PRINT)}
          >
            {name}
          </button>
        ))}
        <button type="button" class="button" data-copy onClick={() => copy(text())}>
          复制文字
        </button>
        {children}
      </div>
      <p role="status">{message}</p>
      <ByHand shown={shown} box={box} label={label} />
    </div>
  );
}
