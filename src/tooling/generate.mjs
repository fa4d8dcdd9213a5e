// Writes src/logic/law/names.generated.ts from content/: the names of instruments, and what became of old articles.
// The parser must know them and may read no file, so they are generated, committed, and held fresh by a test.
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { normalise } from '../logic/text/normalise.ts';
import { readNumeral } from '../logic/text/numerals.ts';

const ARTICLE_LABEL = /^第([〇零一二三四五六七八九十百千]+)条(?:之([一二三四五六七八九十]))?/;
const POINT_LABEL = /^（?[一二三四五六七八九十]+）?$/;
const root = new URL('../../', import.meta.url);

/** The front matter of every article, by id. */
export function readStatutes(folder = new URL('content/statutes/', root)) {
  const found = {};
  for (const file of fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.mdx'))
    .sort()) {
    const text = fs.readFileSync(new URL(file.split(path.sep).join('/'), folder), 'utf8');
    found[
      file
        .replace(/\.mdx$/, '')
        .split(path.sep)
        .join('/')
    ] = parse(text.split(/^---$/m)[1]);
  }
  return found;
}

/** Every instrument's file, by id. */
export function readInstruments(folder = new URL('content/instruments/', root)) {
  const files = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return Object.fromEntries(files.map((file) => [file.replace(/\.yaml$/, ''), parse(fs.readFileSync(new URL(file, folder), 'utf8'))]));
}

/** The exports of the generated module. Throws when two instruments claim the same name. */
export function citationData(instruments = readInstruments(), statutes = readStatutes()) {
  const ALIASES = {};
  for (const [id, { title, short, aliases: names }] of Object.entries(instruments)) {
    for (const name of [title, short, ...names]) {
      const key = normalise(name);
      if (ALIASES[key] && ALIASES[key] !== id) throw new Error(`"${name}" names both ${ALIASES[key]} and ${id}`);
      ALIASES[key] = id;
    }
  }
  const NUMBERED_CLAUSES = {};
  const SUCCESSORS = {};
  const numbered = new Set();
  for (const [id, { label, supersededBy }] of Object.entries(statutes)) {
    const [instrument, article] = id.split('/');
    const match = ARTICLE_LABEL.exec(label);
    if (match || POINT_LABEL.test(label)) numbered.add(instrument);
    if (match && !/^\d/.test(article)) NUMBERED_CLAUSES[`${instrument}/${readNumeral(match[1])}`] = article;
    if (supersededBy) SUCCESSORS[id] = supersededBy;
  }
  const PREDECESSORS = Object.fromEntries(Object.entries(instruments).flatMap(([id, { replaces }]) => (replaces ? [[id, replaces]] : [])));
  const UNNUMBERED = Object.keys(instruments).filter((id) => !numbered.has(id));
  return { ALIASES, NUMBERED_CLAUSES, PREDECESSORS, SUCCESSORS, UNNUMBERED };
}

const WORDS = 'Readonly<Record<string, string>>';
const EXPORTS = [
  ['ALIASES', WORDS, 'Names of instruments as people write them, normalised, and the instrument each one means.'],
  ['NUMBERED_CLAUSES', WORDS, 'Articles whose id here is a name: `<instrument>/<number>` to the name.'],
  ['PREDECESSORS', WORDS, 'Instruments that replaced another one under the same name, and which.'],
  ['SUCCESSORS', WORDS, 'Articles no longer in force, and what replaced each.'],
  ['UNNUMBERED', 'readonly string[]', 'Instruments whose parts carry no article numbers that were verified.'],
];

/** The text of the generated module, before the formatter. */
function citationModule(data) {
  const head = '// Generated from content/ by `npm run generate`; a content test holds it fresh.\n';
  return [
    head,
    ...EXPORTS.map(([name, type, doc]) => `/** ${doc} */\nexport const ${name}: ${type} = ${JSON.stringify(data[name], null, 2)};\n`),
  ].join('\n');
}

if (process.argv[1] && import.meta.url.endsWith(path.basename(process.argv[1]))) {
  fs.writeFileSync(new URL('src/logic/law/names.generated.ts', root), citationModule(citationData()));
}
