// Serves a built folder over loopback as a host would: compressed, with a content type, what carries a hash to be kept for
// good and the rest not, 404 where nothing is.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};
const HASHED = /^\/(?:_astro|_index)\//;
const SMALL_ALREADY = ['.png', '.woff2'];

/** Starts a server for `dist` on a free port; `origin` is its address, `close()` ends it. */
export async function serve(dist) {
  const packed = new Map();
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    const file = path.join(dist, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    const kind = path.extname(file);
    if (!fs.existsSync(file) || fs.statSync(file).isDirectory()) return response.writeHead(404).end();
    const plain = SMALL_ALREADY.includes(kind);
    if (!packed.has(file)) packed.set(file, plain ? fs.readFileSync(file) : gzipSync(fs.readFileSync(file), { level: 9 }));
    const body = packed.get(file);
    response
      .writeHead(200, {
        'content-type': TYPES[kind] ?? 'application/octet-stream',
        'content-length': body.length,
        'cache-control': HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-store',
        ...(plain ? {} : { 'content-encoding': 'gzip' }),
      })
      .end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
