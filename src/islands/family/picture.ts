import { familyPicture } from '../../logic/index.ts';
import { drawPaper } from '../common/paperPicture.ts';

/** Puts the picture to forward in the place of its text; the text stays where the browser cannot draw. */
export function showPicture(page: Document): void {
  const box = page.querySelector('[data-picture]');
  const pictures = drawPaper(familyPicture());
  if (!box || pictures.length === 0) return;
  box.replaceChildren(
    ...pictures.map((picture) => {
      const whole = page.createElement('figure');
      const image = Object.assign(page.createElement('img'), {
        src: picture,
        alt: '发给家人的图：接电话说哪两句，什么不做，法院的东西怎么收',
      });
      const link = Object.assign(page.createElement('a'), {
        href: picture,
        download: '图.png',
        textContent: '下载这张图片',
        className: 'button',
      });
      whole.append(image, link);
      return whole;
    }),
  );
  const how = page.querySelector('[data-how]');
  if (how) how.textContent = '长按图片，可以保存或者转发。';
}
