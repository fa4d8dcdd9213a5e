/**
 * Has the site stored on this device, after the page has loaded: what is needed first at once, the rest when idle and not on
 * a connection that saves data. `<html data-offline="ready">` says that everything is there. Where the browser refuses, the
 * page is as it was.
 */
export function keepOffline(script: string): void {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  workers.addEventListener('message', ({ data }) => {
    if (data !== 'whole') return;
    document.documentElement.dataset.offline = 'ready';
    // The quiet word: said by the script, since no page has a byte to spare for it.
    const link = document.querySelector('.site-footer p a[href$="/offline/"]');
    if (link) link.textContent = '已存好，断网也能用';
  });
  // A module runs before the page has loaded.
  addEventListener('load', () => register(workers, script).catch(() => undefined));
}

interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

async function register(workers: ServiceWorkerContainer, script: string): Promise<void> {
  // Where Trusted Types are demanded, the address of a script needs a policy. This one lets through the one address; that of
  // site/ownScripts.ts would be a second file on every page.
  const policies = (window as { trustedTypes?: Policies }).trustedTypes;
  const url = policies?.createPolicy('offline', { createScriptURL: () => script }).createScriptURL(script) ?? script;
  await workers.register(url, { updateViaCache: 'none' });
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  const { active } = await workers.ready;
  active?.postMessage(connection?.saveData ? 'saving' : 'opened');
}
