import { describe, expect, test } from 'vitest';
import { PICTURES } from '../../src/components/papers/pictures.ts';
import { anchorOf, DEADLINE_KINDS, type DeadlineKind, TERMS, type Term, writeNumeral } from '../../src/logic/index.ts';
import { DEADLINE_WORDS, PAPER_PICTURES } from '../../src/words/papers.ts';
import { anchorsOf, citesIn, type Fault, faultsBut, paragraphsOf, readContent, stringsIn, tagsIn } from '../support/content.ts';

const papers = readContent('papers');
const statutes = new Map(readContent('statutes').map(({ id, data }) => [id, data]));

const PARTS = ['这是什么', '怎么知道是真的', '说明什么，不说明什么', '要带什么', '不理它会怎样', '可以提什么', '接下来去哪里'];
/** Parts that speak of law, and so rest on it. */
const RESTING = ['这是什么', '说明什么，不说明什么', '不理它会怎样', '可以提什么'];

/** The parts of a body by heading. */
const partsOf = (body: string): Map<string, string> =>
  new Map(
    body
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.split('\n')[0] ?? '', part]),
  );

describe('the twelve papers', () => {
  test('are those that are drawn, each in a place of its own', () => {
    expect(papers.map(({ id }) => id).sort()).toEqual([...PAPER_PICTURES].sort());
    expect(papers).toHaveLength(12);
    expect(papers.map(({ data }) => data.order).sort((a, b) => a - b)).toEqual(papers.map((_, place) => place + 1));
  });

  test('answer the same questions in the same order, and rest on the law where they speak of it', () => {
    const faults = papers.flatMap(({ file, body }): Fault[] => {
      const parts = partsOf(body);
      return [
        ...([...parts.keys()].join() === PARTS.join() ? [] : [{ file, words: [...parts.keys()].join() }]),
        ...RESTING.filter((part) => citesIn(parts.get(part) ?? '').length === 0).map((words) => ({
          file,
          words: `${words} cites nothing`,
        })),
        ...(new Set(citesIn(body)).size >= 8 ? [] : [{ file, words: 'cites less than eight articles' }]),
      ];
    });
    expect(faultsBut(faults)).toEqual([]);
  });

  test('are verified through a number that the reader looks up, never one from the paper', () => {
    const faults = papers.flatMap(({ file, body, data }): Fault[] => {
      const real = partsOf(body).get('怎么知道是真的') ?? '';
      const phones = tagsIn(real).filter(({ name }) => name === 'Phone');
      return [
        ...(phones.some(({ attributes }) => attributes.id === '12368') ? [] : [{ file, words: 'does not lead to 12368' }]),
        ...(/区号加/.test(real) ? [] : [{ file, words: 'does not say the area code' }]),
        ...(/自己查|官网/.test(real) ? [] : [{ file, words: 'does not say whose number' }]),
        // What is typed in front matter has no Phone component; channels are named by id alone.
        ...stringsIn(data)
          .filter(({ key, text }) => !/^(?:calls|reviewed|nextReview)/.test(key) && /\d{5,}/.test(text))
          .map(({ key, text }) => ({ file, words: `${key}: ${text}` })),
      ];
    });
    expect(faultsBut(faults)).toEqual([]);
  });

  test('have as many places to look at as their drawing has numbers', () => {
    const faults = papers.flatMap(({ id, file, data }): Fault[] => {
      const marks = PICTURES[id as (typeof PAPER_PICTURES)[number]].filter(({ kind }) => kind === 'mark').length;
      return marks === data.look.length ? [] : [{ file, words: `${data.look.length} places, ${marks} numbers` }];
    });
    expect(faultsBut(faults)).toEqual([]);
  });

  test('promise no result and say no verdict', () => {
    const faults = papers.flatMap(({ file, body }): Fault[] =>
      paragraphsOf(body)
        .filter((line) => /胜诉|打赢|保证|合法的|稳赢|能赢/.test(line.replace(/“[^”]*”|保证(?:人|金)/g, '')))
        .map((words) => ({ file, words })),
    );
    expect(faultsBut(faults)).toEqual([]);
  });

  test('lead on to papers and guides', () => {
    const faults = papers.flatMap(({ file, data }): Fault[] =>
      new Set(data.next.map(({ href }) => href)).size >= 2 && data.next.every(({ href }) => /^\/(?:papers|guides)\//.test(href))
        ? []
        : [{ file, words: JSON.stringify(data.next) }],
    );
    expect(faultsBut(faults)).toEqual([]);
  });
});

describe('the drawings', () => {
  test('stay on their sheet, and no two are alike', () => {
    const faults = Object.entries(PICTURES).flatMap(([file, parts]): Fault[] =>
      parts
        .filter((part) => {
          const [right, bottom] =
            'width' in part
              ? [part.x + part.width, part.y + ('height' in part ? part.height : 4)]
              : 'toX' in part
                ? [part.toX, part.toY]
                : [part.x, part.y];
          return part.x < 0 || part.y < 0 || right > 200 || bottom > 260;
        })
        .map((part) => ({ file, words: JSON.stringify(part) })),
    );
    expect(faultsBut(faults)).toEqual([]);
    expect(new Set(Object.values(PICTURES).map((parts) => JSON.stringify(parts))).size).toBe(12);
  });
  test('show no emblem and no seal: where a stamp stands is an empty circle', () => {
    const kinds = new Set(Object.values(PICTURES).flatMap((parts) => parts.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(['box', 'line', 'mark', 'rule', 'sheet', 'stamp', 'text']);
  });
});

describe('the terms', () => {
  const words = ({ amount, unit }: Term) => `${writeNumeral(amount)}${unit === 'month' ? '个月' : '日'}`;

  test.each(DEADLINE_KINDS)('%s stands in its article, as long, from the same day, counted alike', (kind: DeadlineKind) => {
    const term: Term = TERMS[kind];
    const { at, who, counting } = term;
    const article = statutes.get(at.id);
    const anchor = anchorOf(at);
    if (anchor) expect(anchorsOf(article?.text ?? '')).toContain(anchor);
    // The objection to jurisdiction has the term of the answer, which another article sets.
    const named = kind === 'jurisdiction' ? '提交答辩状期间' : words(term);
    expect(article?.text).toContain(named);
    const said = article?.terms.find((one) => one.term === named && one.who === who && one.from.includes(DEADLINE_WORDS[kind].event));
    expect(said, JSON.stringify(article?.terms)).toBeDefined();
    expect(said?.counting === 'procedure').toBe(counting === 'procedure');
  });

  test('the objection to jurisdiction is as long as the answer', () => {
    expect(TERMS.jurisdiction.amount).toBe(TERMS.answer.amount);
    expect(TERMS.jurisdiction.also).toContain(TERMS.answer.at.id);
  });

  test('every article that a term cites exists', () => {
    expect(DEADLINE_KINDS.flatMap((kind) => [TERMS[kind].at.id, ...TERMS[kind].also]).filter((id) => !statutes.has(id))).toEqual([]);
  });

  test('each stands on some paper, and papers name only what exists', () => {
    const used = papers.flatMap(({ data }) => data.deadlines.flatMap((one) => (one.set === 'law' ? [one.kind] : [])));
    expect([...new Set(used)].sort()).toEqual([...DEADLINE_KINDS].sort());
    const faults = papers.flatMap(({ file, data }): Fault[] =>
      data.deadlines.flatMap((one) => (one.set !== 'law' && !statutes.has(one.at) ? [{ file, words: one.at }] : [])),
    );
    expect(faultsBut(faults)).toEqual([]);
  });
});
