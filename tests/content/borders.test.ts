import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BORDERS, crossedBy, importsOf, staleExceptions } from '../support/borders.ts';
import { readSource } from '../support/source.ts';

const root = new URL('../../', import.meta.url);
const source = readSource();
const at = (file: string, text: string) => crossedBy({ file, text });

/** Imports that the logic must not have, and things of the world that it must not name. */
const FORBIDDEN_IMPORTS = [
  'preact/hooks',
  'pinyin-pro',
  'zod',
  'fs',
  '../../layouts/Base.astro',
  '../../tooling/x.mjs',
  'astro:content',
  '../../data/x.ts',
  '../../words/law.ts',
  '../../site/places.ts',
  '../../payload/index.ts',
  '../../content.config.ts',
];
const FORBIDDEN_NAMES = ['globalThis.Date', 'Math.random()', 'indexedDB', 'location', 'setTimeout', 'window', 'fetch', 'Date', 'crypto'];

describe('the checker', () => {
  test('reads every way to import', () => {
    const text = `---
import A from '../../a.ts';
import type { B } from './b.ts';
import { type C, type D } from './c.ts';
import { type E, f } from './e.ts';
export * from './g.ts';
import './h.css';
const i = await import('./i.ts');
type J = import('./j.ts').J;
// import { k } from './k.ts';
---
<script>import { l } from '../l.ts';</script>`;
    const found = importsOf({ file: 'src/x/y/z.astro', text });
    expect(
      found
        .filter(({ typeOnly }) => !typeOnly)
        .map(({ target }) => target)
        .sort(),
    ).toEqual(['src/a.ts', 'src/x/l.ts', 'src/x/y/e.ts', 'src/x/y/g.ts', 'src/x/y/h.css', 'src/x/y/i.ts']);
    expect(
      found
        .filter(({ typeOnly }) => typeOnly)
        .map(({ target }) => target)
        .sort(),
    ).toEqual(['src/x/y/b.ts', 'src/x/y/c.ts', 'src/x/y/j.ts']);
  });

  test.each(FORBIDDEN_IMPORTS)('does not let %s into the logic', (target) => {
    expect(at('src/logic/judge/x.ts', `import { a } from '${target}';`)).not.toEqual([]);
  });

  test.each(['globalThis.Date', 'Math.random()', 'Date', 'crypto'])('does not let the logic name %s', (name) => {
    expect(at('src/logic/judge/x.ts', `export const a = ${name};`)).not.toEqual([]);
    expect(at('src/logic/judge/x.ts', `export const a = \`\${${name}}\`;`)).not.toEqual([]);
    expect(at('src/logic/judge/x.ts', `// ${name}\nexport const readDate = '${name}';`)).toEqual([]);
  });

  test.each([
    ['src/logic/judge/x.ts', "import { normalise } from '../text/normalise.ts';"],
    ['src/words/x.ts', "import { LEVELS } from '../logic/index.ts';"],
    ['src/words/x.ts', "import type { Level } from '../logic/judge/index.ts';"],
    ['src/payload/x.ts', "import { TOPICS } from '../words/law.ts';"],
    ['src/site/x.ts', "import type { Level } from '../logic/index.ts';"],
    ['src/data/index/x.ts', "import type { Result } from '../../islands/search/ResultList.tsx';"],
    ['src/data/x.ts', "import Cite from '../components/writing/Cite.astro';"],
    ['src/components/x.astro', "---\nimport CallCheck from '../islands/call-check/CallCheck.tsx';\n---"],
    ['src/islands/search/x.tsx', "import { allGuides } from '../../data/collections/guides.ts';"],
    ['src/islands/search/x.tsx', "import { pinyin } from 'pinyin-pro';"],
    ['src/pages/x.astro', "---\nimport { RULES } from '../logic/judge/rules/index.ts';\n---"],
    ['src/tooling/generate.mjs', "import { parseCitation } from '../logic/law/parse.ts';"],
  ])('stops %s from crossing with %s', (file, text) => {
    expect(at(file, text)).not.toEqual([]);
  });

  test.each([
    ['src/logic/judge/x.ts', "import { normalise } from '../text/index.ts';\nimport { is } from './conditions.ts';"],
    ['src/words/x.ts', "import type { Level } from '../logic/index.ts';"],
    ['src/islands/search/x.tsx', "import { useState } from 'preact/hooks';\nimport { find } from '../../logic/index.ts';"],
    ['src/tooling/generate.mjs', "import { normalise } from '../logic/text/normalise.ts';"],
  ])('lets %s import what it may', (file, text) => {
    expect(at(file, text)).toEqual([]);
  });
});

test.each(BORDERS.map(({ says }) => says))('in src, %s', (says) => {
  expect(source.length).toBeGreaterThan(150);
  expect(source.flatMap(crossedBy).filter((crossing) => crossing.endsWith(`(${says})`))).toEqual([]);
});

test('the logic has no clock, no chance, no world', () => {
  expect(source.flatMap(crossedBy).filter((crossing) => crossing.includes('no clock'))).toEqual([]);
});

test('every exception is still needed', () => {
  expect(staleExceptions(source)).toEqual([]);
});

test('the linter stops the same imports and names while one types', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'borders-'));
  const probe = path.join(folder, 'src/logic/judge/probe.ts');
  fs.mkdirSync(path.dirname(probe), { recursive: true });
  fs.copyFileSync(new URL('biome.json', root), path.join(folder, 'biome.json'));
  const lines = [...FORBIDDEN_IMPORTS.map((target) => `import '${target}';`), ...FORBIDDEN_NAMES.map((name) => `${name};`)];
  fs.writeFileSync(probe, ["import './conditions.ts';", "import '../law/index.ts';", ...lines].join('\n'));
  let report = '';
  try {
    execFileSync(
      process.execPath,
      [
        new URL('node_modules/@biomejs/biome/bin/biome', root).pathname,
        'lint',
        '--vcs-enabled=false',
        '--reporter=github',
        '--max-diagnostics=none',
        '.',
      ],
      { cwd: folder, encoding: 'utf8', stdio: 'pipe' },
    );
  } catch (error) {
    report = String((error as { stdout?: unknown }).stdout);
  }
  fs.rmSync(folder, { recursive: true });
  const stopped = [...report.matchAll(/noRestricted(?:Imports|Globals),file=[^,]*,line=(\d+)/g)].map(
    ([, line]) => lines[Number(line) - 3] ?? 'allowed',
  );
  // A method of Math is no global: the checker above stops it.
  expect(lines.filter((line) => !stopped.includes(line))).toEqual(['Math.random();']);
  expect(stopped).not.toContain('allowed');
});
