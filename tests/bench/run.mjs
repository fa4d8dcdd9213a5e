// npm run bench: weight, paint, marks and response, measured side by side in one run and written to tests/bench/RESULTS.md.
// Needs a build. `--only weight,rivals,search,lighthouse,taps` runs some parts and writes nothing.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium.mjs';
import { KINDS } from '../support/kinds.mjs';
import { ASKED, firstResults } from './first-results.mjs';
import { lighthouse } from './lighthouse.mjs';
import { load, median, SLOW } from './page.mjs';
import { rivalsOf } from './rivals.mjs';
import { serve } from './serve.mjs';
import { JOURNEYS, play } from './taps.mjs';

const root = new URL('../../', import.meta.url).pathname;
const dist = path.join(root, 'dist');
const only = process.argv[2] === '--only' ? process.argv[3].split(',') : null;
const GUIDE = '/guides/how-to-answer/';
const RUNS = 7;

const lines = [];
const say = (line = '') => {
  console.log(line);
  lines.push(line);
};
const table = (head, rows) => {
  say(`| ${head.join(' | ')} |`);
  say(`|${head.map(() => '---').join('|')}|`);
  for (const row of rows) say(`| ${row.join(' | ')} |`);
  say();
};
const ms = (number) => `${Math.round(number)} ms`;
const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;

const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: CHROMIUM_FLAGS });
const site = await serve(dist);
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();

say('# Measured');
say();
say(
  `${new Date().toISOString().slice(0, 10)}, commit ${commit}, \`npm run bench\`. ${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, load ${os.loadavg()[0].toFixed(1)} when it began, Node ${process.versions.node}, Chromium ${browser.version()}. Loads: ${SLOW.latency} ms there and back, 1.6 Mbit/s, processor slowed ${SLOW.processor} times, nothing stored; medians of ${RUNS} runs taken in turn.`,
);
say();

const parts = {
  async weight() {
    say('## Every kind of page, first visit');
    say();
    const rows = [];
    for (const address of KINDS) {
      const got = await load(browser, `${site.origin}${address}`);
      rows.push([`\`${address}\``, got.requests, kb(got.bytes), ms(got.first), ms(got.largest), got.shift.toFixed(3)]);
    }
    table(['page', 'requests', 'transferred', 'first paint', 'largest paint', 'layout shift'], rows);
  },
  async rivals() {
    say(`## The same guide (\`${GUIDE}\`) made four ways`);
    say();
    const others = rivalsOf(fs.readFileSync(path.join(dist, GUIDE, 'index.html'), 'utf8'));
    const servers = { 接得住: { ...site, address: GUIDE } };
    for (const [name, { dist: place, address }] of Object.entries(others)) servers[name] = { ...(await serve(place)), address };
    const got = Object.fromEntries(Object.keys(servers).map((name) => [name, []]));
    for (let run = 0; run < RUNS; run++)
      for (const [name, { origin, address }] of Object.entries(servers)) got[name].push(await load(browser, `${origin}${address}`));
    const of = (name, key) => median(got[name].map((one) => one[key]));
    table(
      ['made by', 'requests', 'transferred', 'first paint', 'largest paint', 'ours against it: paint', 'bytes'],
      Object.keys(servers).map((name) => [
        name,
        of(name, 'requests'),
        kb(of(name, 'bytes')),
        ms(of(name, 'first')),
        ms(of(name, 'largest')),
        (of('接得住', 'largest') / of(name, 'largest')).toFixed(2),
        (of('接得住', 'bytes') / of(name, 'bytes')).toFixed(2),
      ]),
    );
    for (const [name, server] of Object.entries(servers)) if (name !== '接得住') server.close();
  },
  async search() {
    say('## The first results of the search, beside the load of its page');
    say();
    const rows = [];
    for (const processor of [SLOW.processor, 6])
      for (const query of ASKED) {
        const { loaded, results } = await firstResults(browser, site.origin, query, processor, RUNS);
        rows.push([query, `${processor} ×`, ms(loaded), ms(results), ms(results - loaded)]);
      }
    table(['asked', 'processor slowed', 'loaded', 'first results', 'after the load'], rows);
  },
  async lighthouse() {
    say('## Lighthouse, mobile');
    say();
    const { categories, marks } = await lighthouse(KINDS.map((address) => `${site.origin}${address}`));
    table(
      ['page', ...categories, 'what costs'],
      KINDS.map((address, place) => [`\`${address}\``, ...marks[place].scores, marks[place].short.join('; ')]),
    );
  },
  async taps() {
    say('## From a tap or a keystroke to the next picture, processor slowed six times');
    say();
    const rows = [];
    for (const [name, journey] of Object.entries(JOURNEYS)) {
      const got = await play(browser, site.origin, journey);
      rows.push([name, got.taps, ms(got.median), ms(got.worst), got.missed.join(', ')]);
    }
    table(['where', 'taps and keys', 'median of those over 16 ms', 'worst', 'not found'], rows);
  },
};

for (const [name, part] of Object.entries(parts)) if (!only || only.includes(name)) await part();
await browser.close();
site.close();
if (!only) fs.writeFileSync(path.join(root, 'tests/bench/RESULTS.md'), `${lines.join('\n').trim()}\n`);
