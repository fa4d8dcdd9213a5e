/** Shows lines alone on the screen in large type, until they are closed. */
export function holdUp(lines: readonly string[]): void {
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.className = 'large';
  for (const line of lines) dialog.appendChild(document.createElement('p')).textContent = line;
  const close = dialog.appendChild(document.createElement('button'));
  close.textContent = '关上';
  close.className = 'button';
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
}
