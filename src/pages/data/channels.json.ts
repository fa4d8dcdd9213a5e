import type { APIRoute } from 'astro';
import { allChannels } from '../../data/collections/channels.ts';

export const GET: APIRoute = async () => Response.json(await allChannels());
