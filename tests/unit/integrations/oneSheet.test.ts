import { expect, test } from 'vitest';
import { withOneSheet } from '../../../src/integrations/oneSheet.ts';

test('styles become one, in their order, their layers named once and first', () => {
  const before =
    '<style>@layer base,boxes;@layer reading{p{a:b}}\n@layer base{a{c:d}}</style><p>x</p><style>@layer base,boxes;@layer late{b{e:f}}</style>';
  expect(withOneSheet(before)).toBe(
    '<style>@layer base,boxes,reading,late;@layer reading{p{a:b}}@layer base{a{c:d}}@layer late{b{e:f}}</style><p>x</p>',
  );
});

test('a page with one sheet, or none, stays as it is', () => {
  for (const page of ['<style>@layer a,b;@layer a{p{c:d}}</style>', '<p>plain</p>']) expect(withOneSheet(page)).toBe(page);
});
