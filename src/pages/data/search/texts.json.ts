import type { APIRoute } from 'astro';
import { statuteEntries } from '../../../data/search-index.ts';

export const GET: APIRoute = async () => Response.json(Object.fromEntries((await statuteEntries(true)).map(({ id, text }) => [id, text])));
