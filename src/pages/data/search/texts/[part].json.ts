import type { APIRoute, GetStaticPaths } from 'astro';
import { textShards } from '../../../../data/index/entries.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await textShards()).map((texts, part) => ({ params: { part: String(part) }, props: { texts } }));
export const GET: APIRoute = ({ props }) => Response.json(props.texts);
