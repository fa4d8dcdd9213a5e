import { describe, expect, test } from 'vitest';
import { ownStyles } from '../../../src/integrations/ownStyles.ts';

const page = (css: string, body = '<p class="here there">x</p>', script = '') =>
  `<style>${css}</style>${body}${script && `<script type="module">${script}</script>`}`;
const kept = (css: string, body?: string, script?: string) =>
  /<style>([\s\S]*?)<\/style>/.exec(ownStyles(() => '')(page(css, body, script)))?.[1];

describe('the styles that a page can use', () => {
  test.each([
    ['.here{a:b}', '.here{a:b}'],
    ['.gone{a:b}', ''],
    ['.here .gone{a:b}', ''],
    ['.gone,.here>p{a:b}', '.here>p{a:b}'],
    ['p:is(.here,.gone){a:b}', 'p:is(.here){a:b}'],
    ['p:is(.gone){a:b}', ''],
    [':root:has(.gone){a:b}', ''],
    ['p:not(.gone){a:b}', 'p:not(.gone){a:b}'],
    ['@layer x,y;@layer x{.gone{a:b}.there{c:d}}', '@layer x,y;@layer x{.there{c:d}}'],
    ['@media (width>=60em){.gone{a:b}}li{e:f}', 'li{e:f}'],
    ['details[open]>summary::before{content:"→ ."}', 'details[open]>summary::before{content:"→ ."}'],
    ['p{color:var(--a)}:root{--a:light-dark(#fff,#000);--b: 1px}', 'p{color:var(--a)}:root{--a:light-dark(#fff,#000)}'],
    ['p{color:var(--a)}:root{--a:var(--b);--b:var(--c, 1px);--c:0}', 'p{color:var(--a)}:root{--a:var(--b);--b:var(--c, 1px);--c:0}'],
    ['@media print{:root{--a:0}}:root{--a:1;--b:var(--a)}', ''],
    ['input[type=text],p{a:b}', 'p{a:b}'],
    ['table td{a:b}', ''],
    ['@supports (a:b){.here{c:d}}', '@supports (a:b){.here{c:d}}'],
    ['@page{margin:1cm}@page small{margin:0}', '@page{margin:1cm}'],
    ['@page small{margin:0}@media print{.here{page:small}}', '@page small{margin:0}@media print{.here{page:small}}'],
  ])('%s → %s', (css, left) => {
    expect(kept(css)).toBe(left);
  });

  test('what a script of the page may give a class stays', () => {
    expect(kept('.large{a:b}.gone{a:b}', '<p>x</p>', 'e.className=`large`')).toBe('.large{a:b}');
  });

  test('so does what a script that it loads may give, or one that this names', () => {
    const scripts: Record<string, string> = { '/_astro/a.js': 'import"./b.js";import"./a.js"', '/_astro/b.js': 'add("large")' };
    const html = page('.large{a:b}.gone{a:b}', '<script type="module" src="/_astro/a.js"></script>');
    expect(ownStyles((address) => scripts[address] ?? '')(html)).toContain('<style>.large{a:b}</style>');
  });

  test('an attribute that neither the page nor a script has, neither has its rules', () => {
    expect(kept('[aria-invalid=true]{a:b}[data-gone]{a:b}[hidden]{c:d}')).toBe('[hidden]{c:d}');
    expect(kept('[aria-current]{a:b}', '<a aria-current="page">x</a>')).toBe('[aria-current]{a:b}');
    expect(kept('[aria-current]{a:b}', '<p>x</p>', 'e.ariaCurrent=`page`')).toBe('[aria-current]{a:b}');
    expect(kept('[data-say-block]{a:b}', '<p>x</p>', 'e.dataset.sayBlock=``')).toBe('[data-say-block]{a:b}');
  });

  test('controls and tables stay where there is one, or a script makes one', () => {
    expect(kept('td{a:b}', '<table><tr><td>1</td></tr></table>')).toBe('td{a:b}');
    expect(kept('dialog{a:b}', '<p>x</p>', 'document.createElement(`dialog`)')).toBe('dialog{a:b}');
  });

  test('a page with a tool keeps all of it', () => {
    const whole = page('.gone{a:b}', '<astro-island></astro-island>');
    expect(ownStyles(() => '')(whole)).toBe(whole);
  });

  test('pages that can use different things get different sheets, whatever came before', () => {
    const own = ownStyles(() => '');
    const sheet = ':root{--a:1}.here{a:b}.large{a:var(--a)}';
    expect(own(page(sheet))).toContain('<style>.here{a:b}</style>');
    expect(own(page(sheet, '<p class="large">x</p>'))).toContain('<style>:root{--a:1}.large{a:var(--a)}</style>');
    expect(own(page(sheet, '<p>x</p>', 'e.style="color:var(--a)"'))).toContain('<style>:root{--a:1}</style>');
    expect(own(page(sheet))).toContain('<style>.here{a:b}</style>');
  });
});
