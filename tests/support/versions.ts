import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import type { Plan, Stored } from '../../src/offline/plan.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const read = (name: string) => fs.readFileSync(`${DIST}${name}`, 'utf8');
const sha256 = (text: string) => createHash('sha256').update(text);

/** Files that differ from those in `dist`, by name. */
export type Version = Readonly<Record<string, string>>;

/** The plan in a built service worker. */
export function planOf(worker = read('sw.js')): Plan {
  const [, json] = /^const PLAN=(.*);\n/.exec(worker) ?? [];
  if (!json) throw new Error('a worker without a plan');
  return JSON.parse(json) as Plan;
}

/** The list of what is stored with the rest. */
export const restOf = ({ rest }: Plan): Stored[] => JSON.parse(read(rest)) as Stored[];

interface Edition {
  /** Words put before the titles of these pages (`guides/sued/`). */
  readonly titles?: { readonly words: string; readonly of: readonly string[] };
  /** Which of the rest are stored; all by default. */
  readonly stores?: RegExp;
}

/** Another version of the site: some pages have another title, or less is stored. */
export function edition({ titles, stores }: Edition): Version {
  const changed: Record<string, string> = {};
  for (const path of titles?.of ?? [])
    changed[`${path}index.html`] = read(`${path}index.html`).replace(/<title>/, `<title>${titles?.words} `);
  const mend = (stored: Stored): Stored => {
    const text = changed[`${stored[0]}index.html`];
    return text ? [stored[0], `sha256-${sha256(text).digest('base64')}`] : stored;
  };
  const old = planOf();
  const rest = JSON.stringify(
    restOf(old)
      .filter(([path]) => !stores || stores.test(path))
      .map(mend),
  );
  const list = `_offline/${sha256(rest).digest('hex').slice(0, 16)}.json`;
  const first = old.first.map((stored): Stored => (stored[0] === old.rest ? [list] : mend(stored)));
  const plan: Plan = { ...old, version: sha256(JSON.stringify(first)).digest('hex').slice(0, 16), first, rest: list };
  return { ...changed, [list]: rest, 'sw.js': read('sw.js').replace(/^const PLAN=.*;\n/, `const PLAN=${JSON.stringify(plan)};\n`) };
}

/** A server of the built site that can put another version in its place, and fall silent. */
export interface Host {
  readonly origin: string;
  /** Addresses that were asked for, without query. */
  readonly asked: string[];
  deploy(version: Version): void;
  /** From now on no request is answered. */
  silence(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = { html: 'text/html;charset=utf-8', json: 'application/json', js: 'text/javascript' };

/** Serves a version of the site on a free loopback port; the built one by default. */
export async function host(version: Version = {}): Promise<Host> {
  const files = sirv(DIST, { etag: true });
  let current = version;
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    const address = (request.url ?? '/').replace(/\?.*$/, '');
    asked.push(address);
    const name = address.slice(1).replace(/(^|\/)$/, '$1index.html');
    const other = current[name];
    if (other === undefined)
      return files(request, response, () => {
        response.statusCode = 404;
        response.end(read('404.html'));
      });
    response.setHeader('content-type', TYPES[name.replace(/^.*\./, '')] ?? 'text/plain');
    response.end(other);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    deploy: (next) => {
      current = next;
    },
    async silence() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
