import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { BINDS, CHOICES, FACTS, RULE_GROUPS, RULES, sentenceOf } from '../../src/logic/index.ts';
import { RULE_GROUP_NAMES } from '../../src/words/judge.ts';
import { LEVEL_NAMES } from '../../src/words/levels.ts';
import { readContent } from '../support/content.ts';
import { builtFile, builtPage, builtPages } from '../support/dist.ts';
import { SAYINGS } from '../support/sayings.ts';

const data = new Map(readContent('rules').map((one) => [one.id, one.data]));
const questions = new Map(readContent('questions').map((one) => [one.id, one.data]));
const calls = new Map(
  readContent('calls').map(({ id, raw }) => [
    id,
    parse(raw) as Readonly<Record<'hit' | 'near' | 'unknown', { story: string; missing?: string[] }>>,
  ]),
);
const groups = Object.entries(RULE_GROUPS);
const groupOf = (id: string) => groups.find(([, rules]) => rules.some((rule) => rule.id === id))?.[0];

const table = builtPage('/rules/').document;
const pages = new Map(groups.map(([group]) => [group, builtPage(`/rules/${group}/`).document]));
const rowOf = (id: string, whole = false) => (whole ? pages.get(groupOf(id) ?? '') : table)?.querySelector(`#rule-${id}`);
const wordsOf = (id: string, whole = false) => (rowOf(id, whole)?.text ?? '').replace(/\s+/g, ' ');

/** Whom the grounds of a tier bind, worked out from the table of instruments. */
function bound(cites: readonly string[]): string {
  const lists = cites.map((cite) => BINDS[cite.split('/')[0] ?? '']);
  if (lists.includes(undefined)) return '不按放款方区分';
  const names = CHOICES.lender
    .filter((lender) => lists.some((list) => list?.includes(lender)))
    .map((lender) => SAYINGS.facts.lender?.[lender]);
  return `管得到：${names.join('、')}`;
}

describe('the table of rules', () => {
  test('has every rule once, in the judge’s order, under its group, at an address of its own', () => {
    expect(table.querySelectorAll('[data-rule-row]').map(({ id }) => id)).toEqual(RULES.map(({ id }) => `rule-${id}`));
    for (const [group, rules] of groups) {
      const heading = table.querySelector(`h2#${group}`);
      expect(heading?.text, group).toBe(RULE_GROUP_NAMES[group as keyof typeof RULE_GROUP_NAMES]);
      expect(heading?.nextElementSibling?.id).toBe(`rule-${rules[0]?.id}`);
      expect(table.querySelectorAll(`.rule-groups a[href="#${group}"]`).length, group).toBe(1);
    }
  });
  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s: sentence, tiers, whom they bind, three calls, limits', (id, rule) => {
    const row = rowOf(id);
    expect(row?.querySelector('.when')?.text).toBe(`${sentenceOf(rule.when, SAYINGS)}。`);
    const tiers = rule.tiers.toReversed();
    expect(row?.querySelectorAll('.tier').map((tier) => tier.text.trim())).toEqual(
      tiers.map(({ level, cites }) => `${LEVEL_NAMES[level]} ${bound(cites)}`),
    );
    const told = data.get(id);
    const places = tiers.flatMap(({ cites }) => cites.flatMap((cite) => rule.pinpoints?.[cite]?.map((at) => `${cite}#${at}`) ?? [cite]));
    const grounds = row?.querySelectorAll('div li') ?? [];
    expect(grounds.map((ground) => ground.querySelector('a')?.getAttribute('href'))).toEqual(
      places.map((place) => `/statutes/${place.replace(/#|$/, '/$&')}`),
    );
    for (const [at, place] of places.entries()) expect(grounds[at]?.text).toContain(told?.rests[place]);
    const { hit, near, unknown } = calls.get(id) ?? {};
    const named = [...(row?.querySelectorAll('dt') ?? [])].map((name) => [name.text, name.nextElementSibling?.text]);
    expect(named).toEqual([
      [expect.stringMatching(/^算（.+）$/), hit?.story],
      ['差一点，不算', near?.story],
      ['还不能判断', unknown?.story],
      ['不包括', told?.except],
      ['谁认定', told?.hedge],
    ]);
    expect(wordsOf(id)).toContain(id);
    expect(wordsOf(id)).toContain(`核对 ${told?.checkedOn}`);
    expect(row?.querySelector('a[href="/about/checks/#help"]')).not.toBeNull();
    expect(row?.querySelector(`a[href="/rules/${groupOf(id)}/#rule-${id}"]`)).not.toBeNull();
  });
  test('says which rules are about the loan, and which alarm', () => {
    for (const { id, about, urgent } of RULES) {
      expect(wordsOf(id).includes('关于贷款本身'), id).toBe(about === 'loan');
      expect(/先顾人身安全/.test(wordsOf(id)), id).toBe(urgent === 'danger');
      expect(/先当诈骗来防/.test(wordsOf(id)), id).toBe(urgent === 'fraud');
    }
  });
  test('says what its names mean, how unknowns are treated, how a tier is chosen, and what a rule about the loan does', () => {
    const how = table.querySelector('#how')?.nextElementSibling?.text ?? '';
    expect(how).toContain(SAYINGS.named.outsider[0]);
    expect(how).toContain(SAYINGS.named.night[0]);
    for (const words of ['“并且”', '“或者”', '还不能判断', '最高一档', '不影响这通电话的结论', '不管放款方是谁'])
      expect(how).toContain(words);
  });
});

