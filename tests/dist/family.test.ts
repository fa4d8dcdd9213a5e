import { expect, test } from 'vitest';
import {
  COURT_DUTIES,
  EMPLOYER_ALSO,
  EMPLOYER_FIRST,
  FAMILY_NEVER,
  FAMILY_READERS,
  FAMILY_SAYS,
  FAMILY_TRUTHS,
  familyPicture,
  MESSAGES,
  NOT_FREE,
  SAID_BY,
  SAID_IF_FREE,
} from '../../src/logic/index.ts';
import { builtPage } from '../support/dist.ts';

const page = builtPage('/family/').document;
const textOf = (element: { structuredText: string } | null | undefined) => (element?.structuredText ?? '').replace(/\s+/g, '');
const all = textOf(page.querySelector('article'));
const bare = (text: string) => text.replace(/\s+/g, '');

test('everything that is said, sent, true and due stands in the page itself, before any script', () => {
  const lines = [
    ...FAMILY_SAYS,
    ...Object.values(SAID_BY),
    SAID_IF_FREE,
    ...Object.values(MESSAGES),
    ...FAMILY_NEVER,
    ...FAMILY_TRUTHS,
    ...COURT_DUTIES,
    ...NOT_FREE,
    ...EMPLOYER_FIRST,
  ];
  expect(lines.filter(({ text }) => !all.includes(bare(text))).map(({ text }) => text)).toEqual([]);
});

test('people stand before law and money', () => {
  const people = all.indexOf('12356');
  expect(people).toBeGreaterThan(0);
  for (const later of ['现在就做', '接起来', '法院的东西']) expect(all.indexOf(later), later).toBeGreaterThan(people);
});

test('each reader opens without a script and goes on to the check as who they are', () => {
  expect(page.querySelectorAll('details[data-reader]').map((part) => part.getAttribute('data-reader'))).toEqual([...FAMILY_READERS]);
  for (const part of page.querySelectorAll('details[data-reader]'))
    expect(part.querySelector('a[href^="/check/#callee="]'), part.getAttribute('data-reader') ?? '').not.toBeNull();
});

test('what only a script can do is not offered without one', () => {
  for (const button of page.querySelectorAll('article button')) {
    let above: typeof button | null = button;
    while (above && !above.classList.contains('with-script')) above = above.parentNode;
    expect(above, button.text).not.toBeNull();
  }
});

test('each sheet is whole by itself, with what it rests on', () => {
  for (const [address, lines] of [
    ['/family/home/', [...FAMILY_SAYS, ...FAMILY_NEVER, ...COURT_DUTIES.slice(0, 5)]],
    ['/family/work/', [SAID_BY.colleague, SAID_BY.employer, ...EMPLOYER_FIRST, ...EMPLOYER_ALSO]],
  ] as const) {
    const sheet = builtPage(address).document.querySelector('.sheet');
    expect(lines.filter(({ text }) => !textOf(sheet).includes(bare(text))).map(({ text }) => text)).toEqual([]);
    expect(sheet?.querySelectorAll('.of-grounds a, .of-grounds p').length, address).toBeGreaterThan(0);
    expect(textOf(sheet?.querySelector('.of-grounds')), address).toContain('民事诉讼法');
  }
});

test('the pages that speak of relatives and colleagues lead here', () => {
  for (const address of ['/', '/call/', '/guides/not-my-debt/', '/guides/contacts-harassed/', '/guides/work-and-wages/'])
    expect(builtPage(address).document.querySelectorAll('main a[href^="/family/"]').length, address).toBeGreaterThan(0);
});

test('the picture stands as text until it is drawn', () => {
  const paper = familyPicture();
  const shown = textOf(builtPage('/family/picture/').document.querySelector('[data-picture]'));
  expect(paper.blocks.flatMap(({ lines }) => lines).filter((line) => !shown.includes(bare(line)))).toEqual([]);
});
