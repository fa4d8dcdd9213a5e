import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { saveFile } from './files.ts';
import { TakeAway } from './TakeAway.tsx';
import { NO_PRINT, printPage } from './takeAway.ts';
import { dayFromToday } from './today.ts';

interface Props {
  /** What the list is called in the names of its files: 清单. */
  readonly name: string;
  /** The style sheet's name for the printed list. */
  readonly paper: string;
  readonly text: () => string;
  readonly csv: () => string;
  readonly json: () => string;
  /** The list as it is printed: drawn only then, so that a thousand rows are not carried along on screen. */
  readonly printed: () => ComponentChildren;
  /** What stands below the files. */
  readonly children?: ComponentChildren;
}

/** Ways to take a kept list along: on paper, as text, a table, a backup; where no file is let through, the text to select. */
export function TakeList({ name: list, paper, text, csv, json, printed, children }: Props) {
  const [saved, setSaved] = useState({ name: '', text: '' });
  const [message, setMessage] = useState('');
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return;
    const put = () => setPrinting(false);
    addEventListener('afterprint', put);
    if (!printPage(paper)) {
      setMessage(NO_PRINT);
      put();
    }
    return () => removeEventListener('afterprint', put);
  }, [printing]);
  const save = (extension: string, type: string, content: string) => {
    const name = `${list}-${dayFromToday()}.${extension}`;
    setSaved({ name, text: content });
    setMessage(saveFile(name, type, content) ? `${name} 交给浏览器了，一般在“下载”里。` : '这个浏览器不让存文件。');
  };
  return (
    <>
      <TakeAway text={text} label="清单的文字" papers={[]}>
        <button
          type="button"
          class="button"
          data-print
          onClick={() => {
            setPrinting(false);
            requestAnimationFrame(() => setPrinting(true));
          }}
        >
          打印清单
        </button>
        <button type="button" class="button" data-csv onClick={() => save('csv', 'text/csv', csv())}>
          存成表格（CSV）
        </button>
        <button type="button" class="button" data-json onClick={() => save('json', 'application/json', json())}>
          存一份备份（JSON）
        </button>
      </TakeAway>
      <p role="status" class="no-print">
        {message}
      </p>
      {saved.text && (
        <details class="no-print">
          <summary>没有存成？这里是文字，全选后复制</summary>
          <textarea class="copy-text" readOnly value={saved.text} aria-label={saved.name} rows={8} />
        </details>
      )}
      {children}
      {printing && printed()}
    </>
  );
}
