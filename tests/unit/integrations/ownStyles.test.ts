import { describe, expect, test } from 'vitest';
import { withOwnStyles } from '../../../src/integrations/ownStyles.ts';

const page = (css: string, body = '<p class="here there">x</p>', script = '') =>
  `<style>${css}</style>${body}${script && `<script type="module">${script}</script>`}`;
const kept = (css: string, body?: string, script?: string) =>
  /<style>([\s\S]*?)<\/style>/.exec(withOwnStyles(page(css, body, script), () => ''))?.[1];

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
    ['@media (width>=60em){.gone{a:b}}table{e:f}', 'table{e:f}'],
    ['details[open]>summary::before{content:"→ ."}', 'details[open]>summary::before{content:"→ ."}'],
    [':root{--a:light-dark(#fff,#000);--b: calc(1px + 2em)}', ':root{--a:light-dark(#fff,#000);--b: calc(1px + 2em)}'],
    ['@supports (a:b){.here{c:d}}', '@supports (a:b){.here{c:d}}'],
    ['@page{margin:1cm}', '@page{margin:1cm}'],
  ])('%s → %s', (css, left) => {
    expect(kept(css)).toBe(left);
  });

  test('what a script of the page may give a class stays', () => {
    expect(kept('.large{a:b}.gone{a:b}', '<p>x</p>', 'e.className=`large`')).toBe('.large{a:b}');
  });

  test('so does what a script that it loads may give, or one that this names', () => {
    const scripts: Record<string, string> = { '/_astro/a.js': 'import"./b.js";import"./a.js"', '/_astro/b.js': 'add("large")' };
    const html = page('.large{a:b}.gone{a:b}', '<script type="module" src="/_astro/a.js"></script>');
    expect(withOwnStyles(html, (address) => scripts[address] ?? '')).toContain('<style>.large{a:b}</style>');
  });

  test('a page with a tool keeps all of it', () => {
    const whole = page('.gone{a:b}', '<astro-island></astro-island>');
    expect(withOwnStyles(whole, () => '')).toBe(whole);
  });
});
