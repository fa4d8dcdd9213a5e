import { expect, test } from 'vitest';
import { builtPage } from '../support/dist.ts';

const rows = builtPage('/check/').document.querySelectorAll('.fallback details li');
const row = (label: string) => rows.find((one) => one.text.startsWith(`${label}：`));

test('without scripts /check/ says what each thing may be by itself, and leads to its rule', () => {
  expect(rows.length).toBeGreaterThanOrEqual(30);
  for (const one of rows) expect(one.querySelector('a')?.getAttribute('href'), one.text).toMatch(/^\/rules\/#rule-[a-z-]+$/);
});

test.each([
  ['拿人身安全威胁', '可能违法', 'threat-violence'],
  ['夜里或清早打来、上门', '不合标准或自律', 'night-call'],
  ['冲着我骂人', '可能违反监管规定', 'insulted'],
  ['一天里打来好多次', '不合标准或自律', 'frequent-missed'],
])('%s: %s', (label, level, rule) => {
  expect(row(label)?.text).toContain(level);
  expect(row(label)?.querySelector('a')?.getAttribute('href')).toBe(`/rules/#rule-${rule}`);
});

test('what excuses, and what alone amounts to nothing, is not listed as a fault', () => {
  for (const label of ['他们自己提出过替我还', '有人当面来过', '利率高得离谱']) expect(row(label), label).toBeUndefined();
});
