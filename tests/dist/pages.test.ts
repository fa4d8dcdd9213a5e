import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { answers, builtFile, builtPages } from '../support/dist.ts';

const pages = builtPages();
const ids = new Map(
  pages.map(({ address, document }) => [address, new Set(document.querySelectorAll('[id]').map((element) => element.id))]),
);

test('the site was built', () => {
  const addresses = pages.map(({ address }) => address);
  for (const address of [
    '/',
    '/guides/',
    '/guides/answer-or-not/',
    '/statutes/',
    '/statutes/psapl/',
    '/statutes/psapl/50/',
    '/check/',
    '/script/',
    '/search/',
    '/channels/',
    '/about/',
    '/404.html',
  ])
    expect(addresses).toContain(address);
});

describe.each(pages)('$address', ({ address, html, document }) => {
  test('links lead somewhere on this site, down to the anchor', () => {
    for (const link of document.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href') ?? '';
      if (/^(tel:|https:)/.test(href)) continue;
      const [path = '', anchor] = href.split('#');
      const target = path === '' ? address : (path.split('?')[0] ?? '');
      expect(target.startsWith('/'), href).toBe(true);
      expect(answers(target), href).toBe(true);
      if (anchor) expect(ids.get(target)?.has(decodeURIComponent(anchor)), `${href} on ${address}`).toBe(true);
    }
  });
  test('loads nothing from elsewhere, runs nothing inline that its policy does not name', () => {
    for (const element of document.querySelectorAll('[src], link[href]')) {
      const source = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
      expect(source, element.outerHTML.slice(0, 120)).toMatch(/^(\/(?!\/)|data:|https:\/\/jiedezhu\.example\/)/);
    }
    const policy = document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
    for (const script of document.querySelectorAll('script:not([src])')) {
      const type = script.getAttribute('type');
      if (type && type !== 'module') continue;
      expect(policy).toContain(createHash('sha256').update(script.innerHTML).digest('base64'));
    }
    expect(document.querySelectorAll('[style], [onclick], [onload]')).toEqual([]);
  });
  test('is one document with one heading, in Chinese, with a neutral title', () => {
    expect(document.querySelector('html')?.getAttribute('lang')).toBe('zh-CN');
    expect(document.querySelectorAll('h1').length).toBe(1);
    expect(document.querySelector('title')?.text).not.toMatch(/逾期|催收|欠款|还不上|老赖|诈骗/);
    expect(document.querySelector('meta[name="description"]')?.getAttribute('content')?.length ?? 0).toBeGreaterThan(10);
    const all = document.querySelectorAll('[id]').map((element) => element.id);
    expect(all.length).toBe(new Set(all).size);
  });
  test('shows no leftovers of Markdown', () => {
    expect(document.querySelectorAll('del')).toEqual([]);
    const text = document.querySelector('body')?.structuredText ?? '';
    expect(text).not.toMatch(/\*\*|undefined|\[object|待写/);
    expect(html).not.toContain('&amp;lt;');
  });
});

test('the data for other programs is there, whole', () => {
  const statutes = JSON.parse(builtFile('data/statutes.json').toString());
  expect(statutes.length).toBeGreaterThanOrEqual(263);
  for (const { id, text, digest } of statutes) expect(`sha256-${createHash('sha256').update(text).digest('hex')}`, id).toBe(digest);
  const rules = JSON.parse(builtFile('data/rules.json').toString());
  expect([rules.facts.length, rules.rules.length]).toEqual([39, 40]);
  expect(JSON.parse(builtFile('data/channels.json').toString()).length).toBe(17);
});

test('an old article says so first, leads to the new one and shows both texts', () => {
  const old = pages.find(({ address }) => address === '/statutes/psapl-2012/42/')?.document;
  expect(old?.querySelector('main a[data-cite="psapl/50"]')).toBeTruthy();
  expect(old?.querySelectorAll('.compare blockquote').length).toBe(2);
});
