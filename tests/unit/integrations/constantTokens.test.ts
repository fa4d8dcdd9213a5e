import fs from 'node:fs';
import { expect, test } from 'vitest';
import { constantsIn, constantTokens } from '../../../src/integrations/constantTokens.ts';

test('a token is constant that has one value and hangs on no other', () => {
  const sheet = `:root {
    /* --gone: 1px; */
    --s1: 4px;
    --sans: "PingFang SC", sans-serif;
    --gutter: var(--s1);
    --ink: #000;
  }
  @media print { :root { --ink: #fff; } }`;
  expect([...constantsIn(sheet)]).toEqual([
    ['--s1', '4px'],
    ['--sans', '"PingFang SC", sans-serif'],
  ]);
});

function declare(prop: string, value: string) {
  const left = { removed: false };
  const declaration = {
    prop,
    value,
    remove() {
      left.removed = true;
    },
  };
  constantTokens().Declaration(declaration);
  return { value: declaration.value, removed: left.removed };
}

test('a constant stands where it is used, its definition nowhere', () => {
  const target = /--target: ([^;]+);/.exec(fs.readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8'))?.[1];
  expect(declare('block-size', 'calc(2 * var(--target))').value).toBe(`calc(2 * ${target})`);
  expect(declare('--target', target ?? '').removed).toBe(true);
});

test('what changes keeps its name', () => {
  const ink = declare('color', 'var(--ink)');
  expect([ink.value, ink.removed, declare('--ink', '#000').removed]).toEqual(['var(--ink)', false, false]);
});
