import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardOrder, composeScript, type Document, scriptDocument, sentencesOf, spokenSentences } from '../../src/logic/index.ts';
import { STATES } from './script/cards.ts';

describe('sentences', () => {
  test.each([
    ['您好，我是机主。为了核对，这通电话我会录音。', ['您好，我是机主。', '为了核对，这通电话我会录音。']],
    ['他说：“走。”我不走', ['他说：“走。”', '我不走']],
    ['（先记下。）再说？真的？！', ['（先记下。）', '再说？', '真的？！']],
    ['不骂人，不说“随便你”。', ['不骂人，不说“随便你”。']],
    ['没有句号', ['没有句号']],
    ['。。', ['。。']],
    [' \n ', []],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
  test('nothing is lost but spaces, none is empty, and each but the last ends', () => {
    const text = fc.string({ unit: fc.constantFrom(...'他们说走。？！，“”（）《》5a '), maxLength: 60 });
    fc.assert(
      fc.property(text, (given) => {
        const sentences = sentencesOf(given);
        expect(sentences.join('').replaceAll(' ', '')).toBe(given.replaceAll(' ', ''));
        for (const [place, sentence] of sentences.entries()) {
          expect(sentence.trim()).not.toBe('');
          if (place < sentences.length - 1) expect(sentence).toMatch(/[。？！][”’）》」』】]*$/);
        }
      }),
    );
  });
});

describe('a card sentence by sentence', () => {
  const papers = STATES.filter((_, place) => place % 5 === 0).map((input) => scriptDocument(composeScript(input), ['依据']));
  test('says every line that is to be said or known, and what never to say after it, marked', () => {
    for (const paper of papers) {
      const spoken = spokenSentences(paper);
      const lines = paper.blocks
        .filter(({ kind }) => ['say', 'reply', 'note', 'stop', 'never'].includes(kind))
        .flatMap((block) => block.lines);
      expect(spoken.map(({ text }) => text).join('').length).toBe(lines.join('').length);
      const never = spoken.findIndex(({ kind }) => kind === 'never');
      expect(never).toBeGreaterThan(0);
      expect(spoken.slice(never).every(({ kind, heading }) => kind === 'never' && heading === '不说、不做')).toBe(true);
    }
  });
  test('has no rows, blanks or grounds to read out; a paper of rows alone reads its rows', () => {
    const kinds = new Set(papers.flatMap((paper) => spokenSentences(paper).map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(['never', 'note', 'reply', 'say', 'stop']);
    const rows: Document = { title: '', places: [], blocks: [{ kind: 'rows', heading: '欠款', lines: ['甲公司。第一笔  100 元'] }] };
    expect(spokenSentences(rows)).toEqual([{ kind: 'rows', heading: '欠款', text: '甲公司。第一笔  100 元', theirs: false }]);
  });
  test('keeps every written block, once', () => {
    for (const { blocks } of papers) expect(new Set(cardOrder(blocks))).toEqual(new Set(blocks.filter(({ lines }) => lines.length > 0)));
  });
});
