import type { Reading } from './page.ts';

/** From now on what is to be said on a page (`data-say-block`) can be copied, or held up in large type by what `more` brings. */
export function sayings(more: () => Promise<Pick<Reading, 'holdUp'>>): void {
  addEventListener('click', ({ target }) => {
    const button = (target as Element).closest?.('[data-copy-say], [data-large-say]');
    const block = button?.closest('[data-say-block]');
    if (!button || !block) return;
    const words = [...block.querySelectorAll('p:not(.actions, .grounds)')].map((line) => (line.textContent ?? '').replace(/[\d\s]+$/, ''));
    const status = block.querySelector('[role=status]');
    const say = (text: string) => () => {
      if (status) status.textContent = text;
    };
    if (button.matches('[data-large-say]')) more().then(({ holdUp }) => holdUp(words), say('没有取到，再按一次'));
    // Nothing is waited for before it: Safari lets a page copy only while it answers the tap.
    else (navigator.clipboard?.writeText(words.join('\n')) ?? Promise.reject()).then(say('已复制'), say('长按选中后复制'));
  });
}
