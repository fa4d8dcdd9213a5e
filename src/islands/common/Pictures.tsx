/** A picture that was drawn on the device. */
export interface Drawn {
  readonly src: string;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
  /** As tall as a telephone: shown small, so that what comes after it is in reach. */
  readonly tall?: boolean;
  /** What it is good for, and who may see it. */
  readonly says?: string;
  /** Name of the file, neutral: it lies in a folder that others may see. */
  readonly file: string;
}

/** What to say once pictures are there; a long press is the one way that in-app browsers know. */
export const PRESS = '图片在下面，长按可以保存或者转发。';
/** What to say where none could be drawn. */
export const NO_PICTURE = '这个浏览器画不了图片。可以复制文字，或者截图。';

/** Pictures to long-press, each with a link to download it where the browser allows that. */
export const Pictures = ({ drawn }: { readonly drawn: readonly Drawn[] }) => (
  <>
    {drawn.map(({ src, alt, says, file, tall }) => (
      <figure key={src} class={tall ? 'picture tall' : 'picture'}>
        {says && <figcaption>{says}</figcaption>}
        <img src={src} alt={alt} />
        <figcaption>
          <a href={src} download={file}>
            下载这张图片
          </a>
        </figcaption>
      </figure>
    ))}
  </>
);
