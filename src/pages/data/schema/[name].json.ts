import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'astro/zod';
import { rulesExport } from '../../../data/open-data/rules.ts';
import { EXPORTS } from '../../../data/open-data/statutes.ts';

export const getStaticPaths: GetStaticPaths = () =>
  Object.entries({ ...EXPORTS, rules: rulesExport }).map(([name, shape]) => ({ params: { name }, props: { shape } }));
export const GET: APIRoute = ({ props }) => Response.json(z.toJSONSchema(props.shape));
