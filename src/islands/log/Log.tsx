import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LogPayload } from '../../payload/index.ts';
import { useAlive } from '../common/alive.ts';
import { answersIn, tellerOf } from '../common/fragment.ts';
import { NOT_HERE, useModule } from '../common/lazy.ts';
import { KeepCall } from './KeepCall.tsx';
import { KeepCalls } from './KeepCalls.tsx';
import { useLog } from './useLog.ts';

/** The log: asks once whether calls are kept on this device; everything else comes when there is something to show. */
export default function Log(payload: LogPayload) {
  const log = useLog();
  const root = useRef<HTMLDivElement>(null);
  const alive = useAlive(root);
  const board = useModule(() => import('./Board.tsx'), log.phase === 'ready');
  const shown = log.phase === 'ready' && !board.part ? 'opening' : log.phase;
  // A call that was tapped while it lasted comes behind the #, and is kept, if at all, before anything else is shown.
  const [told, setTold] = useState<ReturnType<typeof answersIn>>(null);
  useEffect(() => {
    setTold(answersIn(location.hash));
    if (location.hash.includes('=')) history.replaceState(history.state, '', location.pathname + location.search);
  }, []);
  const before = useRef<string>(shown);
  useLayoutEffect(() => {
    // What was opened by the page itself takes nobody's focus; what was asked for does.
    if (before.current !== 'opening' && before.current !== shown) root.current?.querySelector<HTMLElement>('[data-heading]')?.focus();
    if (shown !== 'opening') before.current = shown;
  }, [shown]);
  return (
    <div class={`tool log${shown === 'opening' ? ' awaited' : ''}`} ref={root} data-log={shown} data-kept={log.keeping ? '' : undefined}>
      {told && <KeepCall answers={told.answers} teller={tellerOf(told.answers.callee)} onLeave={() => setTold(null)} />}
      {shown === 'opening' && !board.failed && <p class="soft">正在看这台设备上有没有记录……</p>}
      {board.failed && <p class="problem">{NOT_HERE}</p>}
      {shown === 'asking' && !told && (
        <KeepCalls>
          <button type="button" class="button lit" data-agree disabled={!alive} onClick={() => void log.agree()}>
            记在这台设备上
          </button>
          <button type="button" class="button" data-once onClick={log.once}>
            先不留，只用这一次
          </button>
        </KeepCalls>
      )}
      {log.phase === 'ready' && board.part && !told && <board.part.Board log={log} payload={payload} />}
    </div>
  );
}
