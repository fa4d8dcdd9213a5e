import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What the header writes where the address of the panel's script belongs; it is known only when that has been built. */
export const PANEL = '@search-panel';
const SOURCE = fileURLToPath(new URL('../islands/search/panel.tsx', import.meta.url));

/**
 * The search that opens over a page, as a script of its own that no page loads before it is wanted: a plain `import()` of its
 * address costs a page 200 bytes, the bundler's way of doing it two kilobytes.
 */
export function searchPanel(): AstroIntegration {
  let built = '';
  let base = '/';
  return {
    name: 'search-panel',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        base = config.base;
        let reference = '';
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'search-panel',
                apply: 'build',
                applyToEnvironment: ({ name }) => name === 'client',
                buildStart() {
                  reference = this.emitFile({ type: 'chunk', id: SOURCE, name: 'panel', preserveSignature: 'strict' });
                },
                generateBundle() {
                  built = this.getFileName(reference);
                },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        if (!built) throw new Error('the search panel was not built');
        const root = fileURLToPath(dir);
        for (const name of fs
          .readdirSync(root, { recursive: true })
          .map(String)
          .filter((file) => file.endsWith('.html'))) {
          const file = `${root}/${name}`;
          fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replaceAll(PANEL, `${base.replace(/\/$/, '')}/${built}`));
        }
      },
    },
  };
}
