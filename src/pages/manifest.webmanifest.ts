import type { APIRoute } from 'astro';
import { address } from '../site/address.ts';
import { PLACES } from '../site/places.ts';

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: address(`/icons/${purpose === 'any' ? '' : 'maskable-'}${size}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});
const shortcut = ({ href, short }: { href: string; short: string }) => ({ name: short, url: href });

/** What a phone needs to put the site on its first screen: a name and an icon that say nothing of debts. */
export const GET: APIRoute = () =>
  Response.json({
    id: address('/'),
    name: '接得住',
    short_name: '接得住',
    lang: 'zh-CN',
    dir: 'ltr',
    start_url: address('/'),
    scope: address('/'),
    display: 'standalone',
    background_color: '#faf6ec',
    theme_color: '#1a2230',
    icons: [
      { src: address('/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon(192, 'any'),
      icon(512, 'any'),
      icon(192, 'maskable'),
      icon(512, 'maskable'),
    ],
    shortcuts: [PLACES.call, PLACES.check].map(shortcut),
  });
