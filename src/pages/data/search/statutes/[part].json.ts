import type { APIRoute, GetStaticPaths } from 'astro';
import { statuteShards } from '../../../../data/index/entries.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await statuteShards()).map((entries, part) => ({ params: { part: String(part) }, props: { entries } }));
export const GET: APIRoute = ({ props }) => Response.json(props.entries);
