import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeIn } from '../../src/single-file/place.ts';

test('an address in the single file is a page, an anchor in it, or what it is told', () => {
  const cases = {
    '': { path: '/', anchor: '', told: '' },
    '#/guides/sued/': { path: '/guides/sued/', anchor: '', told: '' },
    '#/guides/sued/%E7%AE%80': { path: '/guides/sued/', anchor: '/guides/sued/简', told: '' },
    '#/statutes/psapl/50/#p1-i5': { path: '/statutes/psapl/50/', anchor: '/statutes/psapl/50/p1-i5', told: '#p1-i5' },
    '#/check/#callee=family&hour=23': { path: '/check/', anchor: '', told: '#callee=family&hour=23' },
    '#elsewhere': { path: '/', anchor: '', told: '' },
  };
  for (const [hash, place] of Object.entries(cases)) expect(placeIn(hash), hash).toEqual(place);
});

test('nothing that stands in an address is too much', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => placeIn(`#${text}`).path.startsWith('/')));
});
