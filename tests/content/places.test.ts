import { expect, test } from 'vitest';
import { anchorsOf, type ContentFile, type Fault, faultsBut, readContent, readProse, tagsIn, typed } from '../support/content.ts';

const statutes = new Map(readContent('statutes').map((one) => [one.id, one]));
const anchors = new Map([...statutes].map(([id, { data }]) => [id, new Set(anchorsOf(data.text))]));
const instruments = new Set(readContent('instruments').map(({ id }) => id));
const rumours = new Set(readContent('rumours').map(({ id }) => id));
const channels = new Map(readContent('channels').map(({ id, data }) => [id, data]));
const changes = readContent('changes');
const prose = readProse();

/** The tags of a body that lead to an article, a place in it, a channel or a rumour that does not exist. */
function dangling({ file, body }: Pick<ContentFile, 'file' | 'body'>): Fault[] {
  return tagsIn(body)
    .filter(({ name, attributes: { id = '', at } }) => {
      if (name === 'Cite' || name === 'Quote') return !statutes.has(id) || (at !== undefined && !anchors.get(id)?.has(at));
      if (name === 'Phone') return !channels.get(id)?.tel;
      return name === 'Rumour' && !rumours.has(id);
    })
    .map(({ source }) => ({ file, words: source }));
}

test('the check finds what leads nowhere', () => {
  const body =
    '<Cite id="civil-code/675" at="p1" /><Cite id="civil-code/0" /><Quote id="psapl/50" at="p9" /><Cite mark /><Phone id="lender" /><Rumour id="x" />';
  expect(dangling({ file: 'x', body }).map(({ words }) => words)).toEqual([
    '<Cite id="civil-code/0" />',
    '<Quote id="psapl/50" at="p9" />',
    '<Cite mark />',
    '<Phone id="lender" />',
    '<Rumour id="x" />',
  ]);
});

test('guides, rumours and notes cite only what exists, down to the paragraph and item', () => {
  expect(faultsBut(prose.flatMap(dangling))).toEqual([]);
});

test('every tag is one that can be read', () => {
  const faults = prose.flatMap(({ file, body }): Fault[] => {
    const read = new Set(tagsIn(body).map(({ source }) => source));
    return [...body.matchAll(/<[A-Z][^>]*>?/g)].filter(([tag]) => !read.has(tag)).map(([words]) => ({ file, words }));
  });
  expect(faultsBut(faults)).toEqual([]);
});

test('changes of the law cite only what exists', () => {
  const faults = changes.flatMap(({ file, data }): Fault[] => [
    ...data.cites.filter((id) => !statutes.has(id)).map((words) => ({ file, words })),
    ...(data.instrument && !instruments.has(data.instrument) ? [{ file, words: data.instrument }] : []),
  ]);
  expect(faultsBut(faults)).toEqual([]);
});

test('no article number is typed by hand', () => {
  const faults = prose.flatMap(({ file, body }): Fault[] =>
    [...typed(body).matchAll(/.{0,10}第\s*[〇零一二三四五六七八九十百千\d]+\s*条/g)].map(([words]) => ({ file, words })),
  );
  expect(faultsBut(faults)).toEqual([]);
});

test('no number that somebody may dial is typed by hand', () => {
  // 12321 and 12300 are names there: a phone dials them with a prefix, and the notes speak of their websites.
  const numbers = [...channels.values()].flatMap(({ tel }) => (tel && !/^010/.test(tel) ? [tel] : []));
  const dialled = new RegExp(`.{0,10}(?<![\\d-])(?:${numbers.join('|')})(?!\\d).{0,6}`, 'g');
  const faults = prose.flatMap(({ file, body }): Fault[] => [...typed(body).matchAll(dialled)].map(([words]) => ({ file, words })));
  expect(faultsBut(faults)).toEqual([]);
});
