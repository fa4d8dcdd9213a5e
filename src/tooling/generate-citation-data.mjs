// Writes src/logic/citation/library.ts from content/: the names of instruments, and what became of old articles.
// The parser must know them and may read no file, so they are generated, committed, and held fresh by a test.
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { normalise } from '../logic/citation/normalise.ts';
import { readNumeral } from '../logic/citation/numerals.ts';

const ARTICLE_LABEL = /^第([〇零一二三四五六七八九十百千]+)条(?:之([一二三四五六七八九十]))?/;
const POINT_LABEL = /^（?[一二三四五六七八九十]+）?$/;
const root = new URL('../../', import.meta.url);

/** The front matter of every article, by id. */
export function readStatutes(folder = new URL('content/statutes/', root)) {
  const found = {};
  for (const file of fs.readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.mdx')).sort()) {
    const text = fs.readFileSync(new URL(file.split(path.sep).join('/'), folder), 'utf8');
    found[file.replace(/\.mdx$/, '').split(path.sep).join('/')] = parse(text.split(/^---$/m)[1]);
  }
  return found;
}

/** Every instrument's file, by id. */
export function readInstruments(folder = new URL('content/instruments/', root)) {
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort();
  return Object.fromEntries(files.map((file) => [file.replace(/\.yaml$/, ''), parse(fs.readFileSync(new URL(file, folder), 'utf8'))]));
}

/** The text of the generated module. Throws when two instruments claim the same name. */
export function citationModule(instruments, statutes) {
  const aliases = {};
  for (const [id, { title, short, aliases: names }] of Object.entries(instruments)) {
    for (const name of [title, short, ...names]) {
      const key = normalise(name);
      if (aliases[key] && aliases[key] !== id) throw new Error(`"${name}" names both ${aliases[key]} and ${id}`);
      aliases[key] = id;
    }
  }
  const numberedClauses = {};
  const successors = {};
  const numbered = new Set();
  for (const [id, { label, supersededBy }] of Object.entries(statutes)) {
    const [instrument, article] = id.split('/');
    const match = ARTICLE_LABEL.exec(label);
    if (match || POINT_LABEL.test(label)) numbered.add(instrument);
    if (match && !/^\d/.test(article)) numberedClauses[`${instrument}/${readNumeral(match[1])}`] = article;
    if (supersededBy) successors[id] = supersededBy;
  }
  const predecessors = Object.fromEntries(Object.entries(instruments).flatMap(([id, { replaces }]) => (replaces ? [[id, replaces]] : [])));
  const unnumbered = Object.keys(instruments).filter((id) => !numbered.has(id));
  const constant = (doc, name, type, value) => `/** ${doc} */\nexport const ${name}: ${type} = ${JSON.stringify(value, null, 2)};\n`;
  return [
    '// Generated from content/ by src/tooling/generate-citation-data.mjs (npm run generate); a test holds it fresh.\n',
    constant('Names of instruments as people write them, normalised, and the instrument each one means.', 'ALIASES', 'Readonly<Record<string, string>>', aliases),
    constant('Articles whose id here is a name: `<instrument>/<number>` to the name.', 'NUMBERED_CLAUSES', 'Readonly<Record<string, string>>', numberedClauses),
    constant('Instruments that replaced another one under the same name, and which.', 'PREDECESSORS', 'Readonly<Record<string, string>>', predecessors),
    constant('Articles no longer in force, and what replaced each.', 'SUCCESSORS', 'Readonly<Record<string, string>>', successors),
    constant('Instruments whose parts carry no article numbers that were verified.', 'UNNUMBERED', 'readonly string[]', unnumbered),
  ].join('\n');
}

if (process.argv[1] && import.meta.url.endsWith(path.basename(process.argv[1]))) {
  fs.writeFileSync(new URL('src/logic/citation/library.ts', root), citationModule(readInstruments(), readStatutes()));
}
