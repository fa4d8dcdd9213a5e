import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** After every step the new heading is read out and stands at the top; not on the first view. */
export function useStepFocus(root: RefObject<HTMLElement>, step: string | number | null): void {
  const shown = useRef(step);
  // With the step itself: whoever presses a key at once presses it in the new one.
  useLayoutEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    root.current?.scrollIntoView({ block: 'start' });
    root.current?.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
  }, [step]);
}
