import type { APIRoute } from 'astro';
import { exportRules } from '../../data/open-data/rules.ts';

export const GET: APIRoute = async () => Response.json(await exportRules());
