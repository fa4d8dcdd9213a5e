import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { laterScripts } from './laterScripts.ts';
import { withLeanIcons } from './leanIcons.ts';
import { withOneScript } from './oneScript.ts';
import { withOneSheet } from './oneSheet.ts';
import { withOwnHashes } from './ownHashes.ts';
import { ownStyles } from './ownStyles.ts';
import { withBase } from './withBase.ts';

/**
 * After the build, every page once: the addresses of scripts that come later, one sheet with what the page can use, links under
 * the base path, lean icons, one inline script, and last its policy, with the hashes of what stands in it by then.
 */
export function finishedPages(): AstroIntegration {
  const later = laterScripts();
  let base = '/';
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [later.plugin] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const withOwnStyles = ownStyles((address) => {
          const script = `${root}/_astro/${address.split('/_astro/')[1]}`;
          return fs.existsSync(script) ? fs.readFileSync(script, 'utf8') : '';
        });
        for (const name of fs.readdirSync(root, { recursive: true }).map(String)) {
          if (!name.endsWith('.html')) continue;
          const built = later.into(fs.readFileSync(`${root}/${name}`, 'utf8'), name, base);
          const page = withOneScript(withLeanIcons(withBase(withOwnStyles(withOneSheet(built)), base)));
          fs.writeFileSync(`${root}/${name}`, withOwnHashes(page));
        }
      },
    },
  };
}
