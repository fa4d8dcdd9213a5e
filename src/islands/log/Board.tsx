import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { countDays, type LoggedCall, monthOf, monthsOf } from '../../logic/index.ts';
import type { LogPayload } from '../../payload/index.ts';
import { ROUTES } from '../../site/routes.ts';
import { NOT_HERE, useModule } from '../common/lazy.ts';
import { now } from '../common/today.ts';
import { Calendar } from './Calendar.tsx';
import { Days } from './Days.tsx';
import { countsInWords } from './inWords.ts';
import { More } from './More.tsx';
import type { Log } from './useLog.ts';

interface Props {
  readonly log: Log;
  readonly payload: LogPayload;
}

/** The log itself: a month at a glance, each day with its calls and what was found, ways to add, take along and take away. */
export function Board({ log, payload }: Props) {
  const root = useRef<HTMLDivElement>(null);
  /** The call that is being written: `new`, or one that is changed. */
  const [writing, setWriting] = useState<LoggedCall | 'new' | null>(null);
  const [removed, setRemoved] = useState<LoggedCall | null>(null);
  const [chosen, setChosen] = useState('');
  const [open, setOpen] = useState<readonly string[]>([]);
  const [message, setMessage] = useState('');
  const form = useModule(() => import('./CallForm.tsx'), writing !== null);
  const troubled = log.problem !== null || !log.keeping || log.unsaved.length + log.broken.length > 0;
  const trouble = useModule(() => import('./Trouble.tsx'), troubled);
  const today = now().date;
  const days = useMemo(() => countDays(log.calls, today), [log.calls, today]);
  const dayless = log.calls.length - days.reduce((sum, { calls }) => sum + calls, 0);
  const latest = log.calls.reduce<(typeof log.calls)[number] | undefined>(
    (last, call) => (last && last.at > call.at ? last : call),
    undefined,
  );
  const months = monthsOf(days);
  const month = months.includes(chosen) ? chosen : (months[0] ?? monthOf(today));
  const shown = days.filter(({ date }) => monthOf(date) === month);

  const step = writing === null ? 'list' : form.part ? 'form' : 'coming';
  const last = useRef(step);
  useLayoutEffect(() => {
    if (last.current !== step) root.current?.querySelector<HTMLElement>('[data-heading]')?.focus();
    last.current = step;
  }, [step]);

  const toggle = (date: string, on: boolean) => {
    if (open.includes(date) !== on) setOpen(on ? [...open, date] : open.filter((other) => other !== date));
  };
  const save = async (call: LoggedCall) => {
    await log.save(call);
    const date = call.at.slice(0, 10);
    setWriting(null);
    setRemoved(null);
    setChosen(monthOf(date));
    toggle(date, true);
    setMessage('记下了。');
  };
  const remove = async (call: LoggedCall) => {
    if (!(await log.remove([call.id]))) return;
    setRemoved(call);
    setMessage('删了一通。');
  };
  const putBack = () => {
    if (removed) void log.save(removed);
    setRemoved(null);
    setMessage('放回来了。');
  };
  const showDay = (date: string) => {
    toggle(date, true);
    const summary = root.current?.querySelector<HTMLElement>(`[data-day="${date}"] > summary`);
    summary?.scrollIntoView({ block: 'start' });
    summary?.focus({ preventScroll: true });
  };

  return (
    <div ref={root}>
      {trouble.part && <trouble.part.Trouble log={log} />}
      {writing && form.part && (
        <form.part.CallForm
          key={writing === 'new' ? 'new' : writing.id}
          call={writing === 'new' ? null : writing}
          before={latest}
          ticks={payload.ticks}
          closer={payload.closer}
          lenders={payload.lenders}
          onSave={(call) => void save(call)}
          onLeave={() => setWriting(null)}
        />
      )}
      {writing && form.failed && <p class="problem">{NOT_HERE}</p>}
      {!writing && (
        <div class="board">
          <div>
            <div class="log-head">
              <h2 tabIndex={-1} data-heading>
                {log.calls.length > 0 ? `记了 ${log.calls.length} 通` : '还没有记录'}
              </h2>
              <button type="button" class="button lit no-print" data-write onClick={() => setWriting('new')}>
                记一通
              </button>
            </div>
            <p role="status" class="no-print">
              {message}
              {removed && (
                <button type="button" class="button plain" data-undo onClick={putBack}>
                  放回来
                </button>
              )}
            </p>
            {log.calls.length === 0 && (
              <p class="no-print">
                来了电话，记时间、号码、原话。已经打完的一通，也可以<a href={ROUTES.check}>先判断</a>，再从结果里记进来。
              </p>
            )}
          </div>
          {days.length > 0 && <Calendar days={days} month={month} onMonth={setChosen} onDay={showDay} />}
          <div>
            {days.length > 0 && <p data-month-sum>这个月 {countsInWords(sumOf(shown))}。</p>}
            <Days
              days={shown}
              calls={log.calls}
              dayless={dayless}
              today={today}
              payload={payload}
              open={open}
              onOpen={toggle}
              onChange={setWriting}
              onRemove={(call) => void remove(call)}
            />
            <More log={log} payload={payload} />
          </div>
        </div>
      )}
    </div>
  );
}

const sumOf = (days: readonly { readonly connected: number; readonly missed: number; readonly atNight: number }[]) =>
  days.reduce(
    (sum, day) => ({ connected: sum.connected + day.connected, missed: sum.missed + day.missed, atNight: sum.atNight + day.atNight }),
    { connected: 0, missed: 0, atNight: 0 },
  );
