import type { APIRoute } from 'astro';
import { exportStatutes } from '../../data/open-data/statutes.ts';

export const GET: APIRoute = async () => Response.json(await exportStatutes());
