/** From now on what is to be said on a page (`data-say-block`) can be copied, or held up in large type. */
export function sayings(): void {
  addEventListener('click', async (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-copy-say], [data-large-say]') : null;
    const words = [...(button?.closest('[data-say-block]')?.querySelectorAll('p:not(.actions, .grounds)') ?? [])].map((line) =>
      line.textContent?.replace(/[\d\s]+$/, ''),
    );
    if (button?.matches('[data-large-say]')) {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.className = 'large';
      for (const line of words) dialog.appendChild(document.createElement('p')).textContent = line ?? '';
      const close = dialog.appendChild(document.createElement('button'));
      close.textContent = '关上';
      close.className = 'button';
      close.addEventListener('click', () => dialog.close());
      dialog.addEventListener('close', () => dialog.remove());
      dialog.showModal();
    } else if (button) {
      const status = button.parentElement?.querySelector('[role=status]');
      const done = await navigator.clipboard?.writeText(words.join('\n')).then(
        () => true,
        () => false,
      );
      if (status) status.textContent = done ? '已复制' : '长按选中后复制';
    }
  });
}
