import { Script } from 'node:vm';

const INLINE_MODULE = /<script type="module">([\s\S]*?)<\/script>/g;

/** A module's text as a function that runs at once; null where it only works as a module (it imports, or waits at its top). */
function asFunction(code: string): string | null {
  const whole = `(()=>{${code.trim()}})();`;
  try {
    new Script(whole);
    return whole;
  } catch {
    return null;
  }
}

/**
 * A page whose small inline modules are one, each in a function of its own: they pack better together, and the policy names one
 * hash instead of five. Modules run when the page has been read, so where they stand does not matter.
 */
export function withOneScript(html: string): string {
  const able = [...html.matchAll(INLINE_MODULE)].flatMap(([element, code = '']) => {
    const whole = asFunction(code);
    return whole === null ? [] : [{ element, whole }];
  });
  const last = able.at(-1)?.element;
  if (able.length < 2 || last === undefined) return html;
  const joined = `<script type="module">${able.map(({ whole }) => whole).join('')}</script>`;
  const without = able.slice(0, -1).reduce((page, { element }) => page.replace(element, ''), html);
  return without.replace(last, () => joined);
}
