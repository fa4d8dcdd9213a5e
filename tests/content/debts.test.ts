import { expect, test } from 'vitest';
import { anchorOf, CHOICES, debtPlaces } from '../../src/logic/index.ts';
import { anchorsOf, readContent } from '../support/content.ts';

test('every place that the debts can cite exists, and is in force', () => {
  const statutes = new Map(readContent('statutes').map(({ id, data }) => [id, data]));
  const places = debtPlaces(CHOICES.lender);
  const wrong = places.filter((place) => {
    const statute = statutes.get(place.id);
    const anchor = anchorOf(place);
    return statute?.status !== 'in-force' || (anchor !== undefined && !anchorsOf(statute.text).includes(anchor));
  });
  expect(wrong).toEqual([]);
  expect(places.length).toBeGreaterThan(25);
});
