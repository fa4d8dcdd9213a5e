import { libraryOf } from './library.ts';
import type { Plan } from './plan.ts';
import type { WorkerScope } from './scope.ts';

/*
 * The service worker. Workbox makes the list of files (src/integrations/offline.ts); its own worker is not used, since it
 * stores everything while it is installed: two stages, and checking late files against the hashes of the version that wanted
 * them, it does not have.
 *
 * A version is a list of files with their hashes, and it answers with these only. A new version waits until no page of the old
 * one is open: to take over from a page that had just opened alone was tried, and its next navigation hung in Chromium. It
 * replaces a version that was stored as a whole only when it is whole itself, so that an update takes nothing away; on a saving connection what did not change stays, and
 * the rest comes when it is asked for.
 */

/** Written before this script by the build. */
declare const PLAN: Plan;

const worker = self as unknown as WorkerScope;
const library = libraryOf(PLAN, { scope: worker.registration.scope, caches, fetch: (request, init) => fetch(request, init) });
const saving = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
/** How long after a page has opened the rest of the site begins to come: nobody's reading waits for it. */
const PATIENCE = 3000;
let isFirst = false;
let coming: Promise<void> | undefined;

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const pages = (includeUncontrolled: boolean) => worker.clients.matchAll({ type: 'window', includeUncontrolled });

async function install(): Promise<void> {
  isFirst = !worker.registration.active;
  await library.storeFirst();
  if (isFirst || saving() || !(await library.wasWhole())) return;
  try {
    await library.storeRest();
  } catch (problem) {
    // No room for two versions: the rest comes once the old one has gone.
    if (!(problem instanceof DOMException && problem.name === 'QuotaExceededError')) throw problem;
  }
}

/** The first version takes over the page that had no worker yet; a later one has all its pages. */
const activate = (): Promise<void> => (isFirst ? worker.clients.claim() : library.succeed());

/** Tells every open page once all is there; pages show it. */
async function tell(): Promise<void> {
  if (await library.isWhole()) for (const page of await pages(true)) page.postMessage('whole');
}

/** The rest, fetched once at a time. */
function storeRest(): Promise<void> {
  coming ??= library.storeRest().finally(() => {
    coming = undefined;
  });
  return coming;
}

/** A page has opened, maybe on a connection that saves data. */
async function opened(saves: boolean): Promise<void> {
  await tell();
  // The page is this version's; what only older ones fetch, nobody does any more.
  await library.forgetOthers();
  if (saves || (await library.isWhole())) return;
  await pause(PATIENCE);
  // What cannot be had now is asked for again by the next page.
  await storeRest().then(tell, () => undefined);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => event.waitUntil(opened(event.data === 'saving')));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(worker.registration.scope) || request.headers.has('range')) return;
  const answer = library.answer(request);
  event.waitUntil(
    answer.then(
      ({ kept }) => kept?.catch(() => undefined),
      () => undefined,
    ),
  );
  event.respondWith(answer.then(({ response }) => response));
});
