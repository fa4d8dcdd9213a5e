import type { APIRoute } from 'astro';
import { siteEntries } from '../../../data/index/entries.ts';

export const GET: APIRoute = async () => Response.json(await siteEntries());
