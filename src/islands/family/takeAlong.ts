const NOT_COME = '图片没有下载到，可能断网了。先复制上面的话，连上以后再试。';
const CANNOT = '这个浏览器画不了图片。可以复制上面的话，或者截图。';

/** What the page for relatives gains by its script: a picture to forward, the part of a reader opened by its address. */
export function takeAlong(page: Document): void {
  const box = page.querySelector<HTMLElement>('[data-take-along]');
  const say = (words: string) => {
    const status = box?.querySelector('[role=status]');
    if (status) status.textContent = words;
  };
  box?.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (!button?.matches('[data-save-image]')) return;
    try {
      const { drawFamilyPicture } = await import('./picture.ts');
      const pictures = drawFamilyPicture();
      say(pictures.length > 0 ? '图片在下面，长按可以保存或者转发。' : CANNOT);
      for (const old of box.querySelectorAll('.picture')) old.remove();
      for (const picture of pictures) box.append(figure(page, picture));
    } catch {
      say(NOT_COME);
    }
  });
  const reveal = () => {
    const part = location.hash && page.getElementById(location.hash.slice(1))?.closest('details');
    if (part) part.open = true;
  };
  addEventListener('hashchange', reveal);
  reveal();
}

/** A drawn picture with its link, for browsers that download. */
function figure(page: Document, picture: string): HTMLElement {
  const whole = page.createElement('figure');
  whole.className = 'picture';
  const image = Object.assign(page.createElement('img'), { src: picture, alt: '发给家人的图：接电话说哪两句，什么不做，法院的东西怎么收' });
  const link = Object.assign(page.createElement('a'), { href: picture, download: '图.png', textContent: '下载这张图片' });
  whole.append(image, link);
  return whole;
}
