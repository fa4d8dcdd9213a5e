// Does the suite notice when the logic goes wrong? Plants small faults in copies of the tree, one at a time, runs the unit
// tests over each, and lists the faults that nobody noticed. Ends with 1 under 95 %.
//
//   node tests/mutation/run.mjs                 120 faults, of every kind in turn, and the named ones
//   node tests/mutation/run.mjs --sample 40 --seed 7 --room judge --kind level
//   node tests/mutation/run.mjs --all           every fault: most of an hour
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { EQUIVALENT } from './equivalent.mjs';
import { mutantsOf } from './mutants.mjs';
import { HELD_ELSEWHERE, NAMED } from './named.mjs';
import { plant } from './tree.mjs';

const LEAST = 0.95;
const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    sample: { type: 'string', default: '120' },
    seed: { type: 'string', default: '1' },
    room: { type: 'string', default: '' },
    kind: { type: 'string', default: '' },
    named: { type: 'boolean', default: true },
    workers: { type: 'string', default: '2' },
    verbose: { type: 'boolean', default: false },
  },
  allowNegative: true,
});
// Everything is read from the copies: the real tree may change meanwhile.
const trees = Array.from({ length: Math.min(Number(values.workers), 2) }, () => plant(fileURLToPath(new URL('../../', import.meta.url))));
const copy = trees[0]?.root ?? '';
const read = (file) => fs.readFileSync(path.join(copy, file), 'utf8');
process.on('exit', () => {
  for (const tree of trees) tree.fell();
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

/** A small generator of numbers, so that a seed gives the same sample everywhere. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled(list, next) {
  const cards = [...list];
  for (let at = cards.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [cards[at], cards[other]] = [cards[other], cards[at]];
  }
  return cards;
}

/** Every kind of fault in turn, so that the many that are alike do not crowd out the rare ones. */
function sampled(mutants, size, seed) {
  const next = random(seed);
  const kinds = [...Map.groupBy(mutants, ({ kind }) => kind).values()].map((list) => shuffled(list, next));
  const chosen = [];
  for (let round = 0; chosen.length < Math.min(size, mutants.length); round++)
    for (const list of kinds) if (list[round] && chosen.length < size) chosen.push(list[round]);
  return chosen;
}

const show = (text) => JSON.stringify(text.length > 70 ? `${text.slice(0, 67)}…` : text);
const excused = ({ file, was, now, start }) =>
  EQUIVALENT.some((one) => {
    if (!file.endsWith(one.file)) return false;
    if (one.within) return declarationAt(file, start).startsWith(one.within);
    return one.was === was && one.now === now && (!one.near || lineAt(file, start).includes(one.near));
  });
const declarationAt = (file, start) => {
  const before = read(file).slice(0, start);
  return before.slice(before.lastIndexOf('\nconst ') + 1);
};
const lineAt = (file, start) => {
  const text = read(file);
  return text.slice(text.lastIndexOf('\n', start) + 1, text.indexOf('\n', start));
};

const every = mutantsOf(copy).filter(
  ({ file, kind }) => file.startsWith(`src/logic/${values.room}`) && (values.kind === '' || kind === values.kind),
);
const candidates = every.filter((mutant) => !excused(mutant));
const chosen = values.all ? candidates : sampled(candidates, Number(values.sample), Number(values.seed));
const named = [];
if (values.named && !values.room && !values.kind)
  for (const one of NAMED) {
    const text = read(one.file);
    const start = text.indexOf(one.find);
    if (start < 0 || text.indexOf(one.find, start + 1) >= 0) throw new Error(`gone from the code: ${one.name}`);
    else
      named.push({
        ...one,
        kind: 'named',
        was: one.find,
        start,
        end: start + one.find.length,
        line: text.slice(0, start).split('\n').length,
      });
  }

const queue = [...named, ...chosen];
console.log(
  `${candidates.length} possible faults (${every.length - candidates.length} more change nothing), ${named.length} named, ${chosen.length} tried`,
);
const survivors = [];
const started = Date.now();
let done = 0;
// A suite that is red before any fault would kill everything.
const red = await trees[0]?.tryOut('src/logic/index.ts', read('src/logic/index.ts'));
if (red) throw new Error(`the suite fails as it is: ${red}`);
await Promise.all(
  trees.map(async (tree) => {
    for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
      const text = fs.readFileSync(path.join(tree.root, mutant.file), 'utf8');
      const killer = await tree.tryOut(mutant.file, text.slice(0, mutant.start) + mutant.now + text.slice(mutant.end));
      done += 1;
      const said = `${mutant.file}:${mutant.line} ${mutant.name ?? mutant.kind}: ${show(mutant.was)} → ${show(mutant.now)}`;
      if (!killer) survivors.push({ ...mutant, said });
      if (!killer) console.log(`survived  ${said}`);
      else if (values.verbose || mutant.name) console.log(`killed    ${said}\n          by ${killer}`);
    }
  }),
);
for (const [where, names] of Object.entries(HELD_ELSEWHERE)) if (named.length > 0) console.log(`held by ${where}: ${names.join(' · ')}`);
const killed = done - survivors.length;
const score = done === 0 ? 1 : killed / done;
console.log(`mutation: ${killed} of ${done} killed, ${(score * 100).toFixed(1)} %, in ${Math.round((Date.now() - started) / 1000)} s`);
process.exit(score < LEAST ? 1 : 0);
