import bookOpen from 'lucide-static/icons/book-open.svg?raw';
import clipboardList from 'lucide-static/icons/clipboard-list.svg?raw';
import lifeBuoy from 'lucide-static/icons/life-buoy.svg?raw';
import link from 'lucide-static/icons/link.svg?raw';
import phoneIncoming from 'lucide-static/icons/phone-incoming.svg?raw';
import scale from 'lucide-static/icons/scale.svg?raw';
import scanSearch from 'lucide-static/icons/scan-search.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';

const icons: Readonly<Record<string, string>> = {
  link,
  'book-open': bookOpen,
  'clipboard-list': clipboardList,
  'life-buoy': lifeBuoy,
  'phone-incoming': phoneIncoming,
  scale,
  'scan-search': scanSearch,
  search,
  users,
};

/** The drawing inside a Lucide icon (ISC licence), without its outer element; throws on a name that is not imported. */
export function icon(name: string): string {
  const svg = icons[name];
  if (!svg) throw new Error(`no icon "${name}"`);
  return svg
    .replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
