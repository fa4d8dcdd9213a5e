import { createHash } from 'node:crypto';

const META = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/i;
const INLINE = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * A page whose policy names the hashes of its own inline scripts and styles, and no others: Astro writes those of the whole
 * site, a kilobyte that no page needs. Throws where it has no policy.
 */
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
