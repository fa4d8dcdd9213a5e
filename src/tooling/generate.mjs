// Writes the modules of src/logic that repeat content/: names of instruments, what became of old articles, whom each
// binds; synonyms and slips of the search. The logic may read no file, so they are generated, committed, and held fresh by
// a test.
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

/** The numbers that sentences of the logic may name, by channel. */
export function readNumbers(folder = new URL('content/channels/', root)) {
  const channels = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return Object.fromEntries(
    channels.flatMap((name) => {
      const { tel } = parse(fs.readFileSync(new URL(name, folder), 'utf8'));
      return tel ? [[name.replace(/\.yaml$/, ''), tel]] : [];
    }),
  );
}

/** The exports of the generated module. Throws when two instruments claim the same name. */
export function citationData(instruments = readInstruments(), statutes = readStatutes(), TEL = readNumbers()) {
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
  const RENUMBERED = {};
  const OLD_NUMBERS = {};
  const BINDS = {};
  for (const [id, { renumbered = [], oldNumbers = [], bindsLenders }] of Object.entries(instruments)) {
    for (const { edition, was, now } of renumbered) {
      RENUMBERED[id] ??= {};
      RENUMBERED[id][edition] = { ...RENUMBERED[id][edition], [was]: now };
    }
    if (oldNumbers.length > 0) OLD_NUMBERS[id] = Object.fromEntries(oldNumbers.map(({ law, edition, from }) => [law, { edition, from }]));
    if (Array.isArray(bindsLenders)) BINDS[id] = bindsLenders;
  }
  // One string an instrument: every page that searches carries them, and the id would be repeated for each name.
  // A name is found by what follows 中华人民共和国 or 新; any other beginning may make it another law's (law/wholeName.ts).
  const isFound = (name, id) => /^(?:中华人民共和国|新)/.test(name) && ALIASES[name.replace(/^(?:中华人民共和国|新)/, '')] === id;
  const NAMES = {};
  for (const [name, id] of Object.entries(ALIASES)) if (!isFound(name, id)) NAMES[id] = NAMES[id] ? `${NAMES[id]}|${name}` : name;
  return { BINDS, NAMES, NUMBERED_CLAUSES, OLD_NUMBERS, PREDECESSORS, RENUMBERED, SUCCESSORS, TEL, UNNUMBERED };
}

const WORDS = 'Readonly<Record<string, string>>';
const EXPORTS = [
  ['NAMES', WORDS, 'By instrument: the names that people use for it, normalised, with | between them.'],
  [
    'BINDS',
    "Readonly<Record<string, readonly import('../judge/factValues.ts').LenderId[]>>",
    'Whom an instrument binds, by kind of lender; one that is not listed binds everyone, an empty list nobody any more.',
  ],
  ['NUMBERED_CLAUSES', WORDS, 'Articles whose id here is a name: `<instrument>/<number>` to the name.'],
  [
    'OLD_NUMBERS',
    'Readonly<Record<string, Readonly<Record<string, { readonly edition: string; readonly from: number }>>>>',
    'Instruments whose official text quotes another law by the numbers of an old edition: the law, the edition, and from which number on the two differ.',
  ],
  ['PREDECESSORS', WORDS, 'Instruments that replaced another one under the same name, and which.'],
  [
    'RENUMBERED',
    'Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>',
    'Laws that were renumbered: by edition, the old number and the one in force.',
  ],
  ['SUCCESSORS', WORDS, 'Articles no longer in force, and what replaced each.'],
  ['TEL', '', 'Numbers of the channels, so that no sentence of the logic types one by hand.'],
  ['UNNUMBERED', 'readonly string[]', 'Instruments whose parts carry no article numbers that were verified.'],
];

/** The text of a generated module, before the formatter. */
function moduleText(data, exports) {
  const head = '// Generated from content/ by `npm run generate`; a content test holds it fresh.\n';
  return [
    head,
    ...exports.map(
      ([name, type, doc]) =>
        `/** ${doc} */\nexport const ${name}${type && `: ${type}`} = ${JSON.stringify(data[name], null, 2)}${type ? '' : ' as const'};\n`,
    ),
  ].join('\n');
}

/** What the search knows of how people write: synonyms and slips, from content/search. */
export function searchWords(folder = new URL('content/search/', root)) {
  const read = (name) => parse(fs.readFileSync(new URL(`${name}.yaml`, folder), 'utf8'));
  return {
    SYNONYMS: read('synonyms').map(({ said, meant }) => ({ said, meant })),
    SLIPS: read('slips').map(({ said, meant }) => [said, meant]),
  };
}

const SEARCH_EXPORTS = [
  [
    'SYNONYMS',
    'readonly { readonly said: readonly string[]; readonly meant: readonly string[] }[]',
    'Ways people say a thing, and the words our pages use for it.',
  ],
  ['SLIPS', 'readonly (readonly [said: string, meant: string])[]', 'Slips of the keyboard and of voice input, each with what was meant.'],
];

/** Each generated module, its data and what it exports. */
export const MODULES = [
  { file: 'src/logic/law/names.generated.ts', data: citationData, exports: EXPORTS.filter(([name]) => !['BINDS', 'TEL'].includes(name)) },
  { file: 'src/logic/law/binds.generated.ts', data: citationData, exports: EXPORTS.filter(([name]) => name === 'BINDS') },
  { file: 'src/logic/law/numbers.generated.ts', data: citationData, exports: EXPORTS.filter(([name]) => name === 'TEL') },
  { file: 'src/logic/search/words.generated.ts', data: searchWords, exports: SEARCH_EXPORTS },
];

if (process.argv[1] && import.meta.url.endsWith(path.basename(process.argv[1]))) {
  for (const { file, data, exports } of MODULES) fs.writeFileSync(new URL(file, root), moduleText(data(), exports));
}
