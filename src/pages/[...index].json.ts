import type { APIRoute, GetStaticPaths } from 'astro';
import { indexFiles } from '../data/index/files.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await indexFiles()).files.map(({ name, content }) => ({ params: { index: name }, props: { content } }));
export const GET: APIRoute = ({ props }) => Response.json(props.content);
