import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Document, spokenSentences, toText } from '../../logic/index.ts';
import { NOT_COME, NOT_HERE, useModule } from './lazy.ts';
import { type Drawn, NO_PICTURE, Pictures, PRESS } from './Pictures.tsx';
import { ReadAloud } from './ReadAloud.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useLarge } from './useLarge.ts';

interface Props {
  readonly paper: Document;
  /** What its text is, for those who cannot see it: 谈话卡的文字. It also tells the papers of a page apart. */
  readonly label: string;
  /** Sizes of paper, as in TakeAway. */
  readonly papers: readonly (readonly [paper: string, label: string, hook: string])[];
  /** Draws it when it is asked for; empty where the browser refuses. */
  readonly draw: () => Promise<readonly Drawn[]>;
  readonly children?: ComponentChildren;
}

/** Ways to take a paper along that one speaks from: picture, large type, copy, read aloud, print. */
export function TakePaper({ paper, label, papers, draw, children }: Props) {
  const [message, setMessage] = useState('');
  const [drawn, setDrawn] = useState<readonly Drawn[]>([]);
  const text = toText(paper);
  // A picture of another text than the one on screen would be sent by mistake.
  useEffect(() => setDrawn([]), [text]);
  const large = useLarge(label);
  const { part, failed } = useModule(() => import('./LargeType.tsx'), large.at !== null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasLarge = useRef(false);
  useLayoutEffect(() => {
    // After a reload nothing else remembers where the focus was.
    if (wasLarge.current && large.at === null) opener.current?.focus();
    wasLarge.current = large.at !== null;
  }, [large.at]);
  const picture = async () => {
    try {
      const made = await draw();
      setDrawn(made);
      setMessage(made.length > 0 ? PRESS : NO_PICTURE);
    } catch {
      setMessage(NOT_COME);
    }
  };
  return (
    <>
      <TakeAway
        text={() => text}
        label={label}
        papers={papers}
        notice={[large.at !== null && failed ? NOT_HERE : message, setMessage]}
        more={{
          picture: (look) => (
            <button key="picture" type="button" class={look} data-save-image onClick={picture}>
              存成图片
            </button>
          ),
          large: (look) => (
            <button key="large" type="button" class={look} data-large ref={opener} onClick={large.open}>
              大字，一屏一句
            </button>
          ),
          aloud: () => <ReadAloud key="aloud" sentences={aloud(paper)} />,
        }}
      >
        {children}
      </TakeAway>
      <div class="no-print">
        <Pictures drawn={drawn} />
      </div>
      {large.at !== null && part && <part.LargeType paper={paper} at={large.at} onTurn={large.turn} onClose={large.close} />}
    </>
  );
}

/** A heading before what stands under it, once: heard without it, nobody knows what is not to be said. */
const aloud = (paper: Document): string[] =>
  spokenSentences(paper).flatMap(({ heading, text }, at, all) =>
    heading && all[at - 1]?.heading !== heading ? [`${heading}：`, text] : [text],
  );
