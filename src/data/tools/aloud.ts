import type { AloudPayload } from '../../payload/index.ts';
import { showCites } from '../article/citation.ts';
import { allMoments } from '../collections/aloud.ts';

/** Everything the practice of answering aloud is handed. Throws on a citation that does not exist. */
export async function aloudPayload(): Promise<AloudPayload> {
  const moments = (await allMoments()).map(({ id, title, setting, line, answers }) => ({ id, title, setting, line, answers }));
  return { moments, cites: await showCites(moments.flatMap(({ answers }) => answers.flatMap(({ cites }) => cites))) };
}
