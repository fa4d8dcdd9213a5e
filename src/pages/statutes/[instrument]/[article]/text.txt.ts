import type { APIRoute, GetStaticPaths } from 'astro';
import { allStatutes, type Statute } from '../../../../data/collections/statutes.ts';
import { CHECKED, FORCE_WORDS } from '../../../../words/law.ts';

/** One article as plain text, for opening it in place: a line on what it is, then its official wording. */
const textOf = ({ name, instrument, data }: Statute): string =>
  [
    `${name} · ${FORCE_WORDS[instrument.force].label}${instrument.covers ? `：${instrument.covers}` : ''} · ${data.version} · ${CHECKED[data.checked].label}`,
    data.text,
  ].join('\n');

export const getStaticPaths: GetStaticPaths = async () =>
  (await allStatutes()).map((statute) => ({
    params: { instrument: statute.instrument.id, article: statute.id.split('/')[1] },
    props: { statute },
  }));
export const GET: APIRoute = ({ props }) =>
  new Response(textOf(props.statute), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
