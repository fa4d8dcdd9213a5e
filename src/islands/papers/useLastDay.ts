import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { tabStore } from '../common/storage.ts';
import { EMPTY_FORM, type LastDayForm } from './form.ts';

const text = v.fallback(v.string(), '');
const FORM = v.object({ event: text, day: text, days: text } satisfies Record<keyof LastDayForm, unknown>);
const store = tabStore('last-days', 1, v.record(v.string(), FORM));

/** Today in the reader's own time zone, ISO. */
function readToday(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** What was typed on a paper's page, kept in this tab; today is known only once the page is alive. */
export function useLastDay(paper: string, early: LastDayForm = EMPTY_FORM) {
  const [form, setForm] = useState(EMPTY_FORM);
  const [today, setToday] = useState('');
  useEffect(() => {
    const kept = store.read()?.[paper] ?? EMPTY_FORM;
    const typed = Object.fromEntries(Object.entries(early).filter(([, value]) => value !== ''));
    setForm({ ...kept, ...typed });
    setToday(readToday());
  }, []);
  const put = (next: LastDayForm) => {
    setForm(next);
    setToday(readToday());
    store.write({ ...store.read(), [paper]: next });
  };
  return {
    form,
    today,
    change: (part: Partial<LastDayForm>) => put({ ...form, ...part }),
    clear() {
      const { [paper]: _, ...others } = store.read() ?? {};
      if (Object.keys(others).length > 0) store.write(others);
      else store.clear();
      setForm(EMPTY_FORM);
    },
  };
}
