import { useEffect, useState } from 'preact/hooks';
import { type Debt, MOST_DEBTS, readDebts } from '../../logic/index.ts';
import { newId } from '../common/newId.ts';
import { type DebtForm, EMPTY_DEBT, formOf } from './form.ts';
import { type Draft, EMPTY, type Held, inThisTab, KEY, onThisDevice } from './store.ts';

/** What of the page is shown; each has its own address after `#`, so that Back goes back. */
const VIEWS = ['list', 'one', 'month', 'rate'] as const;
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
  /** What is being written, without that of this debt. */
  const others = (id: string): readonly Draft[] => held.drafts.filter((draft) => draft.id !== id);
  const draft = held.drafts.at(-1) ?? null;
  const resume = (one: Draft) => {
    put({ ...held, drafts: [...others(one.id), one] });
    go('one');
  };
  return {
    ...held,
    /** What was begun and differs from what the list has: only looking at a debt leaves nothing half done. */
    unfinished: held.drafts.filter(({ id, form }) => {
      const known = held.debts.find((debt) => debt.id === id);
      return JSON.stringify(form) !== JSON.stringify(known ? formOf(known) : EMPTY_DEBT);
    }),
    /** The debt on the page, while one is written. */
    draft,
    // A debt is written only where there is a draft of it: after a reload of an old address there may be none.
    view: view === 'one' && draft === null ? ('list' as const) : view,
    keeping,
    refused,
    /** Whether anything was written. */
    touched: JSON.stringify(held) !== JSON.stringify(EMPTY),
    go,
    /** Changes what is being written: kept with every sign. */
    write: (part: Partial<Held>) => put({ ...held, ...part }),
    begin: () => resume({ id: newId('debt'), form: EMPTY_DEBT }),
    /** Goes on with a debt that was begun. */
    resume,
    /** Opens a debt of the list, as far as it was changed already. */
    change: (debt: Debt) => resume(held.drafts.find(({ id }) => id === debt.id) ?? { id: debt.id, form: formOf(debt) }),
    /** Changes the debt on the page. */
    fill: (form: DebtForm) => draft && put({ ...held, drafts: [...others(draft.id), { id: draft.id, form }] }),
    save(debt: Debt) {
      const known = held.debts.some(({ id }) => id === debt.id);
      const debts = known ? held.debts.map((other) => (other.id === debt.id ? debt : other)) : [...held.debts, debt];
      put({ ...held, drafts: others(debt.id), debts });
      go('list');
    },
    /** Leaves the debt on the page as the list has it. */
    leave() {
      put({ ...held, drafts: held.drafts.slice(0, -1) });
      go('list');
    },
    remove(id: string) {
      put({ ...held, drafts: others(id), debts: held.debts.filter((debt) => debt.id !== id) });
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
