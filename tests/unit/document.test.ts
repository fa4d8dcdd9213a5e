import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BlockKind, toText } from '../../src/logic/index.ts';

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
