import { expect, test } from 'vitest';
import { parseCitation } from '../../src/logic/index.ts';
import { ALIASES } from '../../src/logic/law/aliases.ts';
import { instrumentsIn } from '../../src/logic/law/index.ts';
import { SUCCESSORS, UNNUMBERED } from '../../src/logic/law/names.generated.ts';
import { MODULES } from '../../src/tooling/generate.mjs';
import { type Fault, faultsBut, readContent } from '../support/content.ts';

const root = new URL('../../', import.meta.url);

test.each(MODULES)('$file holds what was generated from this content', async ({ file, data, exports }) => {
  const now = await import(new URL(file, root).pathname);
  const wanted: Record<string, unknown> = data();
  const names = exports.map(([name]) => name ?? '');
  expect(Object.keys(now).sort()).toEqual([...names].sort());
  for (const name of names) expect(now[name], name).toEqual(wanted[name]);
});

test('every name that an instrument’s file gives is known, also in 《》 and after 依照', () => {
  const faults = readContent('instruments').flatMap(({ id, file, data }): Fault[] =>
    [data.title, data.short, ...data.aliases]
      .filter((name) => !/^\d+$/.test(name))
      .flatMap((name) => [name, `《${name}》`, `依照${name}`])
      .filter((text) => instrumentsIn(text).join() !== id)
      .map((text) => ({ file, words: `${text} finds ${instrumentsIn(text).join(', ') || 'nothing'}` })),
  );
  expect(faultsBut(faults)).toEqual([]);
});

test('every name of every numbered instrument, with each of its articles, finds that article', () => {
  const namesOf = Map.groupBy(Object.keys(ALIASES), (name) => ALIASES[name]);
  const faults: Fault[] = [];
  for (const { id, file, data } of readContent('statutes')) {
    const [instrument = '', article] = id.split('/');
    const label = /^第[〇零一二三四五六七八九十百千]+条(之[一二三])?/.exec(data.label)?.[0];
    if (!label || UNNUMBERED.includes(instrument)) continue;
    // A number that the new law and the old one both have: the successor of the old one stands first.
    const first = SUCCESSORS[`${instrument}-2012/${article}`] ?? id;
    for (const alias of namesOf.get(instrument) ?? []) {
      const found = parseCitation(`${alias}${label}`).map((place) => place.id);
      if (!found.includes(id) || (!(id in SUCCESSORS) && found[0] !== first))
        faults.push({ file, words: `${alias}${label} finds ${found.join(', ') || 'nothing'}` });
    }
  }
  expect(faultsBut(faults)).toEqual([]);
});
