import { useRef } from 'preact/hooks';

/** So long the mark is seen before the page goes on, in milliseconds: a tap that changes everything at once looks like a slip. */
const SEEN = 120;

/**
 * Lets a tap on a single choice go on, and nothing else: with the keyboard one walks through the choices first. `form` goes
 * onto the form, `after` runs what follows where it was a tap.
 */
export function useTap() {
  const tapped = useRef(false);
  return {
    form: {
      onPointerDown: () => {
        tapped.current = true;
      },
      onKeyDown: () => {
        tapped.current = false;
      },
    },
    after: (goOn: () => void) => {
      if (tapped.current) setTimeout(goOn, SEEN);
    },
  };
}
