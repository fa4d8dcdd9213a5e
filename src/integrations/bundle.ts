import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { constantTokens } from './constantTokens.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a bundle consists of: one classic script, and the styles it imports. */
export interface Bundle {
  readonly script: string;
  readonly styles: string;
}

/**
 * One script without imports from an entry below src/, for what is no page of Astro's: the service worker and the single file.
 * `define` and `inject` stand in for names, as Rolldown does it.
 */
export async function bundle(
  entry: string,
  {
    base = '/',
    inject = {},
    plugins = [],
  }: { base?: string; inject?: Record<string, [file: string, name: string]>; plugins?: Plugin[] } = {},
): Promise<Bundle> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    plugins,
    css: { postcss: { plugins: [constantTokens()] } },
    define: { 'import.meta.env.BASE_URL': JSON.stringify(base), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: ['chrome116', 'safari16.4', 'firefox115'],
      lib: { entry: `${ROOT}/${entry}`, formats: ['iife'], name: 'jiedezhu', fileName: 'bundle', cssFileName: 'bundle' },
      rolldownOptions: { transform: { inject } },
    },
  });
  const outputs = (Array.isArray(result) ? result : 'output' in result ? [result] : []).flatMap(({ output }) => output);
  const scripts = outputs.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  if (scripts.length !== 1 || !scripts[0]) throw new Error(`${entry}: ${scripts.length} scripts, not one`);
  const styles = outputs.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []));
  return { script: scripts[0].trim(), styles: styles.join('') };
}
