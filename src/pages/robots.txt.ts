import type { APIRoute } from 'astro';
import { address } from '../site/address.ts';

/** What is shown under /search/ hangs on what was typed; everything else may be listed. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nDisallow: ${address('/search/')}\nSitemap: ${new URL(address('/sitemap-index.xml'), site).href}\n`);
