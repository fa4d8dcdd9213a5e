import { useState } from 'preact/hooks';
import { calendarFile, dayInWords } from '../../logic/index.ts';
import type { LastDayPayload } from '../../payload/index.ts';
import { asEntries, type Told } from './told.ts';

/** Hands a file to the browser to keep; browsers inside other apps ignore it without a word. */
function offerFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Puts the days into the reader's own calendar: as a file, and in words where no file comes. */
export function ToCalendar({ told, payload }: { told: readonly Told[]; payload: LastDayPayload }) {
  const [asked, setAsked] = useState(false);
  const entries = asEntries(told, payload);
  const keep = () => {
    setAsked(true);
    offerFile('days.ics', 'text/calendar;charset=utf-8', calendarFile(entries, new Date().toISOString()));
  };
  return (
    <>
      <button type="button" class="button" data-calendar onClick={keep}>
        放进手机日历
      </button>
      {asked && (
        <div class="whole" role="status" data-calendar-text>
          <p>文件叫 days.ics，打开它，日历会问要不要存。微信这类 App 里下载不了，就在手机日历里自己加：</p>
          <ul>
            {entries.map(({ uid, day, title }) => (
              <li key={uid}>
                {dayInWords(day)}，全天，标题“{title}”，提前三天、一天和当天提醒
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
