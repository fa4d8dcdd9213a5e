/**
 * Opens the own words of the article that a link in a text leads to below the block in which it stands, or closes them again.
 * Where they cannot be had, it follows the link.
 */
export async function openLaw(link: HTMLAnchorElement): Promise<void> {
  const open = document.querySelector(`.law[data-opened="${CSS.escape(link.href)}"]`);
  if (open) return open.remove();
  try {
    const answer = await fetch(`${link.href.split('#')[0]}text.txt`);
    if (!answer.ok) throw answer;
    const [name = '', ...lines] = (await answer.text()).split('\n');
    const box = document.createElement('div');
    box.className = 'law';
    box.dataset.opened = link.href;
    const put = (tag: string, text: string, parent: Element = box) =>
      Object.assign(parent.appendChild(document.createElement(tag)), { textContent: text });
    put('p', name).className = 'meta';
    for (const line of lines) put('p', line);
    const more = put('a', '这一条的说明', put('p', '')) as HTMLAnchorElement;
    more.href = link.href;
    (link.closest('.grounds') ?? link.closest('p, ul, ol, table'))?.after(box);
  } catch {
    location.href = link.href;
  }
}
