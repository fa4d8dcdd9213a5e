import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Due, type EvidenceWords, evidenceList, type ToldWords, toText } from '../../logic/index.ts';
import { EVIDENCE_WORDS } from '../../words/log.ts';
import { saveFile } from '../common/files.ts';
import { TakeAway } from '../common/TakeAway.tsx';
import { NO_PRINT, printPage } from '../common/takeAway.ts';
import { now } from '../common/today.ts';
import { inOrder, toJson, toTable } from './files.ts';
import { Paper } from './Paper.tsx';

interface Props {
  readonly calls: readonly unknown[];
  readonly dues: readonly Due[];
  readonly told: ToldWords;
}

/** Ways to take the log along: a list on paper or as text, a table, a file that this site reads again. */
export function TakeOut({ calls: kept, dues, told }: Props) {
  const calls = useMemo(() => inOrder(kept), [kept]);
  const words: EvidenceWords = { ...EVIDENCE_WORDS, told };
  const [saved, setSaved] = useState({ name: '', text: '' });
  const [message, setMessage] = useState('');
  // The list is drawn when it is to be printed: a thousand rows are not carried along on screen.
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return;
    const put = () => setPrinting(false);
    addEventListener('afterprint', put);
    if (!printPage('list')) {
      setMessage(NO_PRINT);
      put();
    }
    return () => removeEventListener('afterprint', put);
  }, [printing]);
  const save = (extension: string, type: string, text: string) => {
    const name = `记录-${now().date}.${extension}`;
    setSaved({ name, text });
    setMessage(saveFile(name, type, text) ? `${name} 交给浏览器了，一般在“下载”里。` : '这个浏览器不让存文件。');
  };
  return (
    <>
      <p class="small soft no-print">一共 {calls.length} 通。清单只写听到的和留下的，不写法律。</p>
      <TakeAway text={() => toText(evidenceList(calls, words))} label="清单的文字" papers={[]}>
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
        <button type="button" class="button" data-csv onClick={() => save('csv', 'text/csv', toTable(calls, words))}>
          存成表格（CSV）
        </button>
        <button type="button" class="button" data-json onClick={() => save('json', 'application/json', toJson(calls, dues))}>
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
      {printing && <Paper calls={calls} words={words} />}
    </>
  );
}
