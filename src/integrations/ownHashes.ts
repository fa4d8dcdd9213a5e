import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withLeanIcons } from './leanIcons.ts';
import { withOneScript } from './oneScript.ts';
import { withBase } from './withBase.ts';

const META = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/i;
const INLINE = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;

/** A page whose policy names the hashes of its own inline scripts and styles, and no others. Throws where it has no policy. */
export function withOwnHashes(html: string): string {
  const own = { script: new Set<string>(), style: new Set<string>() };
  for (const [, kind, text = ''] of html.matchAll(INLINE))
    own[kind === 'style' ? 'style' : 'script'].add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  if (!META.test(html)) throw new Error('a page without a policy');
  return html.replace(META, (_, before: string, policy: string, after: string) => {
    const directives = policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      const hashes = name === 'script-src' ? own.script : name === 'style-src' ? own.style : [];
      return [name, ...values.filter((value) => !value.startsWith("'sha256-")), ...hashes].join(' ');
    });
    return `${before}${directives.filter(Boolean).join(';')}${after}`;
  });
}

/**
 * After the build: links under the base path, lean icons, one inline script a page, and its own hashes; Astro writes those of the whole site, a
 * kilobyte that no page needs.
 */
export const ownHashes = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'own-hashes',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of fs
          .readdirSync(root, { recursive: true })
          .map(String)
          .filter((file) => file.endsWith('.html'))) {
          const file = `${root}/${name}`;
          fs.writeFileSync(file, withOwnHashes(withOneScript(withLeanIcons(withBase(fs.readFileSync(file, 'utf8'), base)))));
        }
      },
    },
  };
};
