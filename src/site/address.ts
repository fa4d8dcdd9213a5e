/** Where the site lives on its host, with a slash at the end: `/`, or `/jiedezhu/` under a project page. */
const BASE: string = import.meta.env?.BASE_URL ?? '/';

/** How an address on this site is written: `/guides/` with the base path before it. */
export const address = (path: `/${string}`): string => `${BASE.replace(/\/$/, '')}${path}`;
