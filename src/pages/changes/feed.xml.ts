import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { allChanges } from '../../data/collections/changes.ts';
import { address } from '../../site/address.ts';

export const GET: APIRoute = async ({ site }) => {
  const home = new URL(address('/changes/'), site).href;
  const changes = await allChanges();
  const when = (date: string) => new Date(`${date}T00:00:00+08:00`);
  const feed = new Feed({
    id: home,
    title: '接得住：法律变动',
    link: home,
    language: 'zh-CN',
    copyright: 'CC BY 4.0',
    updated: when(changes[0]?.date ?? '2026-01-01'),
    feedLinks: { atom: new URL(address('/changes/feed.xml'), site).href },
    author: { name: '接得住' },
  });
  for (const { id, date, title, text } of changes)
    feed.addItem({ id: `${home}#c-${id}`, link: `${home}#c-${id}`, title, description: text, date: when(date), published: when(date) });
  return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
