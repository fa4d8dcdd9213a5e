import { expect, test } from 'vitest';
import { builtFile, builtFiles, builtPages } from '../support/dist.ts';
import { CSS_NEWER, JS_NEWER, newerIn } from '../support/floor.ts';

/** What is used although it is newer, each only where the code asks first whether it is there. */
const ASKED_FOR: Readonly<Record<string, RegExp>> = {
  // Astro's islands and our own prefetching wait by a timer where nobody tells when a page is idle.
  requestIdleCallback: /"requestIdleCallback"in |`requestIdleCallback`in |requestIdleCallback\?\.|typeof requestIdleCallback/,
};

/** What is newer and may be missing: an older browser leaves the rule out, and the page is the same but for a nicety. */
const HARMLESS: Readonly<Record<string, string>> = {
  '@media (scripting)': 'without scripts the fallback comes after its delay instead of at once, and a button that does nothing stays',
};

/** Files of Pagefind that no page loads. */
const UNUSED = /^pagefind\/pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

/** Every different text of a kind on the site, with the first place where it stands. */
function texts(ending: RegExp, inline: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of builtFiles().filter((one) => ending.test(one) && !UNUSED.test(one))) found.set(builtFile(name).toString(), name);
  for (const { address, document } of builtPages())
    for (const { innerHTML } of document.querySelectorAll(inline)) if (!found.has(innerHTML)) found.set(innerHTML, address);
  return found;
}
const withoutStrings = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '""');

test('no style sheet needs more than Chrome 116 and Safari 16.4', () => {
  const sheets = texts(/\.css$/, 'style');
  expect(sheets.size).toBeGreaterThan(10);
  const list = CSS_NEWER.filter(({ name }) => !Object.hasOwn(HARMLESS, name));
  expect([...sheets].flatMap(([css, where]) => newerIn(withoutStrings(css), list).map((one) => `${where}: ${one}`))).toEqual([]);
});

test('no script needs more than Chrome 116 and Safari 16.4', () => {
  const scripts = texts(/\.m?js$/, 'script:not([src]):not([type$="json"])');
  expect(scripts.size).toBeGreaterThan(50);
  const wrong = [...scripts].flatMap(([code, where]) =>
    newerIn(code, JS_NEWER)
      .filter((one) => !Object.entries(ASKED_FOR).some(([name, asks]) => one.startsWith(`${name} (`) && asks.test(code)))
      .map((one) => `${where}: ${one}`),
  );
  expect(wrong).toEqual([]);
});

test('no page needs an attribute that is newer', () => {
  const wrong = builtPages().flatMap(({ address, document }) =>
    document
      .querySelectorAll('[popover], [popovertarget], [commandfor], [closedby]')
      .map((one) => `${address}: ${one.outerHTML.slice(0, 80)}`),
  );
  expect(wrong).toEqual([]);
});

test('the check would see what is newer', () => {
  const css = [
    'a{&:hover{color:red}}',
    'a{color:red;.b{color:red}}',
    'a{color:light-dark(#000,#fff)}',
    '@scope(.a){b{color:red}}',
    'a{width:round(1px,2px)}',
  ];
  for (const one of css) expect(newerIn(one, CSS_NEWER), one).not.toEqual([]);
  const js = [
    'Object.groupBy(a,b)',
    'URL.canParse(a)',
    'm.values().map(f)',
    '/[a--b]/v.test(a)',
    'new Set().isSubsetOf(b)',
    'Promise.withResolvers()',
  ];
  for (const one of js) expect(newerIn(one, JS_NEWER), one).not.toEqual([]);
  const old = [
    '@media print{a{color:red}.b{color:red}}',
    '@layer a{.b:has(c){color:color-mix(in srgb,red,blue)}}',
    'a{inset:0;width:min(1px,2rem)}',
  ];
  for (const one of old) expect(newerIn(one, CSS_NEWER), one).toEqual([]);
  for (const one of ['Object.values(a).map(f)', 'a.at(-1)', '/a/u.test(b)']) expect(newerIn(one, JS_NEWER), one).toEqual([]);
});
