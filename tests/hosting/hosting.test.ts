import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFiles } from '../support/dist.ts';
import { headersFor, readHeadersFile } from './headersFile.ts';
import { serveByNginx } from './nginx.mjs';

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

let nginx: Awaited<ReturnType<typeof serveByNginx>>;
beforeAll(async () => {
  nginx = await serveByNginx();
});
afterAll(() => nginx.stop());

const ask = (address: string, headers: Record<string, string> = {}, secure = true): Promise<Answer> =>
  new Promise((done, failed) => {
    const options = { host: '127.0.0.1', port: secure ? nginx.secure : nginx.plain, path: address, headers, rejectUnauthorized: false };
    (secure ? https : http)
      .get(options, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
      })
      .on('error', failed);
  });

const hashed = () => `/${builtFiles().find((name) => /^_astro\/.*\.js$/.test(name))}`;
const index = () => `/${builtFiles().find((name) => name.startsWith('_index/'))}`;

/** The kinds of answers, each with the status that it must have. */
const KINDS: readonly (readonly [string, () => string, number])[] = [
  ['a page', () => '/guides/', 200],
  ['the home page', () => '/', 200],
  ['an address without its slash', () => '/guides', 301],
  ['a page that is not there', () => '/nowhere/', 404],
  ['a hashed asset', hashed, 200],
  ['a part of the index', index, 200],
  ['a hashed asset that is not there', () => '/_astro/none.abc.js', 404],
  ['open data', () => '/data/rules.json', 200],
  ['the worker of the full text', () => '/pagefind/pagefind-worker.js', 200],
  ['an icon', () => '/icon.svg', 200],
];

/** What every answer has, whatever it is. */
const ALWAYS: Readonly<Record<string, RegExp>> = {
  'referrer-policy': /^no-referrer$/,
  'x-content-type-options': /^nosniff$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'strict-transport-security': /^max-age=31536000$/,
  'permissions-policy': /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
  'content-security-policy': /frame-ancestors 'none'/,
};

for (const [kind, address, status] of KINDS)
  test(`${kind}: ${status}, with every header, kept no longer than it should be`, async () => {
    const answer = await ask(address());
    expect(answer.status).toBe(status);
    for (const [name, value] of Object.entries(ALWAYS)) expect(answer.headers[name], name).toMatch(value);
    expect(answer.headers.server).toBe('nginx');
    const immutable = status === 200 && /^\/(_astro|_index)\//.test(address());
    expect(answer.headers['cache-control']).toBe(immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  });

test('without its slash an address leads on to the one with it, on this host; plain http leads to https without the question', async () => {
  expect((await ask('/guides')).headers.location).toBe('/guides/');
  const plain = await ask('/search/?q=secret', { host: 'jiedezhu.example' }, false);
  expect([plain.status, plain.headers.location]).toEqual([301, 'https://jiedezhu.example/search/']);
});

test('what is not found is our own page; what is asked for again and has not changed is not sent again', async () => {
  expect((await ask('/nowhere/')).body.toString()).toContain('接得住');
  const first = await ask('/guides/');
  expect((await ask('/guides/', { 'if-none-match': first.headers.etag ?? '' })).status).toBe(304);
});

test('text is packed, and says what it is', async () => {
  const packed = await ask('/guides/', { 'accept-encoding': 'gzip' });
  expect([packed.headers['content-encoding'], packed.headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
  expect(gunzipSync(packed.body).toString()).toBe((await ask('/guides/')).body.toString());
  for (const [address, type] of [
    ['/guides/', 'text/html; charset=utf-8'],
    [hashed(), 'application/javascript; charset=utf-8'],
    ['/data/rules.json', 'application/json; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml; charset=utf-8'],
  ] as const)
    expect((await ask(address)).headers['content-type']).toBe(type);
});

test('the open data may be fetched by others; nothing else may', async () => {
  expect((await ask('/data/statutes.json')).headers['access-control-allow-origin']).toBe('*');
  expect((await ask('/guides/')).headers['access-control-allow-origin']).toBeUndefined();
});

test('one page may be framed by others: /embed/, and no neighbour of it', async () => {
  expect((await ask('/embed/')).headers['content-security-policy']).toMatch(/frame-ancestors (\*|'none')/);
  const conf = fs.readFileSync(new URL('../../src/hosting/nginx/jiedezhu.conf', import.meta.url), 'utf8');
  expect(conf.match(/frame-ancestors \*/g)).toHaveLength(1);
  const rules = readHeadersFile(fs.readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8'));
  expect(headersFor(rules, '/embed/').get('content-security-policy')).toMatch(/frame-ancestors \*$/);
  for (const other of ['/', '/embed', '/embedded/', '/check/'])
    expect(headersFor(rules, other).get('content-security-policy'), other).toMatch(/frame-ancestors 'none'$/);
});

test('the logs hold no search, no reader and no device', async () => {
  for (const address of [
    '/search/?q=MARK',
    '/nowhere/?q=MARK',
    '/guides?q=MARK',
    '/_astro/none.js?q=MARK',
    '/%00?q=MARK',
    '/..%2f..?q=MARK',
  ])
    await ask(address, { 'user-agent': 'MARK', referer: 'https://MARK.example/', cookie: 'MARK=MARK' });
  await ask('/search/?q=MARK', {}, false);
  await new Promise((done) => setTimeout(done, 100));
  const logs = fs.readdirSync(nginx.home).filter((name) => name.endsWith('.log'));
  const written = logs.map((name) => fs.readFileSync(`${nginx.home}/${name}`, 'utf8')).join('');
  expect(written).toContain('GET /search/');
  expect(written).not.toMatch(/MARK|127\.0\.0\.1/);
});

/** A policy as directives: `_headers` joins several by a comma, where each must hold. */
const directivesOf = (policy: string) => [...new Set(policy.split(',').flatMap((one) => one.split(';').map((part) => part.trim())))].sort();

for (const [kind, address, status] of KINDS.filter(([, , status]) => status === 200))
  test(`_headers says the same as nginx: ${kind}`, async () => {
    const rules = readHeadersFile(fs.readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8'));
    const [said, { headers }] = [headersFor(rules, address()), await ask(address())];
    expect(status).toBe(200);
    for (const name of [...Object.keys(ALWAYS), 'access-control-allow-origin'].filter((one) => one !== 'content-security-policy'))
      expect(said.get(name), name).toBe(headers[name]);
    // nginx has one policy for each, `_headers` adds to the common one: each directive of nginx's stands there too.
    const [there, here] = [
      directivesOf(said.get('content-security-policy') ?? ''),
      directivesOf(String(headers['content-security-policy'])),
    ];
    expect(here.filter((one) => !there.includes(one))).toEqual([]);
    // Without a word both hosts have a browser ask again each time, as no-cache does.
    expect(said.get('cache-control') ?? 'no-cache').toBe(headers['cache-control']);
  });
