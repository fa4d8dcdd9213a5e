import { expect, test } from 'vitest';
import { addMonths } from '../../src/logic/index.ts';
import { readContent } from '../support/content.ts';

/** How long after the day of the review a file may wait, in months. */
const GRACE = 3;
const FOLDERS = ['instruments', 'guides', 'papers', 'counting', 'rumours', 'channels'] as const;

interface Reviewed {
  readonly file: string;
  readonly data: { readonly nextReview: string };
}

/** The files that should have been looked at again by a day, ISO: `nextReview` passed more than three months ago, or missing. */
const overdue = (files: readonly Reviewed[], today: string): string[] =>
  files
    .filter(({ data: { nextReview } }) => !/^\d{4}-\d{2}-\d{2}$/.test(nextReview ?? '') || addMonths(nextReview, GRACE) < today)
    .map(({ file, data }) => `${file}: ${data.nextReview}`);

test('a review is overdue three months after its day, not before, and where there is none', () => {
  const files = [
    { file: 'a', data: { nextReview: '2026-11-30' } },
    { file: 'b', data: { nextReview: '2027-01-31' } },
    { file: 'c', data: {} as Reviewed['data'] },
  ];
  expect(overdue(files, '2027-02-28')).toEqual(['c: undefined']);
  expect(overdue(files, '2027-03-01')).toEqual(['a: 2026-11-30', 'c: undefined']);
  expect(overdue(files, '2027-05-01')).toEqual(['a: 2026-11-30', 'b: 2027-01-31', 'c: undefined']);
});

test.each(FOLDERS)('no review of %s is overdue today', (folder) => {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
  expect(overdue(readContent(folder), today)).toEqual([]);
});
