import { useEffect, useState } from 'preact/hooks';
import { type Document, toText } from '../../logic/index.ts';
import { NOT_COME } from '../common/lazy.ts';
import { type Drawn, NO_PICTURE, Pictures, PRESS } from '../common/Pictures.tsx';
import { NO_PRINT, printPage } from '../common/takeAway.ts';
import { ByHand, useCopy } from '../common/useCopy.tsx';

interface Props {
  readonly paper: Document;
  readonly editing: boolean;
  readonly onEditing: (on: boolean) => void;
}

/** Neutral: the file lies in a folder that others may see. */
const FILE = '信';

/** Hands a file to the browser. In-app browsers mostly ignore it, and never say so. */
function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Ways to take the letter along: copy first, a picture to long-press, paper, a file. What cannot be done says so. */
export function Take({ paper, editing, onEditing }: Props) {
  const text = toText(paper);
  const [message, setMessage] = useState('');
  const [copied, setCopied] = useState('');
  const [pictures, setPictures] = useState<readonly Drawn[]>([]);
  const { copy, shown, box } = useCopy(setMessage);
  // A picture of another text than the one on screen would be sent by mistake.
  useEffect(() => {
    setPictures([]);
    setMessage('');
  }, [text]);
  const draw = async () => {
    const { drawPaper } = await import('../common/paperPicture.ts');
    const drawn = drawPaper(paper).map((src, place, all) => ({
      src,
      alt: `信的图片，第 ${place + 1} 张，共 ${all.length} 张；文字和上面一样`,
      file: `${FILE}${place + 1}.png`,
    }));
    setPictures(drawn);
    setMessage(drawn.length > 0 ? PRESS : NO_PICTURE);
  };
  const file = async () => {
    const { paperDocx } = await import('./paperDocx.ts');
    download(await paperDocx(paper), `${FILE}.docx`);
    setMessage('文件交给浏览器下载了。没有反应（微信里常见）的话，点右上角用浏览器打开这一页，或者复制文字。');
  };
  const attempt = (making: () => Promise<void>) => making().catch(() => setMessage(NOT_COME));
  return (
    <>
      <div class="onward">
        <button type="button" class="button lit" data-copy onClick={async () => (await copy(text)) && setCopied(text)}>
          {copied === text ? '已复制' : '复制文字'}
        </button>
        <button type="button" class="button" data-edit onClick={() => onEditing(!editing)}>
          {editing ? '改好了' : '改几个字'}
        </button>
      </div>
      <div class="no-print">
        <div class="actions">
          <button type="button" class="button" data-save-image onClick={() => attempt(draw)}>
            存成图片
          </button>
          <button type="button" class="button" data-print onClick={() => setMessage(printPage('letter') ? '' : NO_PRINT)}>
            打印
          </button>
          <button type="button" class="button" data-docx onClick={() => attempt(file)}>
            存成 Word 文件
          </button>
        </div>
        <p role="status">{message}</p>
        <ByHand shown={shown} box={box} label="信的文字" />
        <Pictures drawn={pictures} />
      </div>
    </>
  );
}
