import { type DayCount, monthsOf, shadeOf, weekdayInWords, weeksOf } from '../../logic/index.ts';
import { WEEKDAYS } from '../../words/calls.ts';
import { countsInWords, dayOfYearInWords, monthInWords } from './inWords.ts';

interface Props {
  readonly days: readonly DayCount[];
  readonly month: string;
  readonly onMonth: (month: string) => void;
  readonly onDay: (date: string) => void;
}

/** A month at a glance: each day with its count, a shade for how many, and whether there were any at night; the same as a table. */
export function Calendar({ days, month, onMonth, onDay }: Props) {
  const months = monthsOf(days);
  const place = months.indexOf(month);
  const byDate = new Map(days.map((day) => [day.date, day]));
  const ofMonth = days.filter(({ date }) => date.startsWith(month));
  const to = (at: number, label: string) => (
    <button type="button" class="button" disabled={months[at] === undefined} onClick={() => onMonth(months[at] ?? month)}>
      {label}
    </button>
  );
  const cell = (date: string | null, key: number) => {
    const day = date ? byDate.get(date) : undefined;
    if (!date) return <td key={key} />;
    if (!day) return <td key={key}>{Number(date.slice(8))}</td>;
    return (
      <td key={key}>
        <button type="button" class={`day shade-${shadeOf(day.calls)}`} onClick={() => onDay(date)}>
          <small>
            <span class="visually-hidden">{Number(date.slice(5, 7))} 月 </span>
            {Number(date.slice(8))}
            <span class="visually-hidden"> 日，</span>
            {day.atNight > 0 && '夜'}
          </small>
          <strong>{day.calls}</strong>
          <span class="visually-hidden">{countsInWords(day).replace(/^\d+/, '')}</span>
        </button>
      </td>
    );
  };
  return (
    <section class="calendar no-print">
      <div class="months">
        {to(place + 1, '更早')}
        <h2 tabIndex={-1}>{monthInWords(month)}</h2>
        {to(place - 1, '更近')}
      </div>
      <table class="month" data-calendar={month}>
        <caption class="small soft">格子里是那天的通数，颜色越深越多；“夜”是 22 点到早上 8 点有来电。</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((name) => (
              <th key={name} scope="col">
                <span class="visually-hidden">周</span>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, at) => (
            // A month's weeks have nothing but their place to tell them apart.
            <tr key={at}>{week.map(cell)}</tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>看成表格</summary>
        <table class="small" data-table>
          <thead>
            <tr>
              <th scope="col">日子</th>
              <th scope="col">通数</th>
              <th scope="col">接通</th>
              <th scope="col">没接到</th>
              <th scope="col">夜里</th>
            </tr>
          </thead>
          <tbody>
            {ofMonth.map(({ date, calls, connected, missed, atNight }) => (
              <tr key={date}>
                <th scope="row">
                  {dayOfYearInWords(date)} {weekdayInWords(date)}
                </th>
                <td>{calls}</td>
                <td>{connected}</td>
                <td>{missed}</td>
                <td>{atNight}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
