import type { APIRoute } from 'astro';
import { askedWhen } from '../../data/tools/asked.ts';
import { asSvg, drawAsked } from '../../data/tools/asked-picture.ts';

export const GET: APIRoute = async () =>
  new Response(asSvg(drawAsked(await askedWhen())), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
