import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkReferences, statuteLines, type TextPart } from '../../../src/logic/index.ts';
import { readStatutes } from '../../../src/tooling/generate.mjs';

const statutes = readStatutes() as Readonly<Record<string, { readonly text: string }>>;
const linked = (id: string): TextPart[] =>
  statuteLines(String(statutes[id]?.text)).flatMap(({ text }) =>
    linkReferences(text, id.split('/')[0] ?? '', (other) => Object.hasOwn(statutes, other)),
  );
const linksIn = (text: string, instrument = 'civil-code') => linkReferences(text, instrument, () => true).filter(({ id }) => id);

test('no official text changes by being linked', () => {
  for (const [id, { text }] of Object.entries(statutes)) {
    const parts = linked(id).map((part) => part.text);
    if (parts.join('') !== text.replaceAll('\n', '')) expect(parts.join(''), id).toBe(text.replaceAll('\n', ''));
    if (parts.includes('')) expect(parts, id).not.toContain('');
  }
});

describe('in the library', () => {
  test('本法, other laws by name, places', () => {
    expect(linked('civil-code/675')).toContainEqual({ text: '第五百一十条', id: 'civil-code/510' });
    expect(linked('spc-cpl/23')).toContainEqual({ text: '第二十二条', id: 'civil-procedure/22' });
    expect(linked('spc-dishonest/3')).toContainEqual({ text: '第一条第一项', id: 'spc-dishonest/1', anchor: 'p1-i1' });
  });
  test('the number of an old edition leads to the article in force', () => {
    expect(linked('spc-delay-interest/1')).toContainEqual({ text: '第二百五十三条', id: 'civil-procedure/264', old: true });
  });
  test('nothing leads nowhere', () => {
    for (const id of Object.keys(statutes))
      for (const part of linked(id)) if (part.id && !Object.hasOwn(statutes, part.id)) expect(part.id, id).toBe('in the library');
  });
});

