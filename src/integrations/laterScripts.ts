import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Scripts that no page loads before they are wanted, and what a page writes where the address of one belongs; it is known only
 * when that has been built.
 */
export const LATER = { panel: '@later-panel', reading: '@later-reading' } as const;
const SOURCES: Record<keyof typeof LATER, URL> = {
  panel: new URL('../islands/search/panel.tsx', import.meta.url),
  reading: new URL('../islands/reading/index.ts', import.meta.url),
};

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

/** The part that the scripts which come later have in the build. */
interface LaterScripts {
  /** Has them built, and remembers under which names. */
  readonly plugin: Plugin;
  /** A page that knows these names; `name` is its file, `root` the site's folder with a slash at its end. Throws before the build. */
  into(html: string, name: string, root: string): string;
}

/**
 * The search that opens over a page, and what a page to read does when it is asked, each as a script of its own: a plain
 * `import()` of its address costs a page 200 bytes, the bundler's way of doing it two kilobytes.
 */
export function laterScripts(): LaterScripts {
  const references = new Map<string, string>();
  const built = new Map<string, string>();
  let worker = '';
  let ahead = '';
  const graph = new Map<string, string[]>();
  return {
    plugin: {
      name: 'later-scripts',
      apply: 'build',
      applyToEnvironment: ({ name }) => name === 'client',
      buildStart() {
        for (const [name, source] of Object.entries(SOURCES))
          references.set(name, this.emitFile({ type: 'chunk', id: fileURLToPath(source), name, preserveSignature: 'strict' }));
      },
      generateBundle(_, bundle) {
        for (const [name, reference] of references) built.set(LATER[name as keyof typeof LATER], this.getFileName(reference));
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') {
            graph.set(file.fileName, file.imports);
            if (file.facadeModuleId?.includes('/pages/search/index.astro')) ahead = file.fileName;
          } else if (/\/worker\.[^/]+\.js$/.test(file.fileName)) worker = file.fileName;
        }
      },
    },
    into(html, name, root) {
      if (!built.size || !worker || !ahead) throw new Error("what comes later, the search's worker or what starts it ahead was not built");
      const page = [...built].reduce((text, [mark, file]) => text.replaceAll(mark, root + file), html);
      return name === 'search/index.html' ? askingAtOnce(page, graph, root, { worker, ahead }) : page;
    },
  };
}
