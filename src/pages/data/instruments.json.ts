import type { APIRoute } from 'astro';
import { exportInstruments } from '../../data/open-data/statutes.ts';

export const GET: APIRoute = async () => Response.json(await exportInstruments());
