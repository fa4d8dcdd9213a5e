import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/** Serves a built site on a loopback port, a free one unless it is given. Resolves to its origin and a way to stop. */
export async function serve(dist = new URL('../../dist/', import.meta.url).pathname, port = 0) {
  const files = sirv(path.resolve(dist), { dev: false, etag: true });
  const server = http.createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      request.url = '/404.html';
      files(request, response, () => response.end());
    }),
  );
  await new Promise((done) => server.listen(port, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

// As a script: serves the built site on the port that it is given, until it is stopped.
if (process.argv[1] === fileURLToPath(import.meta.url)) await serve(undefined, Number(process.argv[2]));
