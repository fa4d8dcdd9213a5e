import { useState } from 'preact/hooks';
import type { LogPayload } from '../../payload/index.ts';
import { NOT_HERE, useModule } from '../common/lazy.ts';
import type { Log } from './useLog.ts';

const PARTS = ['out', 'in', 'due'] as const;
type Part = (typeof PARTS)[number];
const NAMES: Readonly<Record<Part, string>> = { out: '打印、存一份', in: '从文件里加进来', due: '要记得的日子' };

/** What is done with the log as a whole: taken along, brought in, days to remember, all of it deleted. */
export function More({ log, payload }: { log: Log; payload: LogPayload }) {
  const [opened, setOpened] = useState<readonly Part[]>([]);
  const [deleting, setDeleting] = useState(false);
  const { part, failed } = useModule(() => import('./more.ts'), opened.length > 0 || deleting);
  const { calls, dues } = log;
  const inside = (name: Part) => {
    if (failed) return <p class="problem">{NOT_HERE}</p>;
    if (!part) return null;
    if (name === 'out') return <part.TakeOut calls={calls} dues={dues} told={payload.told} />;
    if (name === 'in') return <part.BringIn calls={calls} onBring={log.bring} />;
    return <part.Dues dues={dues} lenders={payload.lenders} term={payload.term} onRemember={log.remember} onForget={log.forget} />;
  };
  const clear = () => {
    setDeleting(false);
    void log.clear();
  };
  return (
    <section class="more">
      {PARTS.filter((name) => name !== 'out' || calls.length > 0).map((name) => (
        <details
          key={name}
          data-part={name}
          onToggle={(event) => event.currentTarget.open && !opened.includes(name) && setOpened([...opened, name])}
        >
          <summary class="no-print">
            {NAMES[name]}
            {name === 'due' && dues.length > 0 && `（${dues.length}）`}
          </summary>
          {opened.includes(name) && inside(name)}
        </details>
      ))}
      {log.keeping && !deleting && (
        <button type="button" class="button plain no-print" data-clear onClick={() => setDeleting(true)}>
          {calls.length + dues.length > 0 ? '全部删掉' : '不记了，以后也不留'}
        </button>
      )}
      {deleting && part && (
        <part.DeleteAll
          question={calls.length > 0 ? `删掉全部 ${calls.length} 通？` : '以后不再留存？'}
          says={calls.length > 0 ? '删了找不回来。还要用的，先在上面存一份。要记得的日子也一起删。' : '下次打开会再问一次。'}
          yes={calls.length > 0 ? '全部删掉' : '不再留存'}
          onLeave={() => setDeleting(false)}
          onDelete={clear}
        />
      )}
      {deleting && failed && <p class="problem">{NOT_HERE}</p>}
    </section>
  );
}
