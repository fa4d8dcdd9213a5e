import type { Plan, Stored } from './plan.ts';

/** Requests at a time while the rest is fetched: the page that is open comes first. */
const AT_ONCE = 4;

/** What the library needs of the browser; handed in, so that it can be tried without one. */
export interface Surroundings {
  /** Where the site lives, with a slash at the end. */
  readonly scope: string;
  readonly caches: Pick<CacheStorage, 'open'>;
  readonly fetch: (request: Request | string, init?: RequestInit) => Promise<Response>;
}

/** The files of the site on this device, as one version sees them. */
export interface Library {
  /** Fetches what is missing of the first files. Rejects when one cannot be had exactly as this version has it. */
  storeFirst(): Promise<void>;
  /** Fetches what is missing of all files, then notes that the version is whole. What has come is kept if it rejects. */
  storeRest(): Promise<void>;
  /** Whether everything of this version is stored. */
  isWhole(): Promise<boolean>;
  /** Whether everything of some version was stored. */
  wasWhole(): Promise<boolean>;
  /** Notes that what only other versions have may go, once no page of theirs can be open. */
  succeed(): Promise<void>;
  /** Forgets what only other versions have, where that was noted. */
  forgetOthers(): Promise<void>;
  /** The answer to a request: stored, else from the network (`kept`: stored on the way, where it is exact), else the help page. */
  answer(request: Request): Promise<{ readonly response: Response; readonly kept?: Promise<unknown> }>;
}

/** `sha256-…` of some bytes. */
async function integrityOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

/**
 * The library of one version. All versions share one cache, in which a file lies under its address and the hash of its
 * content: a new version fetches only what changed, and none ever answers with a file of another.
 */
export function libraryOf(plan: Plan, { scope, caches, fetch }: Surroundings): Library {
  const open = () => caches.open(`jiedezhu ${scope}`);
  const keyOf = ([path, integrity]: Stored): string => `${scope}${path}${integrity ? `?${encodeURIComponent(integrity)}` : ''}`;
  const WHOLE = `${scope}?whole=`;
  const marker = WHOLE + plan.version;
  const succession = `${scope}?succession`;
  const first = new Map(plan.first.map((entry) => [entry[0], entry]));
  let rest: Promise<ReadonlyMap<string, Stored>> | undefined;

  const stored = async (entry: Stored): Promise<Response | undefined> => (await open()).match(keyOf(entry), { ignoreVary: true });
  async function readRest(): Promise<ReadonlyMap<string, Stored>> {
    const list = first.get(plan.rest);
    const entries: Stored[] = await (list && (await stored(list)))?.json();
    return new Map(entries.map((entry) => [entry[0], entry]));
  }
  const restFiles = () => {
    rest ??= readRest();
    rest.catch(() => {
      rest = undefined;
    });
    return rest;
  };
  const entryOf = async (path: string): Promise<Stored | undefined> => first.get(path) ?? (await restFiles()).get(path);

  async function store(entries: Iterable<Stored>): Promise<void> {
    const cache = await open();
    const there = new Set((await cache.keys()).map(({ url }) => url));
    const missing = [...entries].filter((entry) => !there.has(keyOf(entry))).values();
    const one = async () => {
      for (const entry of missing) {
        const [path, integrity = ''] = entry;
        // `integrity` rejects what is not exactly this version's, as when the site changes while it is being stored.
        const response = await fetch(scope + path, {
          integrity,
          cache: integrity ? 'no-cache' : 'default',
          redirect: 'error',
          priority: 'low',
        });
        if (!response.ok) throw new Error(`${path}: ${response.status}`);
        await cache.put(keyOf(entry), response);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
  }

  async function keepIfExact(entry: Stored, response: Response): Promise<void> {
    const bytes = await response.arrayBuffer();
    if (entry[1] && entry[1] !== (await integrityOf(bytes))) return;
    await (await open()).put(keyOf(entry), new Response(bytes, response));
  }

  /** What is stored for a request; a page that is asked for without its last slash is elsewhere. */
  async function find(path: string, request: Request): Promise<{ readonly entry?: Stored; readonly response?: Response }> {
    const entry = await entryOf(path);
    if (entry) return { entry, response: await stored(entry) };
    const { search } = new URL(request.url);
    if (request.mode === 'navigate' && path && (await entryOf(`${path}/`)))
      return { response: Response.redirect(`${scope}${path}/${search}`) };
    return {};
  }

  return {
    storeFirst: () => store(first.values()),
    async storeRest() {
      await store([...first.values(), ...(await restFiles()).values()]);
      await (await open()).put(marker, new Response());
    },
    isWhole: async () => (await (await open()).match(marker)) !== undefined,
    wasWhole: async () => (await (await open()).keys()).some(({ url }) => url.startsWith(WHOLE)),
    succeed: async () => (await open()).put(succession, new Response()),
    async forgetOthers() {
      const cache = await open();
      if (!(await cache.match(succession))) return;
      const own = new Set([marker, ...[...first.values(), ...(await restFiles()).values()].map(keyOf)]);
      await Promise.all((await cache.keys()).filter(({ url }) => !own.has(url)).map((request) => cache.delete(request)));
    },
    async answer(request) {
      const path = request.url
        .slice(scope.length)
        .replace(/[?#].*$/, '')
        .replace(/(^|\/)index\.html$/, '$1');
      // Storage that refuses is no reason not to answer.
      const { entry, response } = await find(path, request).catch(() => ({ entry: undefined, response: undefined }));
      if (response) return { response };
      try {
        const fresh = await fetch(request);
        return entry && fresh.ok && !fresh.redirected ? { response: fresh, kept: keepIfExact(entry, fresh.clone()) } : { response: fresh };
      } catch (problem) {
        const help = request.mode === 'navigate' ? await find(plan.help, request).catch(() => undefined) : undefined;
        if (help?.response) return { response: help.response };
        throw problem;
      }
    },
  };
}
