import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BlockKind, isNumbered, standsOver, toText } from '../../src/logic/index.ts';

const KINDS: readonly BlockKind[] = ['say', 'never', 'note', 'rows', 'blanks', 'grounds'];

test('a paper as text', () => {
  const blocks = KINDS.map((kind) => ({ kind, heading: `题${kind}`, lines: ['甲', '乙'] }));
  expect(toText({ title: '标题', blocks })).toBe(
    [
      '标题',
      '【题say】\n· 甲\n· 乙',
      '【题never】\n· 甲\n· 乙',
      '【题note】\n· 甲\n· 乙',
      '【题rows】\n甲\n乙',
      '【题blanks】\n甲：\n乙：',
      '【题grounds】\n· 甲\n· 乙',
    ].join('\n\n'),
  );
});

test('blocks without lines are left out; a paper without any is its title', () => {
  expect(toText({ title: '标题', blocks: [{ kind: 'say', heading: '空', lines: [] }] })).toBe('标题');
  expect(toText({ title: '标题', blocks: [] })).toBe('标题');
});

test('every line is there, in order', () => {
  const word = fc.string({ unit: fc.constantFrom('甲', '乙', '1', ' '), minLength: 1, maxLength: 8 });
  const block = fc.record({ kind: fc.constantFrom(...KINDS), heading: word, lines: fc.array(word, { maxLength: 4 }) });
  fc.assert(
    fc.property(word, fc.array(block, { maxLength: 5 }), (title, blocks) => {
      const text = toText({ title, blocks });
      let from = title.length;
      for (const line of blocks.flatMap(({ heading, lines }) => (lines.length > 0 ? [heading, ...lines] : []))) {
        const at = text.indexOf(line, from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + line.length;
      }
    }),
  );
});

describe('a letter', () => {
  test('has bare headings; its lists are counted where there is more than one line', () => {
    const blocks = [
      { kind: 'address', heading: '', lines: ['某公司：'] },
      { kind: 'facts', heading: '一、事', lines: ['甲', '乙'] },
      { kind: 'requests', heading: '二、求', lines: ['丙'] },
      { kind: 'enclosures', heading: '三、附', lines: [] },
      { kind: 'grounds', heading: '四、据', lines: ['丁', '戊'] },
    ] as const;
    expect(toText({ title: '标题', form: 'letter', blocks })).toBe(
      '标题\n\n某公司：\n\n一、事\n1. 甲\n2. 乙\n\n二、求\n丙\n\n四、据\n丁\n戊',
    );
    expect(blocks.map(isNumbered)).toEqual([false, true, false, false, false]);
  });
  test('a line of grounds that ends in a colon and names no law stands over those after it', () => {
    expect(['法律：', '《民法典》第一条：', '法律。', '自律，不是法律：'].map((line) => standsOver({ kind: 'grounds' }, line))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(standsOver({ kind: 'facts' }, '法律：')).toBe(false);
  });
});
