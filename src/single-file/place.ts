/** A place in the single file: `#/check/#callee=family` is the page `/check/` with what it is told; `#/papers/summons/look` an anchor in one. */
export interface Place {
  /** The page's address, with slashes at both ends. */
  readonly path: string;
  /** Id of the element to show, when there is one. */
  readonly anchor: string;
  /** What the page is told, with its `#`, as on the site; empty where nothing is. */
  readonly told: string;
}

/** Reads the part of an address behind the file's name. Never throws; what names no page is the home page. */
export function placeIn(hash: string): Place {
  const [page = '', ...rest] = hash.replace(/^#/, '').split('#');
  const [path] = /^\/(?:[^/]+\/)*/.exec(page) ?? [];
  if (!path) return { path: '/', anchor: '', told: '' };
  const told = rest.length > 0 ? `#${rest.join('#')}` : '';
  const within = page.slice(path.length) || (told.includes('=') ? '' : told.slice(1));
  return { path, anchor: within && path + decoded(within), told };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
