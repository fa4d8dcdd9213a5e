import type { APIRoute } from 'astro';
import { wordsByPinyin } from '../../../data/search-words.ts';

export const GET: APIRoute = async () => Response.json(await wordsByPinyin());
