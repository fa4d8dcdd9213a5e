import type { APIRoute } from 'astro';
import { shownClaims } from '../../../data/search-index.ts';

export const GET: APIRoute = async () => Response.json(await shownClaims());
