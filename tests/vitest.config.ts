import { defineConfig } from 'vitest/config';

// Two projects: what needs no build (logic, content), and what looks at the built site in dist.
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    reporters: ['default', './tests/support/vitest-closing-line.ts'],
    projects: [
      { test: { name: 'source', include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'] } },
      { test: { name: 'dist', include: ['tests/dist/**/*.test.ts'] } },
    ],
  },
});
