import { expect, test } from 'vitest';
import type { LastDayPayload } from '../../src/payload/index.ts';
import { PAPER_PICTURES } from '../../src/words/papers.ts';
import { builtFiles, builtJson, builtPage } from '../support/dist.ts';

const pages = PAPER_PICTURES.map((id) => ({ id, ...builtPage(`/papers/${id}/`) }));
const index = builtPage('/papers/');
const payloads = builtJson<LastDayPayload[]>(builtFiles().find((name) => name.startsWith('_index/last-days.')) ?? '');

test('the index leads to every paper by a picture of its own and its name', () => {
  const doors = index.document.querySelectorAll('.which a');
  expect(doors.map((door) => door.getAttribute('href'))).toEqual(PAPER_PICTURES.map((id) => `/papers/${id}/`));
  expect(
    doors.filter((door) => door.querySelectorAll('svg[aria-hidden=true]').length !== 1 || !door.querySelector('strong')?.text),
  ).toEqual([]);
  expect(new Set(doors.map((door) => door.querySelector('svg')?.innerHTML)).size).toBe(12);
});

test('without scripts the table names every term, from which day it runs and where it stands', () => {
  const rows = index.document.querySelectorAll('.paper-terms tbody tr');
  const terms = payloads.flatMap((payload) => payload.terms);
  const names = new Set(terms.map(({ kind, event, act }) => kind ?? `${event} ${act}`));
  expect(rows).toHaveLength(names.size);
  const text = rows.map((row) => row.text).join();
  for (const { event, act, term } of terms) {
    expect(text).toContain(event.replace(/那天$/, ''));
    expect(text).toContain(act);
    if (term) expect(text).toContain(term);
  }
  expect(rows.filter((row) => !row.querySelector('td a[data-cite]') || !row.querySelector('td a[href^="/papers/"]'))).toEqual([]);
});

test('every paper lists its terms with what is lost and the ground, before anything else is asked', () => {
  for (const { id, document } of pages) {
    const payload = payloads.find(({ paper }) => paper === id);
    const items = document.querySelectorAll('.term-list > li');
    expect(items.length, id).toBe(payload?.terms.length);
    expect(
      items.filter((item) => !item.querySelector('a[data-cite]') || item.querySelectorAll('p').length !== 3),
      id,
    ).toEqual([]);
  }
});

test('the fields are there, hidden without scripts, outside any form, and cost no script before they are touched', () => {
  for (const { id, document } of pages) {
    const tool = document.querySelector('[data-last-day]');
    expect(tool?.getAttribute('data-last-day'), id).toBe(id);
    expect(tool?.classList.contains('with-script'), id).toBe(true);
    expect(tool?.querySelectorAll('input[name=day]'), id).toHaveLength(1);
    expect(document.querySelectorAll('form, astro-island'), id).toHaveLength(0);
    expect(document.querySelector('[data-not-woken]')?.hasAttribute('hidden'), id).toBe(true);
  }
});

test('what is served says on every paper that a message counts before it is opened', () => {
  for (const { id, document } of pages) {
    const text = document.querySelector('main')?.text ?? '';
    expect(text, id).toContain('没点开也一样');
    expect(text, id).toContain('第二天才是第一天');
  }
  expect(index.document.querySelector('#counted')).not.toBeNull();
  expect(index.document.querySelector('main')?.text).toMatch(/2025、2026 年的。2027 年的没有收录/);
});

test('every citation of a last day can be shown', () => {
  const wrong = payloads.flatMap(({ paper, terms, cites }) =>
    [...terms.map(({ at }) => at), 'civil-procedure/85'].filter((key) => !cites[key]?.text).map((key) => `${paper}: ${key}`),
  );
  expect(wrong).toEqual([]);
  expect(payloads.map(({ paper }) => paper).sort()).toEqual([...PAPER_PICTURES].sort());
});

test('whoever holds a court paper is sent there before a tool begins', () => {
  for (const address of ['/check/', '/script/']) {
    const { html } = builtPage(address);
    const gate = html.indexOf('data-court-paper');
    expect(gate, address).toBeGreaterThan(0);
    expect(gate, address).toBeLessThan(html.indexOf('<astro-island'));
    expect(builtPage(address).document.querySelector('[data-court-paper] a')?.getAttribute('href'), address).toBe('/papers/');
  }
});
