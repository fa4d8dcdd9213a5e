import { expect, test } from 'vitest';
import { answers, builtFile, builtPages, ORIGIN, wrongOn } from '../support/dist.ts';

const pages = builtPages();
const isListed = ({ document }: (typeof pages)[number]) =>
  !/noindex/.test(document.querySelector('meta[name="robots"]')?.getAttribute('content') ?? '');

test('no page tells the next one where its reader came from', () => {
  const wrong = wrongOn(({ document }) =>
    document.querySelector('meta[name="referrer"]')?.getAttribute('content') === 'no-referrer' ? [] : ['no referrer policy'],
  );
  expect(wrong).toEqual([]);
});

test('no form can send what was typed', () => {
  const wrong = wrongOn(({ document }) => {
    const forms = document.querySelectorAll('form');
    const policy = document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
    return [
      ...forms.filter((form) => form.hasAttribute('action') || form.hasAttribute('method')).map((form) => form.outerHTML.slice(0, 80)),
      ...document.querySelectorAll('[formaction], [formmethod], [ping]').map((element) => element.outerHTML.slice(0, 80)),
      ...(forms.length > 0 && !policy.includes("form-action 'none'") ? ['a form without a policy for it'] : []),
    ];
  });
  expect(wrong).toEqual([]);
});

test('links that leave this site say nothing about it, and open no second tab', () => {
  const wrong = wrongOn(({ document }) =>
    document
      .querySelectorAll('a[href^="http"]')
      .filter((link) => !(link.getAttribute('rel') ?? '').includes('noreferrer') || link.hasAttribute('target'))
      .map((link) => link.outerHTML.slice(0, 100)),
  );
  expect(wrong).toEqual([]);
});

test('every page that may be listed names its own address, and no other does', () => {
  const wrong = wrongOn((page) => {
    const canonical = page.document.querySelectorAll('link[rel="canonical"]').map((link) => link.getAttribute('href'));
    const wanted = isListed(page) ? [ORIGIN + page.address] : [];
    return canonical.join() === wanted.join() ? [] : [`canonical: ${canonical.join() || 'none'}`];
  });
  expect(wrong).toEqual([]);
});

test('what is shown for a query is not listed', () => {
  const hidden = pages.filter((page) => !isListed(page)).map(({ address }) => address);
  expect(hidden).toEqual(expect.arrayContaining(['/404.html', '/search/']));
});

test('the sitemap lists every page that may be listed, and nothing else', () => {
  const locations = (name: string) =>
    [
      ...builtFile(name)
        .toString()
        .matchAll(/<loc>([^<]+)<\/loc>/g),
    ].map(([, address = '']) => address.replace(ORIGIN, ''));
  const listed = locations('sitemap-index.xml').flatMap((name) => locations(name));
  expect([...new Set(listed)].sort()).toEqual(listed.sort());
  const wanted = pages.filter(isListed).map(({ address }) => address);
  expect(listed).toEqual(wanted.sort());
});

test('robots.txt keeps searches out, and leads to the sitemap', () => {
  const robots = builtFile('robots.txt').toString();
  expect(robots).toMatch(/^User-agent: \*$/m);
  expect(robots).toMatch(/^Disallow: \/search\/$/m);
  const sitemap = /^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? '';
  expect(sitemap.startsWith(ORIGIN)).toBe(true);
  expect(answers(sitemap.replace(ORIGIN, ''))).toBe(true);
});
