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
