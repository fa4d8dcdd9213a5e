import { address } from './address.ts';

/** The part of Trusted Types that we use; browsers before Firefox 148 and Safari 26 have none and need none. */
interface TrustedTypes {
  readonly defaultPolicy: unknown;
  createPolicy(name: 'default', rules: { createScriptURL(url: string): string | null }): unknown;
}

/** What may be started by its address: our own scripts, the search core of Pagefind. */
const OWN = ['/_astro/', '/pagefind/pagefind-worker.js'] as const;

/** Whether this is the address of a script of ours, on a site at `origin`. */
export function isOwnScript(url: string, origin: string): boolean {
  try {
    const asked = new URL(url, origin);
    return (
      asked.origin === origin &&
      OWN.some((own) => asked.pathname === address(own) || (own.endsWith('/') && asked.pathname.startsWith(address(own))))
    );
  } catch {
    return false;
  }
}

/**
 * Call it before a worker, a service worker or a script is started by its address; `import()` needs it not. Every page demands
 * Trusted Types, so that no text becomes a script: the one policy that a page may have lets our own addresses through. A second
 * call does nothing, also from another script.
 */
export function allowOwnScripts(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  if (trustedTypes?.defaultPolicy === null)
    trustedTypes.createPolicy('default', { createScriptURL: (url) => (isOwnScript(url, location.origin) ? url : null) });
}
