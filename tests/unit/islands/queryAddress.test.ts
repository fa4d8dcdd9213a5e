import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forAddress, fromAddress, hashFor, narrowingFrom } from '../../../src/islands/search/queryAddress.ts';

const at = (hash: string, search = '') => fromAddress({ hash, search });

describe('a query in an address', () => {
  test('behind the fragment, or behind the question mark; the fragment first', () => {
    expect(at('#q=%E5%82%AC%E6%94%B6')).toBe('催收');
    expect(at('', '?q=催收')).toBe('催收');
    expect(at('#q=a', '?q=b')).toBe('a');
    expect(at('#q=', '?q=b')).toBe('b');
    expect(at('#other=1', '?x=2&q=民法典+675')).toBe('民法典 675');
  });
  test('a broken one counts as none, or as what is left of it; none throws', () => {
    for (const part of ['', '#', '#q', '#q=', '?', '#=']) expect(at(part, part.replace('#', '?'))).toBe('');
    for (const broken of ['#q=%', '#q=%E5%82', '#q=%00', '#q=%ZZ']) expect(at(broken)).toBeTypeOf('string');
  });
});

describe('a query for an address', () => {
  test('is cut between characters at 200, and never throws', () => {
    expect(decodeURIComponent(forAddress('字'.repeat(500)))).toBe('字'.repeat(200));
    expect(decodeURIComponent(forAddress(`${'字'.repeat(199)}😀😀`))).toBe(`${'字'.repeat(199)}😀`);
    expect(decodeURIComponent(forAddress('\ud83d'))).toBe('\ufffd');
    expect(forAddress('')).toBe('');
  });
  test('comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        const plain = [...query.toWellFormed()].slice(0, 200).join('');
        expect(at(`#q=${forAddress(query)}`)).toBe(plain);
      }),
    );
    for (const odd of ['a&b=c', 'a+b', 'a#b', '%41', '36%', '民法典 675?']) expect(at(`#q=${forAddress(odd)}`)).toBe(odd);
  });
});

describe('what narrows a search stands beside it', () => {
  const EMPTY = { force: '', topic: '' };
  test('by name; what is not there is empty, what was not asked for is left', () => {
    expect(narrowingFrom({ hash: '#q=a&force=law&day=2026-01-01' }, EMPTY)).toEqual({ force: 'law', topic: '' });
    expect(narrowingFrom({ hash: '' }, EMPTY)).toEqual(EMPTY);
    expect(narrowingFrom({ hash: '#force=%' }, { force: '' }).force).toBeTypeOf('string');
  });
  test('goes there and comes back', () => {
    expect(hashFor('')).toBe('');
    expect(hashFor('  ', EMPTY)).toBe('');
    expect(hashFor('a b', { force: 'law', topic: '' })).toBe('#q=a%20b&force=law');
    expect(hashFor('', { force: 'law' })).toBe('#force=law');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 20 }), (query, topic) => {
        const hash = hashFor(query, { force: '', topic });
        expect(narrowingFrom({ hash }, EMPTY)).toEqual({ force: '', topic });
        if (query.trim()) expect(at(hash)).toBe(query.toWellFormed());
      }),
    );
  });
});
