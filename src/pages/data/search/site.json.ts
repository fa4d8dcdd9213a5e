import type { APIRoute } from 'astro';
import { siteEntries } from '../../../data/search-index.ts';

export const GET: APIRoute = async () => Response.json(await siteEntries());
