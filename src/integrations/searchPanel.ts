import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What the header writes where the address of the panel's script belongs; it is known only when that has been built. */
export const PANEL = '@search-panel';
/** What the search page writes where the addresses of the engine and of all that it imports belong. */
export const ENGINE = '@search-engine';
const SOURCE = fileURLToPath(new URL('../islands/search/panel.tsx', import.meta.url));

/** Built scripts with what each imports before it runs. */
type Graph = ReadonlyMap<string, readonly string[]>;

/** Scripts and all that they import, each once. */
function withImports(graph: Graph, from: readonly string[]): string[] {
  const found = new Set<string>();
  const follow = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    for (const other of graph.get(name) ?? []) follow(other);
  };
  for (const name of from) follow(name);
  return [...found];
}

/** The search page asks for every script of its island at once, not for one after the other as each names the next. */
function askingAtOnce(html: string, graph: Graph, root: string): string {
  const named = [...html.matchAll(/(?:component|renderer)-url="([^"]+)"/g)].map(([, url = '']) => url.slice(root.length));
  const links = withImports(graph, named).map((name) => `<link rel="modulepreload" href="${root}${name}">`);
  return html.replace('</head>', `${links.join('')}</head>`);
}

/**
 * The search that opens over a page, as a script of its own that no page loads before it is wanted: a plain `import()` of its
 * address costs a page 200 bytes, the bundler's way of doing it two kilobytes.
 */
export function searchPanel(): AstroIntegration {
  let built = '';
  let engine = '';
  const graph = new Map<string, string[]>();
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
                generateBundle(_, bundle) {
                  built = this.getFileName(reference);
                  for (const file of Object.values(bundle)) {
                    if (file.type !== 'chunk') continue;
                    graph.set(file.fileName, file.imports);
                    if (file.facadeModuleId?.endsWith('/islands/search/engine.ts')) engine = file.fileName;
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        if (!built || !engine) throw new Error('the search panel or its engine was not built');
        const root = fileURLToPath(dir);
        const at = `${base.replace(/\/$/, '')}/`;
        const scripts = withImports(graph, [engine]).map((name) => at + name);
        for (const name of fs
          .readdirSync(root, { recursive: true })
          .map(String)
          .filter((file) => file.endsWith('.html'))) {
          const file = `${root}/${name}`;
          const page = fs
            .readFileSync(file, 'utf8')
            .replaceAll(PANEL, at + built)
            .replaceAll(ENGINE, scripts.join(' '));
          fs.writeFileSync(file, name === 'search/index.html' ? askingAtOnce(page, graph, at) : page);
        }
      },
    },
  };
}
