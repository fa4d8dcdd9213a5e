import { useRef, useState } from 'preact/hooks';
import type { ShownCite } from '../../data/tools/call-check.ts';
import { dateInWords, type Script, scriptToText, yuanInWords } from '../../logic/index.ts';

interface Props {
  readonly script: Script;
  /** Names of the articles, by `id` or `id#place`. */
  readonly cites: Readonly<Record<string, ShownCite>>;
}

/** The card itself: what to say in order, the plan, what never to say, a strip to fill in by hand. */
export function ScriptCard({ script, cites }: Props) {
  const grounds = script.grounds.flatMap(({ cite, at }) => cites[at ? `${cite}#${at}` : cite] ?? []);
  return (
    <article class="card" data-script>
      <h2 tabIndex={-1} data-heading>
        {script.title}
      </h2>
      {script.parts.map((part) => (
        <section key={part.id} class={part.id === 'never' ? 'never' : 'spoken'}>
          <h3>{part.heading}</h3>
          <ul>
            {part.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {part.id === 'proposal' && script.instalments.length > 1 && (
            // A plan of more than two years is printed as its sentence: the table would not fit on one sheet.
            <ol class={`rows${script.instalments.length > 24 ? ' long' : ''}`}>
              {script.instalments.map((row) => (
                <li key={row.number}>
                  {dateInWords(row.date)} {yuanInWords(row.amountFen)}
                </li>
              ))}
            </ol>
          )}
        </section>
      ))}
      <section class="strip">
        <h3>边听边记</h3>
        <div class="record">
          {script.record.map((label) => (
            <div key={label}>{label}</div>
          ))}
        </div>
      </section>
      {grounds.length > 0 && (
        <div class="grounds small">
          <h3>这些话的依据</h3>
          <ul>
            {grounds.map((ground) => (
              <li key={ground.href}>
                <a class="cite" href={ground.href}>
                  {ground.text}
                </a>
                {ground.force && <span class="force">{ground.force}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}

/** Print and copy; where the clipboard is refused the text is shown to be selected by hand. */
export function CardActions({ script, cites }: Props) {
  const [message, setMessage] = useState('');
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const sources = script.grounds.flatMap(({ cite, at }) => {
    const shown = cites[at ? `${cite}#${at}` : cite];
    return shown ? [`${shown.text}${shown.force ? `（${shown.force}）` : ''}`] : [];
  });
  const copy = async () => {
    const plain = scriptToText(script, sources);
    try {
      await navigator.clipboard.writeText(plain);
      setMessage('已复制。');
    } catch {
      setText(plain);
      setMessage('浏览器不让直接复制。长按下面的文字，全选后复制。');
      requestAnimationFrame(() => box.current?.select());
    }
  };
  const printAs = (paper: string) => {
    document.documentElement.dataset.print = paper;
    print();
  };
  return (
    <div class="no-print">
      <div class="actions">
        <button type="button" class="button lit" data-print onClick={() => printAs('a4')}>
          打印（A4）
        </button>
        <button type="button" class="button" data-print-small onClick={() => printAs('a6')}>
          打印小卡（A6）
        </button>
        <button type="button" class="button" data-copy onClick={copy}>
          复制文字
        </button>
      </div>
      <p role="status">{message}</p>
      {text && <textarea ref={box} class="copy-text" readOnly value={text} aria-label="谈话卡的文字" rows={12} />}
    </div>
  );
}