describe('each group on a page of its own', () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s in full: what to find out, to keep and to read', (id, rule) => {
    const row = rowOf(id, true);
    const words = wordsOf(id, true);
    const told = data.get(id);
    expect(words).toContain(told?.needs.join('；'));
    expect(words).toContain(rule.evidence.join('；'));
    expect(row?.querySelectorAll('dd li a').map((link) => link.getAttribute('href'))).toEqual(
      rule.related.map((cite) => `/statutes/${cite}/`),
    );
    expect(row?.querySelector('.when')?.text).toBe(rowOf(id)?.querySelector('.when')?.text);
    const missing = calls.get(id)?.unknown.missing?.map((fact) => questions.get(fact)?.answer);
    expect(words).toContain(`还不能判断（缺：${missing?.join('、')}）`);
    expect(row?.querySelector(`a[href="/rules/#rule-${id}"]`)).not.toBeNull();
  });
  test('holds its own rules, and leads to all the others', () => {
    for (const [group, page] of pages) {
      expect(page.querySelectorAll('[data-rule-row]').length).toBe(RULE_GROUPS[group as keyof typeof RULE_GROUPS].length);
      expect(page.querySelectorAll('.rule-groups a').map((link) => link.getAttribute('href'))).toEqual(
        groups.map(([id]) => `/rules/${id}/`),
      );
      expect(page.querySelector('.rule-groups [aria-current]')?.getAttribute('href')).toBe(`/rules/${group}/`);
    }
  });
});

describe('what is asked when', () => {
  const svg = builtFile('rules/asked.svg').toString();
  const list = table.querySelector('.asked details')?.text.replace(/\s+/g, '') ?? '';
  const drawn = [...svg.matchAll(/<text class="(\w+)" x="([\d.]+)" y="[\d.]+">([^<]*)<\/text>/g)].map(
    ([, kind = '', x = '', text = '']) => ({ kind, x: Number(x), text }),
  );

  test('is drawn: every fact in a box, every condition in words, none wider than the picture', () => {
    const boxed = drawn.filter(({ kind }) => kind === 'opener' || kind === 'fact').map(({ text }) => text.replace('＊', ''));
    expect(boxed.sort()).toEqual(FACTS.map(({ id }) => questions.get(id)?.answer ?? '').sort());
    const said = drawn
      .filter(({ kind }) => kind === 'when')
      .map(({ text }) => text)
      .join('');
    for (const { appliesWhen } of FACTS)
      if (appliesWhen && !('all' in appliesWhen)) expect(said).toContain(sentenceOf(appliesWhen, SAYINGS));
    for (const { x, text } of drawn) expect(x + [...text].filter((sign) => sign > '~').length * 15, text).toBeLessThanOrEqual(360);
  });
  test('is written, too', () => {
    for (const { id, appliesWhen } of FACTS) {
      expect(list).toContain((questions.get(id)?.answer ?? '').replace(/\s+/g, ''));
      if (appliesWhen && !('all' in appliesWhen))
        expect(list, id).toContain(`${sentenceOf(appliesWhen, SAYINGS).replace(/\s+/g, '')}，才问：`);
    }
  });
  test('stands on the page in its own size, so that nothing jumps', () => {
    const image = table.querySelector('.asked img');
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect([image?.getAttribute('src'), image?.getAttribute('width'), image?.getAttribute('height')]).toEqual([
      '/rules/asked.svg',
      width,
      height,
    ]);
    expect(image?.getAttribute('alt')).toMatch(/什么时候问什么/);
  });
});

test('no tool carries the table: neither its rows nor its sentences', () => {
  const sentences = RULES.map(({ when }) => sentenceOf(when, SAYINGS)).filter((sentence) => sentence.length > 24);
  expect(sentences.length).toBeGreaterThan(10);
  for (const { address, html } of builtPages().filter((page) => /^\/(check|script|search)\//.test(page.address))) {
    expect(html, address).not.toContain('data-rule-row');
    expect(sentences.filter((sentence) => html.includes(sentence))).toEqual([]);
    expect(html, address).not.toContain(SAYINGS.facts.connectedToday?.from);
  }
});
