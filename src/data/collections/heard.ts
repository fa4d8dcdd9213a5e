import { parse } from 'yaml';
import text from '../../../content/search/heard.yaml?raw';
import { allGuides } from './guides.ts';

/** What people really typed, by guide. Throws where a guide does not exist. */
export async function heardByGuide(): Promise<ReadonlyMap<string, readonly string[]>> {
  const slugs = new Set((await allGuides()).map(({ slug }) => slug));
  const heard = new Map(Object.entries(parse(text) as Record<string, string[]>));
  for (const slug of heard.keys()) if (!slugs.has(slug)) throw new Error(`content/search/heard.yaml: no guide "${slug}"`);
  return heard;
}
