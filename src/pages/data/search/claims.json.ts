import type { APIRoute } from 'astro';
import { shownClaims } from '../../../data/index/entries.ts';

export const GET: APIRoute = async () => Response.json(await shownClaims());
