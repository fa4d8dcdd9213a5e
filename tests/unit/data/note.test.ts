import { describe, expect, test } from 'vitest';
import { noteParts } from '../../../src/data/article/note.ts';

const parts = (html: string) => noteParts(html, 'civil-code/675');

describe('a note in pieces', () => {
  test('citations and numbers stand between the HTML, in order', () => {
    expect(parts('<p>见<Cite id="civil-code/192" at="p1-i2" />，打 <Phone id="12348" />。</p>')).toEqual([
      { kind: 'html', html: '<p>见' },
      { kind: 'cite', id: 'civil-code/192', at: 'p1-i2' },
      { kind: 'html', html: '，打 ' },
      { kind: 'phone', id: '12348' },
      { kind: 'html', html: '。</p>' },
    ]);
    expect(parts('<Cite id="pipl/6" /><Cite id="pipl/7"/>')).toEqual([
      { kind: 'cite', id: 'pipl/6', at: undefined },
      { kind: 'cite', id: 'pipl/7', at: undefined },
    ]);
  });

  test.each([
    '<p><Quote id="pipl/6" /></p>',
    '<p><Cite id="pipl/6">第六条</Cite></p>',
    '<p><Cite at="p1" /></p>',
    '<p><Cite id="pipl/6" of="p1" /></p>',
    '<p><Phone id="110" at="p1" /></p>',
    '<p><Cite id={id} /></p>',
  ])('%s fails the build, and says where', (html) => {
    expect(() => parts(html)).toThrow('content/statutes/civil-code/675.mdx');
  });
});
