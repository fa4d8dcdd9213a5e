import { expect, test } from 'vitest';
import { isHardLaw } from '../../src/logic/index.ts';
import { FORCE_WORDS } from '../../src/words/law.ts';
import { readContent } from '../support/content.ts';
import { type BuiltPage, builtJson, builtPage, wrongOn } from '../support/dist.ts';

interface Exported {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly force: keyof typeof FORCE_WORDS;
  readonly status: string;
  readonly supersededBy: string | null;
  readonly checked: string;
  readonly checkedOn: string;
  readonly digest: string;
  readonly text: string;
}
const statutes = builtJson<Exported[]>('data/statutes.json');
const byId = new Map(statutes.map((one) => [one.id, one]));
const termsOf = new Map(readContent('statutes').map(({ id, data }) => [id, data.terms]));

/** The part of an article's page that is about that article, and not about another version of it. */
const ownPart = (page: BuiltPage, id: string) => page.document.querySelector(`[data-version][data-of="${id}"]`);
/** What is wrong with the articles' pages: `look` says what is wrong with one. */
const wrongArticles = (
  look: (one: Exported, page: BuiltPage, part: NonNullable<ReturnType<typeof ownPart>>) => readonly string[],
): string[] =>
  statutes.flatMap((one) => {
    const page = builtPage(one.href);
    const part = ownPart(page, one.id);
    return (part ? look(one, page, part) : ['no part of its own']).map((words) => `${one.href}: ${words}`);
  });

test('every article shows its official text, letter by letter', () => {
  const wrong = wrongArticles(({ text }, _, part) => {
    const shown = part
      .querySelectorAll('[data-official] p')
      .map((line) => line.text.trim())
      .join('\n');
    return shown === text.trim().replaceAll(/ *\n */g, '\n') ? [] : [`shows ${shown.slice(0, 60)}`];
  });
  expect(wrong).toEqual([]);
});

test('every article says how far it was checked, when, and what was not', () => {
  const wrong = wrongArticles(({ digest, checkedOn }, _, part) => {
    const record = part.querySelector('.check-record')?.text ?? '';
    return [digest.replace('sha256-', ''), checkedOn, '自己核对', '没有']
      .filter((words) => !record.includes(words))
      .map((words) => `does not say ${words}`);
  });
  expect(wrong).toEqual([]);
});

test('what is only retold, or only a part, says so before its text', () => {
  const wrong = wrongArticles(({ checked }, _, part) => {
    const before = part.innerHTML.split('data-official')[0] ?? '';
    const wanted = checked === 'paraphrase' ? '不是原文' : checked === 'excerpt' ? '节录' : '';
    return before.includes(wanted) ? [] : [`does not say ${wanted}`];
  });
  expect(wrong).toEqual([]);
});

test('every term stands there with its first day and what is lost; procedure with how days are counted', () => {
  const wrong = wrongArticles(({ id }, _, part) => {
    const terms = termsOf.get(id) ?? [];
    const lacking = terms.flatMap(({ term, from, lost }) => [term, from, lost]).filter((words) => !part.text.includes(words));
    const procedure = terms.some(({ counting }) => counting === 'procedure') && !part.querySelector('a[data-cite="civil-procedure/85"]');
    return [...lacking, ...(procedure ? ['civil-procedure/85'] : [])];
  });
  expect(wrong).toEqual([]);
});

test('an article that no longer applies says so first, and leads to the one that does', () => {
  const old = statutes.filter(({ status }) => status === 'superseded');
  expect(old.map(({ id }) => id)).toEqual(expect.arrayContaining(['psapl-2012/26', 'psapl-2012/40', 'psapl-2012/42', 'psapl-2012/51']));
  const wrong = wrongArticles(({ status, supersededBy }, _, part) => {
    const before = (part.innerHTML.split('data-official')[0] ?? '').replace(/<[^>]+>/g, '');
    const said = /旧条文|不再施行|不再适用|已经(?:被取代|结束|废止)/.test(before);
    if (status !== 'superseded') return said ? [`is in force, and says ${before.slice(0, 60)}`] : [];
    const leads = supersededBy === null || part.innerHTML.split('data-official')[0]?.includes(`data-cite="${supersededBy}"`);
    return [
      ...(said ? [] : ['does not say that it is old']),
      ...(leads ? [] : [`does not lead to ${supersededBy}`]),
      ...(/现在施行|正在施行/.test(before) ? ['says that it is in force'] : []),
    ];
  });
  expect(wrong).toEqual([]);
});

test('versions of an article stand on both pages, each part with its own, only the page’s own in sight', () => {
  const pairs = statutes.flatMap(({ id, supersededBy }) => (supersededBy ? [[id, supersededBy] as const] : []));
  expect(pairs.length).toBeGreaterThanOrEqual(4);
  for (const pair of pairs) {
    for (const id of pair) {
      const { address, document } = builtPage(byId.get(id)?.href ?? '');
      const blocks = document.querySelectorAll('[data-version]');
      expect(
        blocks.map((block) => block.getAttribute('data-of')),
        address,
      ).toEqual(pair);
      // Everything that belongs to a version is hidden with it: heading, text, note, record.
      for (const part of document.querySelectorAll('[data-of]')) {
        expect(pair, address).toContain(part.getAttribute('data-of'));
        expect(part.hasAttribute('hidden'), `${address} ${part.rawTagName}`).toBe(part.getAttribute('data-of') !== id);
      }
      expect(
        document.querySelectorAll('h1 [data-of]').map((part) => part.text),
        address,
      ).toEqual(pair.map((one) => byId.get(one)?.name));
      for (const block of blocks) {
        const of = byId.get(block.getAttribute('data-of') ?? '');
        const shown = block.querySelectorAll('[data-official] p').map((line) => line.text.trim());
        expect(shown.join('\n'), address).toBe(of?.text.trim());
        expect(block.querySelector('[data-copy-citation]')?.getAttribute('data-href'), address).toBe(of?.href);
        expect(block.querySelector('.check-record')?.text, address).toContain(of?.digest.replace('sha256-', ''));
      }
      // Only the page's own lines carry the anchors that citations lead to.
      expect(document.querySelectorAll('[hidden] [id^="p1"]'), address).toEqual([]);
    }
  }
});

test('beside a citation of what is no law stands what it is', () => {
  const wrong = wrongOn(({ document }) =>
    document
      .querySelectorAll('a[data-cite]')
      .filter((link) => {
        const force = byId.get(link.getAttribute('data-cite') ?? '')?.force;
        if (!force) return true;
        const next = link.nextElementSibling;
        const beside = [
          link.text,
          ...['data-force', 'aria-label', 'title'].map((name) => link.getAttribute(name)),
          next?.classList.contains('force') ? next.text : '',
          link.closest('figcaption')?.text,
        ];
        return !isHardLaw(force) && !beside.join(' ').includes(FORCE_WORDS[force].label);
      })
      .map((link) => `${link.getAttribute('data-cite')} “${link.text}”`),
  );
  expect(wrong).toEqual([]);
});
