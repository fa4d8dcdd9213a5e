import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { copyText } from './takeAway.ts';

/** A text that the browser would not copy, there to be selected by hand. */
interface ByHandProps {
  readonly shown: string;
  readonly box: RefObject<HTMLTextAreaElement>;
  /** What the text is, for those who cannot see the field. */
  readonly label: string;
}

/** The field to select from; nothing while the browser copies. */
export function ByHand({ shown, box, label }: ByHandProps) {
  return shown ? <textarea ref={box} class="copy-text" readOnly value={shown} aria-label={label} rows={12} /> : null;
}

/** Copies a text; where the browser refuses, it is shown, selected, to be copied by hand. `say` is handed what to tell the reader. */
export function useCopy(say: (message: string) => void) {
  const [shown, setShown] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  return {
    shown,
    box,
    async copy(plain: string): Promise<boolean> {
      if (await copyText(plain)) {
        say('已复制。');
        return true;
      }
      setShown(plain);
      say('浏览器不让直接复制。长按下面的文字，全选后复制。');
      requestAnimationFrame(() => box.current?.select());
      return false;
    },
  };
}
