import { expect, test } from 'vitest';
import { fromFragment } from '../../src/islands/call-check/telling.ts';
import { answers, builtPages, wrongOn } from '../support/dist.ts';

const pages = builtPages();
const ids = new Map(pages.map(({ address, document }) => [address, new Set(document.querySelectorAll('[id]').map(({ id }) => id))]));

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
    '/rules/',
    '/script/',
    '/practice/',
    '/practice/aloud/',
    '/letter/',
    '/family/',
    '/family/home/',
    '/family/picture/',
    '/family/work/',
    '/search/',
    '/papers/',
    '/papers/payment-order/',
    '/channels/',
    '/changes/',
    '/data/',
    '/about/',
    '/404.html',
  ])
    expect(addresses).toContain(address);
  expect(pages.length).toBeGreaterThanOrEqual(416 + 72 + 8 + 12);
});

test('links lead somewhere on this site, down to the anchor', () => {
  const wrong = wrongOn(({ address, document }) =>
    document
      .querySelectorAll('a[href]')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => {
        if (/^(tel:|https:)/.test(href)) return false;
        // The page that holds a report ready is told behind the # which page it is about.
        if (/^\/about\/report\/#/.test(href)) return !answers(href.replace(/^[^#]*#(\d{4}-\d{2}-\d{2})?/, ''));
        const [path = '', anchor] = href.split('#');
        const target = path === '' ? address : (path.split('?')[0] ?? '');
        if (!target.startsWith('/') || !answers(target)) return true;
        // The check reads what it is told behind the #; anything else there is an anchor.
        if (target === '/check/' && anchor && fromFragment(anchor)) return false;
        return Boolean(anchor) && !ids.get(target)?.has(decodeURIComponent(anchor ?? ''));
      }),
  );
  expect(wrong).toEqual([]);
});

test('every page has the menu, and in it every tool; what others frame in their page is one question alone', () => {
  const wrong = wrongOn(({ address, document }) =>
    (address === '/embed/' ? [] : ['/check/', '/script/', '/letter/', '/statutes/', '/channels/', '/verify/', '/call/', '/']).filter(
      (href) => !document.querySelector(`.site-header .menu a[href="${href}"]`),
    ),
  );
  expect(wrong).toEqual([]);
});

test('numbers to dial are numbers', () => {
  const wrong = wrongOn(({ document }) =>
    document
      .querySelectorAll('a[href^="tel:"]')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !/^tel:\d{3,11}$/.test(href)),
  );
  expect(wrong).toEqual([]);
});

test('each page is one document with one heading, in Chinese', () => {
  const wrong = wrongOn(({ document }) => [
    ...(document.querySelector('html')?.getAttribute('lang') === 'zh-CN' ? [] : ['not said to be in Chinese']),
    ...(document.querySelectorAll('h1').length === 1 ? [] : [`${document.querySelectorAll('h1').length} first headings`]),
    ...(document.querySelectorAll('main').length === 1 ? [] : ['no main']),
    ...((document.querySelector('meta[name="description"]')?.getAttribute('content')?.length ?? 0) > 10 ? [] : ['no description']),
  ]);
  expect(wrong).toEqual([]);
});

test('no id stands twice on a page', () => {
  const wrong = wrongOn(({ document }) => {
    const all = document.querySelectorAll('[id]').map(({ id }) => id);
    return [...new Set(all.filter((id, place) => all.indexOf(id) !== place))].map((id) => `#${id}`);
  });
  expect(wrong).toEqual([]);
});

test('what is labelled or described by an id is', () => {
  const wrong = wrongOn(({ address, document }) =>
    ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((attribute) =>
      document
        .querySelectorAll(`[${attribute}]`)
        .flatMap((element) => (element.getAttribute(attribute) ?? '').split(/\s+/))
        .filter((id) => id && !ids.get(address)?.has(id))
        .map((id) => `${attribute}="${id}"`),
    ),
  );
  expect(wrong).toEqual([]);
});

test('the browser tab, which others may see, gives nothing away', () => {
  const wrong = wrongOn(({ document }) => {
    const title = document.querySelector('title')?.text ?? '';
    return title && !/逾期|催收|欠款|还不上|老赖|诈骗|失信|拒执|破产|限高/.test(title) ? [] : [title];
  });
  expect(wrong).toEqual([]);
});

test('no page shows leftovers of Markdown or code', () => {
  const wrong = wrongOn(({ html, document }) => {
    const text = document.querySelector('body')?.structuredText ?? '';
    return [
      ...document.querySelectorAll('del').map((element) => element.outerHTML),
      ...[...text.matchAll(/.{0,12}(?:\*\*|undefined|\[object|待写|NaN|<Cite).{0,12}/g)].map(([words]) => words),
      ...(html.includes('&amp;lt;') || html.includes('&amp;amp;') ? ['escaped twice'] : []),
    ];
  });
  expect(wrong).toEqual([]);
});
