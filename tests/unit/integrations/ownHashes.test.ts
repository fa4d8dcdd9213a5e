import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnHashes } from '../../../src/integrations/ownHashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, rest = '') => `<head><meta http-equiv="content-security-policy" content="${policy}">${rest}</head>`;

test('a page names the hashes of its own inline scripts and styles, each where it counts, and no other', () => {
  const rest = '<style>a{}</style><script>go()</script><script src="/x.js"></script>';
  const before = page(`default-src 'none'; script-src 'self' ${hash('other')}; style-src 'self' ${hash('a{}')} ${hash('b{}')};`, rest);
  const after = page(`default-src 'none';script-src 'self' ${hash('go()')};style-src 'self' ${hash('a{}')}`, rest);
  expect(withOwnHashes(before)).toBe(after);
  expect(withOwnHashes(after)).toBe(after);
});

test('what is no hash stays, in its order', () => {
  const policy = "default-src 'none';script-src 'self' 'wasm-unsafe-eval'";
  expect(withOwnHashes(page(`${policy};`))).toBe(page(policy));
});

test('a page without a policy stops the build', () => {
  expect(() => withOwnHashes('<head></head>')).toThrow('without a policy');
});
