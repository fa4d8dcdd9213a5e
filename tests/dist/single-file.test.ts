import { createHash } from 'node:crypto';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { builtFile, builtPage, builtPages } from '../support/dist.ts';

const file = builtFile('jiedezhu.html').toString();
const document = parse(file, { blockTextElements: { script: true, style: true } });
const pages = new Map(document.querySelectorAll('body > main').map((main) => [main.id, main]));
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('it stays under three million bytes', () => {
  expect(Buffer.byteLength(file)).toBeLessThan(3_000_000);
});

test('it has every guide, rumour, court paper, instrument and article', () => {
  const wanted = builtPages()
    .map(({ address }) => address)
    .filter((address) => /^\/(?:guides|rumours|papers|statutes|channels|call|check|script|search|verify)\//.test(address));
  expect(wanted.length).toBeGreaterThan(500);
  expect(wanted.filter((address) => !pages.has(address))).toEqual([]);
});

test('the wording of the law is that of the site, letter by letter', () => {
  const lines = (root: ReturnType<typeof parse> | undefined, selector: string) =>
    root?.querySelectorAll(selector).map(({ textContent }) => textContent.replace(/\s+/g, ''));
  const wrong = [...pages]
    .filter(([address]) => /^\/statutes\/[^/]+\/[^/]+\/$/.test(address))
    .filter(([address, main]) => {
      const own =
        builtPage(address).document.querySelector('[data-version][data-own="true"]') ??
        builtPage(address).document.querySelector('[data-version]');
      const wording = lines(main as never, '.law p') ?? [];
      return wording.length === 0 || wording.join('\n') !== lines(own as never, '.law p')?.join('\n');
    });
  expect(wrong.map(([address]) => address)).toEqual([]);
});

test('links lead to a page of the file, to a number, or nowhere', () => {
  const ids = new Set(document.querySelectorAll('[id]').map(({ id }) => id));
  const wrong = document
    .querySelectorAll('a[href]')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => {
      if (/^tel:/.test(href)) return false;
      const [, page = '', told] = /^#(\/[^#]*)(#.*)?$/.exec(href) ?? [];
      return told ? !pages.has(page) : !ids.has(decodeURIComponent(page));
    });
  expect([...new Set(wrong)]).toEqual([]);
});

test('it runs and styles only what its policy names, and asks for nothing', () => {
  const policy = document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toMatch(/unsafe|https?:|\*|'self'/);
  const scripts = document.querySelectorAll('script:not([type="text/plain"])');
  for (const { innerHTML } of [...scripts, ...document.querySelectorAll('style')]) expect(policy).toContain(hashOf(innerHTML));
  expect(policy.match(/'sha256-/g)).toHaveLength(scripts.length + 1);
  expect(document.querySelectorAll('[src], [style], link:not([href^="data:"]), iframe, object, form[action]')).toEqual([]);
});
