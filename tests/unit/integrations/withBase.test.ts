import { expect, test } from 'vitest';
import { withBase } from '../../../src/integrations/withBase.ts';

test('what was typed from the root begins with the base path; what has it, or leads elsewhere, stays', () => {
  const html =
    '<a class="x" href="/guides/sued/#a">1</a><a href="/x/check/">2</a><a href="#p1">3</a><a href="//a.example/">4</a><img src="/a.svg"><a href="tel:110">/y/</a>';
  expect(withBase(html, '/x/')).toBe(
    '<a class="x" href="/x/guides/sued/#a">1</a><a href="/x/check/">2</a><a href="#p1">3</a><a href="//a.example/">4</a><img src="/x/a.svg"><a href="tel:110">/y/</a>',
  );
  expect(withBase(html, '/')).toBe(html);
});
