import type { APIRoute } from 'astro';
import { allChannels } from '../../data/channels.ts';

export const GET: APIRoute = async () => Response.json(await allChannels());
