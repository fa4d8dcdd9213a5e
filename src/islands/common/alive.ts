import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Takes away what stood in for the island: two cards on one page would confuse readers and screen readers alike. */
export const standAside = (): void => {
  for (const fallback of document.querySelectorAll('[data-fallback]')) fallback.remove();
};

/**
 * Marks an island that has come alive with `data-alive`, and says whether it has: until then nothing it holds can be sent,
 * and the page's own fallback stands in for it.
 */
export function useAlive(root: RefObject<HTMLElement>): boolean {
  const [alive, setAlive] = useState(false);
  useEffect(() => {
    root.current?.setAttribute('data-alive', '');
    standAside();
    setAlive(true);
  }, []);
  return alive;
}

/** What was typed or chosen in a form before its island came alive, by name of the field; `{}` at build time. */
export function typedBefore(selector: string): Readonly<Record<string, readonly string[]>> {
  if (typeof document === 'undefined') return {};
  const form = document.querySelector<HTMLFormElement>(selector);
  const typed: Record<string, string[]> = {};
  for (const [name, value] of form ? new FormData(form) : []) {
    if (typeof value !== 'string' || value === '') continue;
    typed[name] = [...(typed[name] ?? []), value];
  }
  return typed;
}
