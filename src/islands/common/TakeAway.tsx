import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { NO_PRINT, printPage } from './takeAway.ts';
import { ByHand, useCopy } from './useCopy.tsx';

/** The ways to take a paper along. */
type Way = 'picture' | 'large' | 'copy' | 'aloud' | 'print';

/** In which order they stand; the first is lit. In a hand it is what WeChat can do, and printing last; at a desk printing first. */
const ORDER: Readonly<Record<'hand' | 'desk', readonly Way[]>> = {
  hand: ['picture', 'large', 'copy', 'aloud', 'print'],
  desk: ['print', 'copy', 'picture', 'large', 'aloud'],
};
/** A desk has a mouse and a wide screen; everything else is held in a hand. */
const DESK = '(min-width: 60em) and (pointer: fine)';

/** A button, handed the class that it stands in. */
type WayButton = (look: string) => JSX.Element;

interface Props {
  /** The paper as plain text, made when it is asked for. */
  readonly text: () => string;
  /** What the paper is, for those who cannot see the field: 谈话卡的文字. */
  readonly label: string;
  /** Sizes of paper: name for the style sheet, label, and the hook on its button. */
  readonly papers: readonly (readonly [paper: string, label: string, hook: string])[];
  /** Buttons of the ways that not every paper has; see TakePaper. */
  readonly more?: Readonly<Partial<Record<'picture' | 'large' | 'aloud', WayButton>>>;
  /** What is told of the last one tapped, where somebody else tells something too. */
  readonly notice?: readonly [message: string, say: (message: string) => void];
  readonly children?: ComponentChildren;
}

/** Ways to take a finished paper along. Where the browser refuses one, it says so, and the text is there to be selected by hand. */
export function TakeAway({ text, label, papers, more, notice, children }: Props) {
  const own = useState('');
  const [message, say] = notice ?? own;
  const [order, setOrder] = useState(ORDER.desk);
  useLayoutEffect(() => setOrder(!more || matchMedia(DESK).matches ? ORDER.desk : ORDER.hand), []);
  const { copy, shown, box } = useCopy(say);
  const print =
    papers.length === 0
      ? undefined
      : (look: string) =>
          papers.map(([paper, name, hook], place) => (
            <button
              key={paper}
              type="button"
              class={place === 0 ? look : 'button'}
              {...{ [hook]: '' }}
              onClick={() => say(printPage(paper) ? '' : NO_PRINT)}
            >
              {name}
            </button>
          ));
  const ways: Readonly<Record<Way, ((look: string) => ComponentChildren) | undefined>> = {
    ...{ picture: undefined, large: undefined, aloud: undefined },
    ...more,
    copy: (look) => (
      <button key="copy" type="button" class={look} data-copy onClick={() => copy(text())}>
        复制文字
      </button>
    ),
    print,
  };
  const first = more || papers.length > 0 ? order.find((way) => ways[way]) : undefined;
  return (
    <div class="no-print">
      <div class="actions">
        {order.map((way) => ways[way]?.(way === first ? 'button lit' : 'button'))}
        {children}
      </div>
      <p role="status">{message}</p>
      <ByHand shown={shown} box={box} label={label} />
    </div>
  );
}
