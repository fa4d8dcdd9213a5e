import { useState } from 'preact/hooks';
import { CHOICES, type Due, type LoggedCall, mergeCalls, type ReadLog, readCalls, readFacts } from '../../logic/index.ts';
import { CALLEE_NAMES } from '../../words/calls.ts';
import { FILE_PROBLEMS, LINE_FAULTS } from '../../words/logTrouble.ts';
import { Field } from '../common/Field.tsx';
import { textOf } from '../common/files.ts';
import { Problem } from '../common/Problem.tsx';
import { Select } from '../common/Select.tsx';
import { readFile } from './files.ts';

/** Faults that are shown one by one; more would hide the rest of the page. */
const MOST_SHOWN = 20;

interface Props {
  readonly calls: readonly unknown[];
  readonly onBring: (calls: readonly LoggedCall[], dues: readonly Due[]) => Promise<boolean>;
}

type Reading = ReadLog & { readonly dues: readonly Due[] };

/** The calls that do not say whom they reached, with what was said of all of them. */
const reaching = (calls: readonly LoggedCall[], callee: string): LoggedCall[] =>
  calls.map((call) => (call.facts.callee === undefined ? { ...call, facts: readFacts({ ...call.facts, callee }) } : call));

/** Brings calls in from a file or a pasted text: first what was understood and what was not, then only if one says so. */
export function BringIn({ calls, onBring }: Props) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const [read, setRead] = useState<Reading | null>(null);
  const [callee, setCallee] = useState<string>('borrower');
  const [message, setMessage] = useState('');
  const preview = read && mergeCalls(readCalls(calls), reaching(read.calls, callee));
  const look = (text: string) => {
    const found = readFile(text);
    setMessage('');
    setProblem('problem' in found ? FILE_PROBLEMS[found.problem] : undefined);
    setRead('problem' in found ? null : found);
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    try {
      look(await textOf(file));
    } catch {
      setProblem(FILE_PROBLEMS.unreadable);
      setRead(null);
    }
  };
  const bring = async (added: readonly LoggedCall[], dues: readonly Due[]) => {
    if (!(await onBring(added, dues))) return;
    setMessage(`加进来 ${added.length} 通。`);
    setRead(null);
    setTyped('');
  };
  return (
    <div data-bring>
      <p class="small soft">这里导出的表格、备份都能读；别处的表格，第一行要有“日期”“时间”“号码”“接通”这样的列名。已经有的不会重复。</p>
      <div class="field">
        <label for="file">选一个文件</label>
        <Problem id="file-problem" text={problem} />
        <input
          id="file"
          type="file"
          accept=".csv,.json,.txt,text/csv,application/json"
          aria-describedby={problem ? 'file-problem' : undefined}
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </div>
      <Field rows={3} name="pasted" label="或者把文字粘贴在这里" value={typed} problem={undefined} onInput={setTyped} />
      <button type="button" class="button" data-look onClick={() => look(typed)}>
        看看读到了什么
      </button>
      {read && preview && (
        <section class="panel" data-preview>
          <h3>
            读到 {read.calls.length} 通，新的 {preview.added.length} 通
          </h3>
          {read.calls.some(({ facts }) => facts.callee === undefined) && (
            <Select
              name="reached"
              label="文件里没写的，是打给谁的"
              value={callee}
              options={[...CHOICES.callee.map((id) => [id, CALLEE_NAMES[id]] as const), ['unsure', '不清楚']]}
              onChange={setCallee}
            />
          )}
          {preview.same > 0 && <p>已经有的 {preview.same} 通，不再加。</p>}
          {preview.differing > 0 && <p>编号相同、内容不同的 {preview.differing} 通，保留这台设备上的。</p>}
          {read.unused.length > 0 && <p class="small">没用上的列：{read.unused.join('、')}</p>}
          {read.faults.length > 0 && (
            <>
              <p>没看懂的 {read.faults.length} 行，不会加进来：</p>
              <ul class="small">
                {read.faults.slice(0, MOST_SHOWN).map(({ line, fault, text }) => (
                  <li key={line}>
                    第 {line} 行：{LINE_FAULTS[fault]}。{text}
                  </li>
                ))}
              </ul>
              {read.faults.length > MOST_SHOWN && <p class="small">还有 {read.faults.length - MOST_SHOWN} 行。</p>}
            </>
          )}
          <div class="actions">
            {preview.added.length + read.dues.length > 0 && (
              <button type="button" class="button" data-add onClick={() => void bring(preview.added, read.dues)}>
                加进来
              </button>
            )}
            <button type="button" class="button" onClick={() => setRead(null)}>
              不要了
            </button>
          </div>
        </section>
      )}
      <p role="status">{message}</p>
    </div>
  );
}
