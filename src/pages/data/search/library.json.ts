import type { APIRoute } from 'astro';
import { libraryManifest } from '../../../data/search-index.ts';

export const GET: APIRoute = async () => Response.json(await libraryManifest());
