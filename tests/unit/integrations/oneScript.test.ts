import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { withOneScript } from '../../../src/integrations/oneScript.ts';

const script = (code: string) => `<script type="module">${code}</script>`;
const codesIn = (html: string) => [...html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);

test('several become one, in their order, and their names do not meet', () => {
  const html = `<p>a</p>${script('var e=`$&`;out.push(()=>e)')}<p>b</p>${script('var e=2;out.push(()=>e)')}<p>c</p>`;
  const [code = '', ...more] = codesIn(withOneScript(html));
  expect(more).toEqual([]);
  const out: (() => unknown)[] = [];
  runInNewContext(code, { out });
  expect(out.map((one) => one())).toEqual(['$&', 2]);
  expect(withOneScript(html).replace(/<script[\s\S]*?<\/script>/g, '')).toBe('<p>a</p><p>b</p><p>c</p>');
});

test('what imports, or waits at its top, stays as it is; one alone does too', () => {
  for (const alone of ['import{a}from"/x.js";a()', 'await a()', 'export{a}']) {
    const html = `${script(alone)}${script('go()')}`;
    expect(withOneScript(html)).toBe(html);
  }
  expect(codesIn(withOneScript(`${script('import"/x.js"')}${script('a()')}${script('b()')}`))).toHaveLength(2);
});

test('data and scripts with an address are no business of it', () => {
  const html = `<script type="application/json">{}</script><script type="module" src="/a.js"></script>${script('a()')}<script>b()</script>`;
  expect(withOneScript(html)).toBe(html);
});
