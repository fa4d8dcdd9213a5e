import { useEffect, useRef, useState } from 'preact/hooks';

/** As long as a slow click takes: what appears sooner would push away what is being clicked. */
const CLICK = 300;

/** Which fields were left: what is wrong with one is said then, not while it is being typed. */
export function useLeft() {
  const [left, setLeft] = useState<readonly string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    left,
    onFocusOut({ target }: FocusEvent) {
      const name = target instanceof HTMLElement ? target.getAttribute('name') : null;
      if (name === null) return;
      timer.current = setTimeout(() => setLeft((before) => (before.includes(name) ? before : [...before, name])), CLICK);
    },
  };
}
