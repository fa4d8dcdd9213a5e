/** When the night begins and ends for the page to hold while the phone rings; no law says so, it is when people sleep. */
const NIGHT = { from: 22, to: 8 };

/**
 * What the ringing page gains by its script: the hour by the device's clock, a silent timer, a screen that stays awake where
 * the browser allows, and what was tapped handed on to check and log. Everything else works without.
 */
export function ringing(page: Document): void {
  const root = page.querySelector<HTMLElement>('[data-call]');
  if (!root) return;
  const now = new Date();
  const hour = now.getHours();
  const night = hour >= NIGHT.from || hour < NIGHT.to;
  const put = (selector: string, text: string) => {
    for (const place of root.querySelectorAll(selector)) place.textContent = text;
  };
  root.dataset.night = String(night);
  put('[data-clock]', `现在 ${hour}:${String(now.getMinutes()).padStart(2, '0')}。`);
  put('[data-by-hour]', night ? '夜里不接，去睡。天亮以后自己找官方客服打过去。' : '白天也可以不接，自己找官方客服打过去。');

  const tapped = new Map<string, string>();
  for (const chip of root.querySelectorAll<HTMLElement>('[data-chip]'))
    chip.addEventListener('click', () => {
      tapped.set(chip.dataset.chip ?? '', chip.dataset.tells ?? '');
      const told = ['callee=borrower', ...[...tapped.values()].filter(Boolean)].join('&').replace('hour=', 'opened=hour');
      for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-judge], [data-log]')) link.hash = told;
      put('[data-tapped]', `你点过的，会带过去：${[...tapped.keys()].map((id) => labelOf(root, id)).join('、')}。`);
    });

  /** When the call that lasts began; none lasts at 0. */
  let began = 0;
  setInterval(() => began && put('[data-timer]', elapsed(Date.now() - began)), 1000);
  const arrive = () => {
    const open = root.querySelector<HTMLElement>(`section${location.hash || '#none'}`);
    if (open?.matches('.sentence')) {
      began ||= Date.now();
      void stayAwake();
    } else if (began) {
      put('[data-lasted]', `这一通说了${elapsed(Date.now() - began)}。`);
      put('[data-timer]', '');
      began = 0;
    }
    open?.focus({ preventScroll: true });
    scrollTo(0, 0);
  };
  addEventListener('hashchange', arrive);
  // The browser lets the screen go when the page is left for a moment.
  page.addEventListener('visibilitychange', () => began && void stayAwake());
  if (location.hash) arrive();
}

const labelOf = (root: HTMLElement, id: string): string => root.querySelector(`[data-chip="${id}"]`)?.textContent ?? '';

/** Minutes and seconds that a call has taken. */
const elapsed = (milliseconds: number): string => {
  const seconds = Math.floor(milliseconds / 1000);
  return ` ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** Asks that the screen stays on; in-app browsers may refuse, and then nothing happens. */
async function stayAwake(): Promise<void> {
  try {
    await navigator.wakeLock?.request('screen');
  } catch {
    // Refused: the screen goes dark as it always did.
  }
}
