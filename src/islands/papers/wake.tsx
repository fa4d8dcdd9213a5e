import { hydrate } from 'preact';
import type { LastDayPayload } from '../../payload/index.ts';
import { fetchOnce } from '../common/fetched.ts';
import { LastDay } from './LastDay.tsx';

/** What was filled in already; a choice that the page came with is none. */
function typedIn(root: HTMLElement) {
  const value = (selector: string) => root.querySelector<HTMLInputElement>(selector)?.value ?? '';
  return { event: value('[name="event"]:checked:not(:default)'), day: value('[name="day"]'), days: value('[name="days"]') };
}

/**
 * Brings the fields of a paper's page to life; until then they are HTML and cost no script. `data-last-day` names the paper,
 * `data-terms` the file of all papers' terms.
 */
async function wake(root: HTMLElement): Promise<void> {
  const { lastDay: paper, terms = '' } = root.dataset;
  const payload = (await fetchOnce<LastDayPayload[]>(terms)).find((one) => one.paper === paper);
  if (!payload) throw new Error(`no terms of ${paper}`);
  hydrate(<LastDay {...payload} early={typedIn(root)} />, root);
}

const root = document.querySelector<HTMLElement>('[data-last-day]');
const excuse = document.querySelector<HTMLElement>('[data-not-woken]');
if (root && !root.querySelector('[data-alive]'))
  wake(root).then(
    () => {
      if (excuse) excuse.hidden = true;
    },
    // The page says what to do without, and asks again.
    () => root.dispatchEvent(new Event('not-woken')),
  );
