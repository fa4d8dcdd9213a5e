import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type BuiltPage, builtPage, wrongOn } from '../support/dist.ts';

/** Every directive of every page, besides the hashes of what is inline; a new one is a decision. */
const DIRECTIVES: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default', 'offline'],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
};
/** Pagefind compiles WebAssembly, and only the search page loads it. */
const WASM: Readonly<Record<string, readonly string[]>> = { '/search/': ["'wasm-unsafe-eval'"] };

/** A paper that is drawn on the device is shown as a picture for a long press, and only where one is drawn. */
const DRAWN: Readonly<Record<string, readonly string[]>> = { '/letter/': ['data:'], '/script/': ['data:'], '/family/picture/': ['data:'] };

/** A page's policy by directive. */
function policyOf({ document }: BuiltPage): Map<string, string[]> {
  const text = document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
  const parts = text.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.filter(([name]) => name).map(([name = '', ...values]) => [name, values]));
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const isHash = (value: string) => /^'sha256-[\w+/]+=*'$/.test(value);

test('every page has the whole policy, and nothing loosens it', () => {
  const wrong = wrongOn((page) => {
    const policy = policyOf(page);
    const names = [...new Set([...Object.keys(DIRECTIVES), ...policy.keys()])];
    return names.flatMap((name) => {
      const allowed = [
        ...(DIRECTIVES[name] ?? []),
        ...(name === 'script-src' ? (WASM[page.address] ?? []) : []),
        ...(name === 'img-src' ? (DRAWN[page.address] ?? []) : []),
      ];
      const given = (policy.get(name) ?? []).filter((value) => !(isHash(value) && /^(script|style)-src$/.test(name)));
      return given.join(' ') === allowed.join(' ') ? [] : [`${name} ${given.join(' ')}`];
    });
  });
  expect(wrong).toEqual([]);
});

test('the policy stands before anything that it governs, once', () => {
  const wrong = wrongOn(({ html, document }) => {
    const at = html.search(/<meta http-equiv="content-security-policy"/i);
    const first = html.search(/<script|<style|<link[^>]+rel="(?:stylesheet|modulepreload)"/i);
    const count = document.querySelectorAll('meta[http-equiv]').length;
    return [...(at > 0 && (first < 0 || at < first) ? [] : ['the policy comes too late']), ...(count === 1 ? [] : [`${count} policies`])];
  });
  expect(wrong).toEqual([]);
});

test('what is inline is named by its hash; nothing else runs or styles', () => {
  const wrong = wrongOn((page) => {
    const policy = policyOf(page);
    const unnamed = (selector: string, directive: string) =>
      page.document
        .querySelectorAll(selector)
        .filter((element) => !/^application\/(json|ld\+json)$/.test(element.getAttribute('type') ?? ''))
        .filter((element) => !policy.get(directive)?.includes(hashOf(element.innerHTML)))
        .map((element) => `${directive}: ${element.innerHTML.slice(0, 60)}`);
    return [
      ...unnamed('script:not([src])', 'script-src'),
      ...unnamed('style', 'style-src'),
      ...page.document.querySelectorAll('[style]').map((element) => element.outerHTML.slice(0, 80)),
      ...[...page.html.matchAll(/<[a-z][^>]*\son[a-z]+=/g)].map(([tag]) => tag.slice(0, 80)),
      ...[...page.html.matchAll(/href="javascript:/g)].map(([tag]) => tag),
    ];
  });
  expect(wrong).toEqual([]);
});

test('everything that a page loads comes from this site', () => {
  const wrong = wrongOn(({ document }) =>
    document
      .querySelectorAll('[src], [srcset], link[href], [component-url], [renderer-url]')
      .filter((element) => element.getAttribute('rel') !== 'canonical')
      .flatMap((element) => ['src', 'srcset', 'href', 'component-url', 'renderer-url'].map((name) => element.getAttribute(name)))
      .filter((source): source is string => source !== undefined && !/^\/(?!\/)/.test(source)),
  );
  expect(wrong).toEqual([]);
});

test('the check would see what loosens a policy', () => {
  const { document } = builtPage('/');
  const meta = document.querySelector('meta[http-equiv]');
  const policy = meta?.getAttribute('content') ?? '';
  meta?.setAttribute(
    'content',
    `${policy.replace("base-uri 'none'", '').replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")}`,
  );
  const loosened = policyOf(builtPage('/'));
  meta?.setAttribute('content', policy);
  expect(loosened.has('base-uri')).toBe(false);
  expect(loosened.get('script-src')).toContain("'unsafe-inline'");
});
