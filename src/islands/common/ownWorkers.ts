import { address } from '../../site/address.ts';

/** The part of Trusted Types that we use; browsers before Firefox 148 and Safari 26 have none and need none. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL(url: string): string | null }): unknown;
}

/** Scripts that may run as workers: the service worker, our own modules, the search core of Pagefind. */
const OWN = ['/sw.js', '/_astro/', '/pagefind/pagefind-worker.js'] as const;

/** Whether this is the address of a script of ours that may run as a worker, on a site at `origin`. */
export function isOwnWorker(url: string, origin: string): boolean {
  if (!URL.canParse(url, origin)) return false;
  const asked = new URL(url, origin);
  return (
    asked.origin === origin &&
    OWN.some((own) => (own.endsWith('/') ? asked.pathname.startsWith(address(own)) : asked.pathname === address(own)))
  );
}

let allowed = false;

/**
 * Call it before a worker is started, a service worker too; a second call does nothing. Every page demands Trusted Types, so
 * that no text becomes a script: the one policy that a page may have lets the addresses of our own workers through.
 */
export function allowOwnWorkers(): void {
  if (allowed) return;
  allowed = true;
  (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => (isOwnWorker(url, location.origin) ? url : null),
  });
}
