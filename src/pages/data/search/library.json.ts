import type { APIRoute } from 'astro';
import { libraryManifest } from '../../../data/index/entries.ts';

export const GET: APIRoute = async () => Response.json(await libraryManifest());
