import type { APIRoute } from 'astro';
import { wordsByPinyin } from '../../../data/index/lexicon.ts';

export const GET: APIRoute = async () => Response.json(await wordsByPinyin());
