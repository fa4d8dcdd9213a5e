import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withOwnStyles } from './ownStyles.ts';

const STYLES = /<style>([\s\S]*?)<\/style>/g;
const STATEMENT = /@layer [\w, -]+;/g;
const NAMED = /@layer ([\w, -]+)[;{]/g;

/**
 * A page with its styles in one piece: each piece costs it a tag and a hash in its policy, which does not pack. Layers are
 * named once, in the order in which they were named or opened first.
 */
export function withOneSheet(html: string): string {
  const styles = [...html.matchAll(STYLES)].map(([, text = '']) => text.trim());
  if (styles.length < 2) return html;
  const sheet = styles.join('');
  const layers = new Set([...sheet.matchAll(NAMED)].flatMap(([, names = '']) => names.split(/,\s*/)));
  const whole = `<style>@layer ${[...layers].join()};${sheet.replace(STATEMENT, '').replace(/\s*\n\s*/g, '')}</style>`;
  let left = styles.length;
  return html.replace(STYLES, () => {
    left -= 1;
    return left === styles.length - 1 ? whole : '';
  });
}

/** After the build, before the policies are written: every page's styles in one piece, those that it can use. */
export const oneSheet = (): AstroIntegration => ({
  name: 'one-sheet',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const readScript = (address: string): string => {
        const script = `${root}/_astro/${address.split('/_astro/')[1]}`;
        return fs.existsSync(script) ? fs.readFileSync(script, 'utf8') : '';
      };
      for (const name of fs
        .readdirSync(root, { recursive: true })
        .map(String)
        .filter((file) => file.endsWith('.html'))) {
        const file = `${root}/${name}`;
        fs.writeFileSync(file, withOwnStyles(withOneSheet(fs.readFileSync(file, 'utf8')), readScript));
      }
    },
  },
});