describe('whose article it is', () => {
  test.each([
    ['依照本法第十条第二款处理', [{ text: '第十条第二款', id: 'civil-code/10', anchor: 'p2' }]],
    ['依照第十条处理', [{ text: '第十条', id: 'civil-code/10' }]],
    ['《刑法》第二百九十三条之一', [{ text: '第二百九十三条之一', id: 'criminal-law/293-1' }]],
    ['中华人民共和国刑法第266条', [{ text: '第266条', id: 'criminal-law/266' }]],
    ['个人信息保护法第十条第（二）项', [{ text: '第十条第（二）项', id: 'pipl/10', anchor: 'p1-i2' }]],
    [
      '刑法第十条、第十一条和第十二条',
      ['10', '11', '12'].map((article, index) => ({ text: ['第十条', '第十一条', '第十二条'][index], id: `criminal-law/${article}` })),
    ],
    [
      '刑法第十条，第十一条',
      [
        { text: '第十条', id: 'criminal-law/10' },
        { text: '第十一条', id: 'criminal-law/11' },
      ],
    ],
    [
      '刑法第十条。第十一条',
      [
        { text: '第十条', id: 'criminal-law/10' },
        { text: '第十一条', id: 'civil-code/11' },
      ],
    ],
    ['第二章第三节', []],
    ['第零条、第十十条', []],
  ])('%s', (text, links) => {
    expect(linksIn(text)).toEqual(links);
  });
  test.each(['本条例', '本规定', '本办法', '本解释'])('%s is this one', (own) => {
    expect(linksIn(`依照${own}第五条`, 'credit-reg')).toEqual([{ text: '第五条', id: 'credit-reg/5' }]);
  });
  test.each(['银行业监督管理法', '某某条例', '某某规定', '某某办法', '某某解释'])('%s is not here, so nothing is guessed', (other) => {
    const text = `依照${other}第五条处理`;
    expect(linkReferences(text, 'civil-code', () => true)).toEqual([{ text }]);
  });
  test.each([
    '依照某某法第五条、第六条、第七条和第八条',
    '依照《某某法》第五条第一款、第六条',
    '依照某某法第五条第一款和第二款、第六条',
    '依照某某法第五条第（二）项，第六条',
    '依照某某法第五条的规定和第六条的规定',
    '依照某某条例第五条，或者第六条',
    '依照某某法第五条至第七条',
    '依照某某法第五条以及第六条',
    '民法总则第五条、第六条',
    '民法通则第五条',
    '刑法修正案第五条、第六条',
    '刑法修正案（十一）第五条、第六条',
    '某某解释（二）第五条',
    '仲裁法（2017年修正）第五十八条',
    '《仲裁法》（草案）第五条',
    '《某某问题的安排》第五条、第六条',
    '〈某某问题的安排〉第五条',
    '香港基本法第五条',
    '该法第五条',
    '附则第五条',
    '劳动合同第五条',
    '三方协议第五条',
  ])('%s: nothing of one that is not here is led to', (text) => {
    expect(linksIn(text)).toEqual([]);
  });
  test.each([
    ['依照某某法第五条。第六条另有规定', 'civil-code/6'],
    ['依照某某法第五条处理的，第六条', 'civil-code/6'],
    ['依照某某法第五条、刑法第六条、第七条', 'criminal-law/6 criminal-law/7'],
    ['依照某某法第五条、本法第六条、第七条', 'civil-code/6 civil-code/7'],
    ['刑法第十条第一款、第二款，第十一条', 'criminal-law/10 criminal-law/11'],
    ['刑法第十条的规定和第十一条的规定', 'criminal-law/10 criminal-law/11'],
    ['刑法第十条至第十二条', 'criminal-law/10 criminal-law/12'],
    ['刑法第十条，或者第十一条', 'criminal-law/10 criminal-law/11'],
    ['刑法第十条规定，第十一条', 'criminal-law/10 civil-code/11'],
    [`刑法第十条${'、第二款'.repeat(20)}、第十一条`, 'criminal-law/10 civil-code/11'],
    ['《民法典》（以下简称本法）第五条', 'civil-code/5'],
    ['本法（试行）第五条', 'civil-code/5'],
    ['《本办法》第五条', 'civil-code/5'],
    ['〈本解释〉　第五条', 'civil-code/5'],
    ['刑法（下称该法）第五条', 'criminal-law/5'],
    ['婚姻家庭编解释（一）第五条', 'spc-family/5'],
    ['有下列情形：（一）第五条', 'civil-code/5'],
    ['本公约第五条', 'civil-code/5'],
    ['资本办法第五条，本法第六条', 'civil-code/6'],
    ['除第五条外', 'civil-code/5'],
    ['《第五条', 'civil-code/5'],
  ])('%s', (text, ids) => {
    expect(
      linksIn(text)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(ids);
  });
  test('what is not in the library is not led to', () => {
    expect(linkReferences('第十条、第十一条', 'civil-code', (id) => id === 'civil-code/11')).toEqual([
      { text: '第十条、' },
      { text: '第十一条', id: 'civil-code/11' },
    ]);
    expect(linkReferences('', 'civil-code', () => true)).toEqual([]);
  });
});

describe('old numbers', () => {
  test('a number below the change means the same article; an unknown one above it leads nowhere', () => {
    expect(linksIn('民事诉讼法第十五条', 'spc-delay-interest')).toEqual([{ text: '第十五条', id: 'civil-procedure/15' }]);
    expect(linksIn('民事诉讼法第二百条', 'spc-delay-interest')).toEqual([]);
    expect(linksIn('民事诉讼法第二百五十三条第一款', 'spc-delay-interest')).toEqual([
      { text: '第二百五十三条第一款', id: 'civil-procedure/264', old: true },
    ]);
    expect(linksIn('民事诉讼法第二百五十三条', 'civil-code')).toEqual([{ text: '第二百五十三条', id: 'civil-procedure/253' }]);
  });
});

test('any text adds up again, and its runs are not empty', () => {
  const unit = fc.constantFrom('第', '十', '条', '款', '项', '之', '一', '本法', '刑法', '、', '和', '（', '）', '\n', '字');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const parts = linkReferences(text, 'civil-code', (id) => !id.endsWith('/11')).map((part) => part.text);
      expect(parts.join('')).toBe(text);
      expect(parts).not.toContain('');
    }),
    { numRuns: 300 },
  );
});

test('the generated names say where they come from', () => {
  for (const file of ['law/names', 'law/binds', 'law/numbers', 'search/words'])
    expect(readFileSync(new URL(`../../../src/logic/${file}.generated.ts`, import.meta.url), 'utf8')).toMatch(
      /^\/\/ Generated from content\//,
    );
});
