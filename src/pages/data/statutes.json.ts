import type { APIRoute } from 'astro';
import { exportStatutes } from '../../data/exports.ts';

export const GET: APIRoute = async () => Response.json(await exportStatutes());
