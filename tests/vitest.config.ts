import { defineConfig } from 'vitest/config';

// One read of content/ or dist/ serves every file of tests in a worker, which halves the time; so no test may leave anything
// behind. The time allowed is for a machine that does other things too.
const shared = { isolate: false, testTimeout: 30_000 };

// What needs no build (logic, content), what looks at the built site in dist, and what serves it with nginx (not part of npm test).
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    reporters: ['default', './tests/support/vitest-closing-line.ts'],
    projects: [
      { test: { ...shared, name: 'source', include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'] } },
      { test: { ...shared, name: 'hosting', include: ['tests/hosting/**/*.test.ts'] } },
      { test: { ...shared, name: 'dist', include: ['tests/dist/**/*.test.ts'] } },
    ],
  },
});
