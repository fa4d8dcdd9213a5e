import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const META = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/i;
const INLINE = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;

/** A page whose policy names the hashes of its own inline scripts and styles only. Throws where it has no policy. */
export function withOwnHashes(html: string): string {
  const own = new Set(
    [...html.matchAll(INLINE)].map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  );
  if (!META.test(html)) throw new Error('a page without a policy');
  return html.replace(META, (_, before: string, policy: string, after: string) => {
    const directives = policy.split(';').map((directive) =>
      directive
        .trim()
        .split(/\s+/)
        .filter((part) => !part.startsWith("'sha256-") || own.has(part))
        .join(' '),
    );
    return `${before}${directives.filter(Boolean).join('; ')};${after}`;
  });
}

/** After the build: Astro writes the hashes of the whole site into every page, a kilobyte that no page needs. */
export const ownHashes = (): AstroIntegration => ({
  name: 'own-hashes',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const name of fs
        .readdirSync(root, { recursive: true })
        .map(String)
        .filter((file) => file.endsWith('.html'))) {
        const file = `${root}/${name}`;
        fs.writeFileSync(file, withOwnHashes(fs.readFileSync(file, 'utf8')));
      }
    },
  },
});
