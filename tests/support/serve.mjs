import http from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/** Serves a built site on a free loopback port. Resolves to its origin and a way to stop. */
export async function serve(dist = new URL('../../dist/', import.meta.url).pathname) {
  const files = sirv(path.resolve(dist), { dev: false, etag: true });
  const server = http.createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      request.url = '/404.html';
      files(request, response, () => response.end());
    }),
  );
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
