import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const STYLES = /<style>([\s\S]*?)<\/style>/g;
const MODULES = /<script type="module">([\s\S]*?)<\/script>/g;
const STATEMENT = /@layer [\w, -]+;/g;
const NAMED = /@layer ([\w, -]+)[;{]/g;

/** Inline modules that may stand in one: nothing is imported or exported at the top, and nothing of one is seen by another. */
const asBlock = (code: string): string => `{${code.trim()}}`;

/**
 * A page with its styles in one piece and its inline modules in one: each piece costs the page a tag and a hash in its policy,
 * which does not pack. Layers are named once, in the order in which they were named first.
 */
export function inOnePiece(html: string): string {
  const styles = [...html.matchAll(STYLES)].map(([, text = '']) => text.trim());
  const modules = [...html.matchAll(MODULES)].map(([, text = '']) => text);
  let result = html;
  if (styles.length > 1) {
    const sheet = styles.join('');
    const layers = new Set([...sheet.matchAll(NAMED)].flatMap(([, names = '']) => names.split(/,\s*/)));
    let first = true;
    result = result.replace(STYLES, () => {
      if (!first) return '';
      first = false;
      return `<style>@layer ${[...layers].join()};${sheet.replace(STATEMENT, '').replace(/\s*\n\s*/g, '')}</style>`;
    });
  }
  if (modules.length > 1) {
    let left = modules.length;
    result = result.replace(MODULES, () => {
      left -= 1;
      return left > 0 ? '' : `<script type="module">${modules.map(asBlock).join('')}</script>`;
    });
  }
  return result;
}

/** After the build, before the policies: every page in one piece. */
export const pagesInOnePiece = (): AstroIntegration => ({
  name: 'pages-in-one-piece',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const name of fs
        .readdirSync(root, { recursive: true })
        .map(String)
        .filter((file) => file.endsWith('.html'))) {
        const file = `${root}/${name}`;
        fs.writeFileSync(file, inOnePiece(fs.readFileSync(file, 'utf8')));
      }
    },
  },
});
