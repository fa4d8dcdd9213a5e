import * as OpenCC from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { allGuides } from '../collections/guides.ts';
import { allInstruments } from '../collections/instruments.ts';
import { allStatutes } from '../collections/statutes.ts';

const LONGEST_WORD = 7;
const MOST_WORDS = 3;

/** Traditional characters and, at the same places, the simplified ones they stand for, as far as this library uses them. */
export async function traditionalCharacters(): Promise<[from: string, to: string]> {
  const used = new Set(
    (await allStatutes()).flatMap(({ name, data }) => [...name, ...data.heading, ...data.keywords.join(''), ...data.text]),
  );
  for (const { data } of await allGuides()) for (const sign of data.title + data.summary + data.keywords.join('')) used.add(sign);
  const convert = OpenCC.Converter({ from: 't', to: 'cn' });
  let from = '';
  let to = '';
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const sign = String.fromCodePoint(code);
    const simple = convert(sign);
    if (simple === sign || simple.length !== 1 || used.has(sign) || !used.has(simple)) continue;
    from += sign;
    to += simple;
  }
  return [from, to];
}

/** The library's words by their pinyin and by its initials; a sound that several words share gives the first few. */
export async function wordsByPinyin(): Promise<Record<string, string[]>> {
  const names = (await allInstruments()).flatMap(({ short, aliases }) => [short, ...aliases]);
  const keywords = [
    ...(await allGuides()).flatMap(({ data }) => data.keywords),
    ...(await allStatutes()).flatMap(({ data }) => data.keywords),
  ];
  const words = [...new Set([...names, ...keywords])].filter(
    (word) => /^[\u4e00-\u9fff]+$/.test(word) && word.length > 1 && word.length <= LONGEST_WORD,
  );
  const bySound: Record<string, string[]> = {};
  for (const word of words) {
    const syllables = pinyin(word, { toneType: 'none', type: 'array', v: true });
    for (const sound of new Set([syllables.map((syllable) => syllable.charAt(0)).join(''), syllables.join('')])) {
      bySound[sound] ??= [];
      if (sound.length > 1 && bySound[sound].length < MOST_WORDS) bySound[sound].push(word);
    }
  }
  return Object.fromEntries(Object.entries(bySound).filter(([, found]) => found.length > 0));
}
