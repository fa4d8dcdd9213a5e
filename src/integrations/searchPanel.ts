import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What the header writes where the address of the panel's script belongs; it is known only when that has been built. */
export const PANEL = '@search-panel';
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

/**
 * The search page asks for every script of its island and for its worker at once, not for one after the other as each names
 * the next; what starts the worker ahead goes first and waits for nothing.
 */
function askingAtOnce(html: string, graph: Graph, root: string, { worker, ahead }: { worker: string; ahead: string }): string {
  const named = [...html.matchAll(/(?:component|renderer)-url="([^"]+)"/g)].map(([, url = '']) => url.slice(root.length));
  const first = withImports(graph, [ahead]);
  const rest = withImports(graph, named).filter((name) => !first.includes(name));
  const links = [...first, worker, ...rest].map((name) => `<link rel="modulepreload" href="${root}${name}">`);
  const script = `<script type="module" src="${root}${ahead}"></script>`;
  if (!html.includes(script)) throw new Error('the search page does not start its worker');
  return html.replace(script, '').replace('</head>', `${script.replace(' type', ' async type')}${links.join('')}</head>`);
}

/** The search panel's part in the build. */
interface SearchPanel {
  /** Has it built, and remembers under which names. */
  readonly plugin: Plugin;
  /** A page that knows these names; `name` is its file, `root` the site's folder with a slash at its end. Throws before the build. */
  into(html: string, name: string, root: string): string;
}

/**
 * The search that opens over a page, as a script of its own that no page loads before it is wanted: a plain `import()` of its
 * address costs a page 200 bytes, the bundler's way of doing it two kilobytes.
 */
export function searchPanel(): SearchPanel {
  let reference = '';
  let built = '';
  let worker = '';
  let ahead = '';
  const graph = new Map<string, string[]>();
  return {
    plugin: {
      name: 'search-panel',
      apply: 'build',
      applyToEnvironment: ({ name }) => name === 'client',
      buildStart() {
        reference = this.emitFile({ type: 'chunk', id: SOURCE, name: 'panel', preserveSignature: 'strict' });
      },
      generateBundle(_, bundle) {
        built = this.getFileName(reference);
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') {
            graph.set(file.fileName, file.imports);
            if (file.facadeModuleId?.includes('/pages/search/index.astro')) ahead = file.fileName;
          } else if (/\/worker\.[^/]+\.js$/.test(file.fileName)) worker = file.fileName;
        }
      },
    },
    into(html, name, root) {
      if (!built || !worker || !ahead) throw new Error('the search panel, its worker or what starts it ahead was not built');
      const page = html.replaceAll(PANEL, root + built);
      return name === 'search/index.html' ? askingAtOnce(page, graph, root, { worker, ahead }) : page;
    },
  };
}
