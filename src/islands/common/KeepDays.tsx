import { useEffect, useState } from 'preact/hooks';
import { dateInWords } from '../../logic/index.ts';
import type { DaysStore } from './storage.ts';
import { dayOf } from './today.ts';

interface Props<T> {
  readonly store: DaysStore<T>;
  /** What is on screen. */
  readonly value: T;
}

/** Keeps what is on screen on this device, if asked, and says until which day; one tap forgets it. */
export function KeepDays<T>({ store, value }: Props<T>) {
  const [until, setUntil] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  // What is kept is what is on screen; changing it gives it no day more.
  useEffect(() => setUntil(store.replace(value)), [JSON.stringify(value)]);
  const keep = () => {
    const day = store.write(value);
    setUntil(day);
    setSaid(day === null ? '这个浏览器不让网页留东西。可以存成图片，或者复制文字。' : '留好了。');
  };
  const forget = () => {
    store.clear();
    setUntil(null);
    setSaid('已经删掉了。');
  };
  return (
    <div class="keep no-print">
      {until === null ? (
        <>
          <button type="button" class="button" data-keep onClick={keep}>
            在这台设备上留七天
          </button>
          <p class="small soft">不点就不留：关掉这个页面，卡就没了。留着的，拿到这台设备的人也能看到。</p>
        </>
      ) : (
        <>
          <p class="small" data-kept-until={dayOf(until)}>
            这张卡留到 {dateInWords(dayOf(until))}，过后再打开这一页就会删掉。
          </p>
          <button type="button" class="button" data-forget onClick={forget}>
            现在就删
          </button>
        </>
      )}
      <p class="small" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
