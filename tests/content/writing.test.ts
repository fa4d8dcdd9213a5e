import { describe, expect, test } from 'vitest';
import { FACTS, RULES, statuteLines } from '../../src/logic/index.ts';
import { readContent } from '../support/content.ts';

const statutes = new Map(readContent('statutes').map((file) => [file.id, file]));
const guides = readContent('guides');
const prose = [...guides, ...statutes.values()];
const channels = new Set(readContent('channels').map(({ id }) => id));

/** Text without components' tags, so that what they say is not taken for what is typed. */
const typed = (body: string) => body.replace(/<[^>]+>/g, '');

describe.each(prose)('$id', ({ body }) => {
  test('cites only what exists, down to the paragraph and item', () => {
    for (const [tag, id = ''] of body.matchAll(/<(?:Cite|Quote)\s+id="([^"]*)"[^>]*>/g)) {
      const statute = statutes.get(id);
      expect(statute, tag).toBeDefined();
      const at = / at="([^"]*)"/.exec(tag)?.[1];
      if (at)
        expect(
          statuteLines(String(statute?.data.text)).map(({ anchor }) => anchor),
          tag,
        ).toContain(at);
    }
    for (const [, id = ''] of body.matchAll(/<Phone\s+id="([^"]*)"/g)) expect(channels.has(id), id).toBe(true);
  });
  test('types no article number by hand', () => {
    expect(typed(body)).not.toMatch(/第\s*[〇零一二三四五六七八九十百千\d]+\s*条/);
  });
  test('keeps clear of the Markdown traps of Chinese', () => {
    expect(body).not.toMatch(/\*\*[“‘《（]|[”’》）。，；：！？]\*\*/);
    expect(body).not.toMatch(/~/);
    // A soft break inside a paragraph would become a space between Chinese characters.
    expect(body).not.toMatch(/[\u4e00-\u9fff，。；：、]\n[\u4e00-\u9fff“]/);
  });
  test('stays calm, promises nothing', () => {
    expect(typed(body)).not.toMatch(/[！!]|只需|轻松|务必|赶紧|百分之百|保证成功|成功率|一定能|肯定能/);
  });
});

describe.each(guides)('guide $id', ({ body, data }) => {
  test('answers first, and says what they may and may not do, by force', () => {
    const headings = [...body.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    expect(headings[0]).toBe('简短回答');
    expect(headings.at(-1)).toBe('他们可以做什么，不可以做什么');
    expect(body).toContain('<May>');
    for (const force of ['law', 'regulation', 'standard']) expect(body).toContain(`<MayNot force="${force}">`);
    expect(body.match(/<Cite /g)?.length ?? 0).toBeGreaterThanOrEqual(5);
  });
  test('sorts what is not allowed by how binding its ground is', () => {
    const forces = new Map(readContent('instruments').map(({ id, data: instrument }) => [id, String(instrument.force)]));
    const allowed: Record<string, RegExp> = {
      law: /^(law|administrative-regulation|judicial-interpretation)$/,
      regulation: /^(department-rule|normative-document)$/,
      standard: /^(recommended-standard|self-discipline)$/,
    };
    for (const [, force = '', block = ''] of body.matchAll(/<MayNot force="(\w+)">([\s\S]*?)<\/MayNot>/g)) {
      const cited = [...block.matchAll(/<Cite id="([^"/]+)/g)].map((match) => match[1] ?? '');
      expect(cited.length, force).toBeGreaterThan(0);
      for (const instrument of cited) expect(forces.get(instrument), `${instrument} under ${force}`).toMatch(allowed[force] ?? /$^/);
    }
  });
  test('leads on', () => {
    expect((data.next as unknown[]).length).toBeGreaterThanOrEqual(2);
  });
});

test('every part of the original article has its guide', () => {
  expect(guides.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'answer-or-not',
      'lawful-or-harassing',
      'if-you-dont-answer',
      'which-calls-to-take',
      'how-to-answer',
      'recording-evidence',
      'what-to-do-next',
      'law-behind',
    ]),
  );
});

test('every correction of the original article is made, and names the article it rests on', () => {
  const corrections = guides
    .flatMap(({ body }) => [...body.matchAll(/<Correction [\s\S]*?<\/Correction>/g)].map((match) => match[0]))
    .join('\n');
  for (const id of [
    'psapl/50',
    'psapl-2012/42',
    'civil-code/678',
    'pipl/13',
    'nifa-2018/13',
    'nifa-2018/16',
    'nifa-2018/17',
    'spc-cpl/106',
    'spc-dishonest/1',
    'credit-reg/16',
    'card-measures/70',
  ])
    expect(corrections, id).toContain(`"${id}"`);
  for (const word of ['国家金融监督管理总局', '12363', '12378']) expect(corrections).toContain(word);
});

test('every rule names articles that exist, places that exist, and channels that exist', () => {
  for (const rule of RULES) {
    for (const id of [...rule.tiers.flatMap((tier) => tier.cites), ...rule.related]) expect(statutes.has(id), id).toBe(true);
    for (const id of rule.channels) expect(channels.has(id), id).toBe(true);
    for (const [id, places] of Object.entries(rule.pinpoints ?? {})) {
      const anchors = statuteLines(String(statutes.get(id)?.data.text)).map(({ anchor }) => anchor);
      for (const place of places) expect(anchors, `${rule.id} ${id}`).toContain(place);
    }
  }
});

test('every fact is asked, with exactly its answers', () => {
  const questions = new Map(readContent('questions').map(({ id, data }) => [id, data.options as { value: string }[]]));
  expect([...questions.keys()].sort()).toEqual(FACTS.map(({ id }) => id).sort());
  for (const fact of FACTS) {
    const expected = fact.kind === 'choice' ? [...(fact.values ?? [])] : fact.kind === 'yes-no' ? ['true', 'false'] : [];
    expect(
      questions.get(fact.id)?.map(({ value }) => value),
      fact.id,
    ).toEqual(expected);
  }
});
