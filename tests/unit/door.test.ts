import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as logic from '../../src/logic/index.ts';

const folder = new URL('../../src/logic/', import.meta.url);
const modules = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts'));

describe('the one door of the logic', () => {
  test('opens in plain Node', () => {
    const program = `import('./src/logic/index.ts').then((logic) => console.log(Object.keys(logic).length, logic.assess({}).level))`;
    const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: new URL('../../', import.meta.url),
      encoding: 'utf8',
    });
    expect(`${status} ${stdout.trim()}`).toBe(`0 ${Object.keys(logic).length} undetermined`);
  });
  test('holds what the contract names', () => {
    expect(logic).toMatchObject(
      Object.fromEntries(
        [
          'assess',
          'nextFact',
          'parseCitation',
          'findStatutes',
          'findPages',
          'composeScript',
          'composeLetter',
          'scriptToText',
          'reportOn',
          'readMessage',
          'toText',
          'planInstalments',
          'annualRate',
          'deadline',
        ].map((name) => [name, expect.any(Function)]),
      ),
    );
  });
});

test.each(modules)('%s reaches for nothing but the logic itself', (name) => {
  const source = readFileSync(new URL(name, folder), 'utf8');
  for (const [, from = ''] of source.matchAll(/(?:from\s+|import\()'([^']+)'/g)) expect(from).toMatch(/^\.{1,2}\/.*\.ts$/);
  expect(source).not.toMatch(/\b(?:Date\.now|new Date|Math\.random|localStorage|sessionStorage|fetch\(|process\.|globalThis)/);
});
