import type { APIRoute } from 'astro';
import { exportInstruments } from '../../data/exports.ts';

export const GET: APIRoute = async () => Response.json(await exportInstruments());
