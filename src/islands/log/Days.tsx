import { useMemo } from 'preact/hooks';
import type { DayCount, LoggedCall } from '../../logic/index.ts';
import { weekdayInWords } from '../../logic/index.ts';
import type { LogPayload } from '../../payload/index.ts';
import { NOT_HERE, useModule } from '../common/lazy.ts';
import { countsInWords, dayOfYearInWords } from './inWords.ts';
import type { KeptCall } from './store.ts';

interface Props {
  /** The days of the month shown, latest first. */
  readonly days: readonly DayCount[];
  readonly calls: readonly KeptCall[];
  /** How many calls have a day that cannot be read. */
  readonly dayless: number;
  readonly today: string;
  readonly payload: LogPayload;
  /** Days that stand open. */
  readonly open: readonly string[];
  readonly onOpen: (date: string, open: boolean) => void;
  readonly onChange: (call: LoggedCall) => void;
  readonly onRemove: (call: LoggedCall) => void;
}

/** A month by days, latest first. What is in a day, and what the judge makes of it, is fetched and drawn when one is opened. */
export function Days({ days, calls, dayless, today, payload, open, onOpen, onChange, onRemove }: Props) {
  const { part, failed } = useModule(() => import('./judge.ts'), open.length > 0 || dayless > 0);
  const log = useMemo(() => part?.daysOf(calls, today), [calls, today, part]);
  const judged = new Map(log?.days.map((day) => [day.date, day]));
  return (
    <>
      {part && log && log.unreadable.length > 0 && (
        <section data-unreadable>
          <h2>日期读不出来的 {log.unreadable.length} 通</h2>
          <p class="small soft">没有算进下面的日子里。点“改”，补上日期。</p>
          <part.Calls calls={log.unreadable} onChange={onChange} onRemove={onRemove} />
        </section>
      )}
      <section class="days">
        {days.map(({ date, ...counts }) => {
          const day = judged.get(date);
          return (
            <details key={date} data-day={date} open={open.includes(date)} onToggle={(event) => onOpen(date, event.currentTarget.open)}>
              <summary>
                {dayOfYearInWords(date)} <span class="soft">{weekdayInWords(date)}</span>
                <small class="counts">{countsInWords(counts)}</small>
                {part && day && <part.Badge day={day} />}
              </summary>
              {part && day && open.includes(date) && <part.Day day={day} payload={payload} onChange={onChange} onRemove={onRemove} />}
              {failed && <p class="problem">{NOT_HERE}</p>}
            </details>
          );
        })}
      </section>
    </>
  );
}
