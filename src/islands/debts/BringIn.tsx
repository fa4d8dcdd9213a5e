import { useState } from 'preact/hooks';
import type { Debt } from '../../logic/index.ts';
import { DEBT_FILE_PROBLEMS } from '../../words/debts.ts';
import { Field } from '../common/Field.tsx';
import { textOf } from '../common/files.ts';
import { Problem } from '../common/Problem.tsx';
import { readFile } from './files.ts';

/** Brings debts in from a backup; what is in the list already stays as it is. */
export function BringIn({ onBring }: { readonly onBring: (debts: readonly Debt[]) => number | null }) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const [message, setMessage] = useState('');
  const look = (text: string) => {
    const found = readFile(text);
    setMessage('');
    setProblem('problem' in found ? DEBT_FILE_PROBLEMS[found.problem] : undefined);
    if ('problem' in found) return;
    const added = onBring(found.debts);
    if (added === null) setProblem(DEBT_FILE_PROBLEMS.many);
    else setMessage(`加进来 ${added} 笔${found.lost > 0 ? `，另有 ${found.lost} 笔读不出来` : ''}。已经有的不变。`);
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    try {
      look(await textOf(file));
    } catch {
      setProblem(DEBT_FILE_PROBLEMS.unreadable);
    }
  };
  return (
    <div data-bring>
      <div class="field">
        <label for="file">选一个备份文件</label>
        <Problem id="file-problem" text={problem} />
        <input
          id="file"
          type="file"
          accept=".json,application/json"
          aria-describedby={problem ? 'file-problem' : undefined}
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </div>
      <Field rows={3} name="pasted" label="或者把备份的文字粘贴在这里" value={typed} problem={undefined} onInput={setTyped} />
      <button type="button" class="button" data-look onClick={() => look(typed)}>
        加进来
      </button>
      <p role="status">{message}</p>
    </div>
  );
}
