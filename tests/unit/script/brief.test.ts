import { describe, expect, test } from 'vitest';
import { briefCard, toText } from '../../../src/logic/index.ts';

describe.each(['called', 'calling'] as const)('%s: the card in a few lines for where others look too', (way) => {
  const brief = briefCard(way);
  const text = toText(brief);
  const said = brief.blocks.filter(({ kind }) => kind === 'say').flatMap(({ lines }) => lines);
  test('names no debt, no lender, no amount, no court and no day', () => {
    expect(text).not.toMatch(
      /[欠债贷款借还]|逾期|分期|延期|催|协商|利息|合同|放款|委托|银行|法院|公安|律师|起诉|\d|元|[一二三四五六七八九十]+月/,
    );
  });
  test('admits, promises, threatens and tells nothing of its owner', () => {
    expect(said.join('')).not.toMatch(/我(?:是|叫|住|有|会付|会转|同意|保证|承认)|(?<!不)答应(?!。)|投诉|报警|起诉|录音/);
    expect(said.some((line) => /不答应/.test(line))).toBe(true);
  });
  test('marks what is never said, and it is short enough for a wallet', () => {
    expect(brief.blocks.map(({ kind }) => kind)).toEqual(['say', 'never']);
    const never = brief.blocks[1]?.lines.join('') ?? '';
    for (const word of ['验证码', '密码', '转账', '扫码', '链接', '共享屏幕', '刷脸', '假话']) expect(never).toContain(word);
    for (const { lines } of brief.blocks) expect(lines.length).toBeLessThanOrEqual(5);
    for (const line of brief.blocks.flatMap(({ lines }) => lines)) expect(line.length).toBeLessThanOrEqual(20);
  });
});
test('nobody can hand it anything: it is the same for every card', () => {
  expect(briefCard.length).toBe(1);
  expect(briefCard('called')).toEqual(briefCard('called'));
  expect(briefCard('called').title).not.toBe(briefCard('calling').title);
});
