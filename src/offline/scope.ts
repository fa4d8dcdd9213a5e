/** The few things of a service worker that ours uses; the project is typed for pages, which know no worker's globals. */
export interface WorkerScope {
  readonly registration: { readonly scope: string; readonly active: unknown };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { readonly type: 'window'; readonly includeUncontrolled: boolean }): Promise<readonly WorkerClient[]>;
  };
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: Message) => void): void;
}

/** A page of the site that is open. */
interface WorkerClient {
  postMessage(message: unknown): void;
}

/** An event whose work the browser waits for. */
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

/** A page asks for something. */
interface FetchEvent extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** A page says something. */
interface Message extends Lasting {
  readonly data: unknown;
}
