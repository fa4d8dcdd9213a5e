// A copy of the tree in which a mutant lives: what the tests read, and nothing else. The real one is never written to.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const NEEDED = ['src', 'content', 'tests/unit', 'tests/fixtures', 'tests/support', 'package.json', 'tsconfig.json'];
/** Some mutants never come to an end; the whole suite takes a third of this. */
const PATIENCE = 90_000;

/** Tests of the mutant's own room first, quick ones before slow ones: most mutants are dead after the first file. */
const CONFIG = (root) => `
import { BaseSequencer } from 'vitest/node';
const room = process.env.MUTANT_ROOM ?? '';
const late = (file) => (/endurance|door/.test(file) ? 4 : 0) + (file.includes('/unit/' + room) ? 0 : 2) + (/oracle|nextFact|report/i.test(file) ? 1 : 0);
class Order extends BaseSequencer {
  async sort(specs) {
    return [...specs].sort((a, b) => late(a.moduleId) - late(b.moduleId) || a.moduleId.localeCompare(b.moduleId));
  }
}
export default {
  root: ${JSON.stringify(root)},
  cacheDir: ${JSON.stringify(path.join(root, 'cache'))},
  test: {
    include: ['tests/unit/**/*.test.ts'],
    exclude: ['**/*.endurance.test.ts'],
    bail: 1,
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    sequence: { sequencer: Order },
    reporters: ['json'],
    outputFile: ${JSON.stringify(path.join(root, 'result.json'))},
  },
};
`;

export function plant(real) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'mutation-'));
  for (const part of NEEDED) {
    fs.mkdirSync(path.dirname(path.join(root, part)), { recursive: true });
    fs.cpSync(path.join(real, part), path.join(root, part), { recursive: true });
  }
  fs.symlinkSync(path.join(real, 'node_modules'), path.join(root, 'node_modules'), 'dir');
  fs.writeFileSync(path.join(root, 'vitest.config.mjs'), CONFIG(root));
  const running = new Set();
  return {
    root,
    /** Runs the tests with `text` in place of a file; resolves to what killed it, or null if nothing did. */
    async tryOut(file, text) {
      const target = path.join(root, file);
      const original = fs.readFileSync(target, 'utf8');
      fs.writeFileSync(target, text);
      try {
        return await run(root, file.split('/')[2] ?? '', running);
      } finally {
        fs.writeFileSync(target, original);
      }
    },
    fell() {
      for (const child of running) child.kill('SIGKILL');
      fs.rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function run(root, room, running) {
  const result = path.join(root, 'result.json');
  fs.rmSync(result, { force: true });
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const env = { ...process.env, MUTANT_ROOM: room, NO_COLOR: '1' };
  const child = spawn(process.execPath, [vitest, 'run', '--config', 'vitest.config.mjs', '--configLoader', 'native'], {
    cwd: root,
    env,
    stdio: 'ignore',
  });
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve('never ends');
    }, PATIENCE);
    child.on('exit', (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve(code === 0 ? null : killerIn(result));
    });
  });
}

/** The first test that failed; a file that could not even be loaded counts. */
function killerIn(result) {
  if (!fs.existsSync(result)) return 'does not run';
  const { testResults } = JSON.parse(fs.readFileSync(result, 'utf8'));
  const failed = testResults.find(({ status }) => status === 'failed');
  const test = failed?.assertionResults.find(({ status }) => status === 'failed');
  return `${path.basename(failed?.name ?? 'unknown')}: ${test?.fullName ?? failed?.message?.split('\n')[0] ?? ''}`;
}
