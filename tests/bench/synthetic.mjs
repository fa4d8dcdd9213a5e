// Synthetic articles for the growth bench: real wording, cut and shuffled, under instruments that do not exist.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { readStatutes } from '../../src/tooling/generate.mjs';

const PER_INSTRUMENT = 250;

/** Repeatable numbers from 0 to 1 (mulberry32), so that every run has the same articles. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Writes as many articles into `content` as it takes to have `size` in all. */
export function writeSynthetic(content, size) {
  const real = Object.values(readStatutes());
  const random = numbers(20261123);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const lines = real.flatMap(({ text }) => text.split('\n'));
  const keywords = real.flatMap((statute) => statute.keywords);
  for (let made = 0; real.length + made < size; made++) {
    const instrument = `synthetic-${Math.floor(made / PER_INSTRUMENT) + 1}`;
    const number = (made % PER_INSTRUMENT) + 1;
    const folder = path.join(content, 'statutes', instrument);
    if (number === 1) {
      fs.mkdirSync(folder, { recursive: true });
      const name = `测试文件${instrument.slice(10)}号`;
      const model = fs.readFileSync(path.join(content, 'instruments', 'telecom-reg.yaml'), 'utf8');
      const aliases = model.replace(/aliases:\n(?: {2}- .*\n)+/, `aliases:\n  - "${name}"\n`);
      fs.writeFileSync(
        path.join(content, 'instruments', `${instrument}.yaml`),
        aliases.replace(/^(title|short|tab): .*$/gm, `$1: "${name}"`).replace(/^order: .*$/m, 'order: 900'),
      );
    }
    const text = Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(lines)).join('\n');
    const front = {
      label: `第${number}条`,
      labelNote: null,
      heading: pick(real).heading,
      version: '测试版本',
      effectiveFrom: '2020-01-01',
      status: 'in-force',
      supersededBy: null,
      checked: 'two-transcriptions',
      checkedOn: '2026-11-24',
      terms: [],
      caveat: null,
      keywords: Array.from({ length: 5 }, () => pick(keywords)),
      related: ['civil-code/675'],
      topics: ['repay'],
      digest: `sha256-${createHash('sha256').update(text).digest('hex')}`,
      text,
    };
    const yaml = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    const note = ['来电时意味着什么', '举个例子', '容易弄错的地方'].map(
      (heading) => `## ${heading}\n\n${pick(lines).replace(/[<{}]/g, '')}`,
    );
    fs.writeFileSync(path.join(folder, `${number}.mdx`), `---\n${yaml.join('\n')}\n---\n\n${note.join('\n\n')}\n`);
  }
}
