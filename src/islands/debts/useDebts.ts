import { useEffect, useState } from 'preact/hooks';
import { type Debt, MOST_DEBTS, readDebts } from '../../logic/index.ts';
import { newId } from '../common/newId.ts';
import { EMPTY_DEBT, formOf } from './form.ts';
import { EMPTY, type Held, inThisTab, KEY, onThisDevice } from './store.ts';

/** What of the page is shown; each has its own address after `#`, so that Back goes back. */
export const VIEWS = ['list', 'one', 'month', 'rate'] as const;
export type View = (typeof VIEWS)[number];

const viewInAddress = (): View => VIEWS.find((view) => location.hash === `#${view}`) ?? 'list';

/** The debts and everything that can be done with them. Kept in this tab; on this device only where somebody said so. */
export function useDebts() {
  const [held, setHeld] = useState<Held>(EMPTY);
  const [view, setView] = useState<View>('list');
  const [keeping, setKeeping] = useState(false);
  /** Whether the device refused to keep the last change. */
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const load = () => {
      const kept = onThisDevice.read();
      setKeeping(kept !== null);
      setHeld(kept ?? inThisTab.read() ?? EMPTY);
    };
    const changed = (event: StorageEvent) => event.key === KEY && event.storageArea === localStorage && load();
    const moved = () => setView(viewInAddress());
    load();
    moved();
    addEventListener('storage', changed);
    addEventListener('hashchange', moved);
    addEventListener('popstate', moved);
    return () => {
      removeEventListener('storage', changed);
      removeEventListener('hashchange', moved);
      removeEventListener('popstate', moved);
    };
  }, []);

  const put = (next: Held) => {
    setHeld(next);
    if (keeping) setRefused(!onThisDevice.write(next));
    if (!keeping || refused) inThisTab.write(next);
  };
  const go = (to: View) => {
    history.pushState(null, '', to === 'list' ? location.pathname : `#${to}`);
    setView(to);
  };
  return {
    ...held,
    // A debt is written only where there is a draft of it: after a reload of an old address there may be none.
    view: view === 'one' && held.draft === null ? ('list' as const) : view,
    keeping,
    refused,
    /** Whether anything was written. */
    touched: JSON.stringify(held) !== JSON.stringify(EMPTY),
    go,
    /** Changes what is being written: kept with every sign. */
    write: (part: Partial<Held>) => put({ ...held, ...part }),
    begin() {
      put({ ...held, draft: { id: newId('debt'), form: EMPTY_DEBT } });
      go('one');
    },
    change(debt: Debt) {
      put({ ...held, draft: { id: debt.id, form: formOf(debt) } });
      go('one');
    },
    save(debt: Debt) {
      const others = held.debts.filter(({ id }) => id !== debt.id);
      const place = held.debts.findIndex(({ id }) => id === debt.id);
      const at = place < 0 ? others.length : place;
      put({ ...held, draft: null, debts: [...others.slice(0, at), debt, ...others.slice(at)] });
      go('list');
    },
    leave() {
      put({ ...held, draft: null });
      go('list');
    },
    remove(id: string) {
      put({ ...held, draft: null, debts: held.debts.filter((debt) => debt.id !== id) });
      go('list');
    },
    /** Adds debts that are not in the list; says how many, or null where they do not fit. */
    bring(debts: readonly Debt[]): number | null {
      const added = debts.filter(({ id }) => !held.debts.some((debt) => debt.id === id));
      if (held.debts.length + added.length > MOST_DEBTS) return null;
      put({ ...held, debts: readDebts([...held.debts, ...added]) });
      return added.length;
    },
    /** From now on everything is kept on this device; what the tab kept is taken away. */
    keep() {
      const kept = onThisDevice.write(held);
      setKeeping(kept);
      setRefused(!kept);
      if (kept) inThisTab.clear();
    },
    clear() {
      onThisDevice.clear();
      inThisTab.clear();
      setKeeping(false);
      setRefused(false);
      setHeld(EMPTY);
      go('list');
    },
    isFull: held.debts.length >= MOST_DEBTS,
  };
}

/** What {@link useDebts} gives. */
export type Debts = ReturnType<typeof useDebts>;
