import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Keys of a search: `/` goes to the field, arrows through the results, Escape goes back and then clears. Enter in the field
 * shows the results (`onEnter`) and never jumps away; on a result it opens it, as on any link.
 */
export function useResultKeys(root: RefObject<HTMLElement>, clear: () => void, onEnter: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const input = root.current?.querySelector<HTMLInputElement>('input[type=search]');
      const links = [...(root.current?.querySelectorAll<HTMLAnchorElement>('a[data-result]') ?? [])];
      const active = document.activeElement;
      const typing = active instanceof HTMLInputElement || active instanceof HTMLSelectElement || active instanceof HTMLTextAreaElement;
      const place = links.indexOf(active as HTMLAnchorElement);
      const go = (target: HTMLElement | undefined) => {
        if (!target) return;
        event.preventDefault();
        target.focus();
      };
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === '/' && !typing) go(input ?? undefined);
      else if (event.key === 'ArrowDown' && (active === input || place >= 0)) go(links[place + 1]);
      else if (event.key === 'ArrowUp' && place >= 0) go(links[place - 1] ?? input ?? undefined);
      else if (event.key === 'Escape' && place >= 0) go(input ?? undefined);
      else if (event.key === 'Escape' && active === input) clear();
      else if (event.key === 'Enter' && active === input) {
        event.preventDefault();
        onEnter();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
