// npm run release [--quick]: checks, tests and builds, then writes release/: digests of every file of dist (signed where
// RELEASE_KEY names an SSH key), what changed since the last tag, an SBOM, and the licences of what the site is built with.
// --quick leaves checks and tests out and takes dist as it is: for trying the script.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const out = path.join(root, 'release');
const { version, dependencies } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
const run = (command, ...given) => execFileSync(command, given, { cwd: root, stdio: 'inherit' });
const said = (command, ...given) =>
  execFileSync(command, given, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] }).trim();
const write = (name, text) => fs.writeFileSync(path.join(out, name), `${text.trimEnd()}\n`);

if (!process.argv.includes('--quick')) {
  if (said('git', 'status', '--porcelain') !== '') throw new Error('Something is not committed: a release is made of what git knows.');
  run('npm', 'run', 'check');
  run('npm', 'test');
}
fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(out);

/** Every file below a folder, in a fixed order. */
const filesIn = (folder) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
const dist = path.join(root, 'dist');
const digest = (file) => createHash('sha256').update(fs.readFileSync(file)).digest('hex');
// `sha256sum -c SHA256SUMS` in dist reads this.
write(
  'SHA256SUMS',
  filesIn(dist)
    .map((name) => `${digest(path.join(dist, name))}  ${name}`)
    .join('\n'),
);
const key = process.env.RELEASE_KEY;
if (key) run('ssh-keygen', '-Y', 'sign', '-f', key, '-n', 'jiedezhu', path.join(out, 'SHA256SUMS'));

let last = '';
try {
  last = said('git', 'describe', '--tags', '--abbrev=0');
} catch {
  // The first release.
}
const changes = said('git', 'log', '--no-merges', '--format=- %s', ...(last ? [`${last}..HEAD`] : []));
write(
  'CHANGELOG.md',
  `# ${version}, ${said('git', 'log', '-1', '--format=%cs')}\n\n${last ? `Since ${last}:` : 'Everything so far:'}\n\n${changes}`,
);

write('sbom.cdx.json', said('npm', 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit=dev'));

// The lockfile names each package with its licence; those of development are left out.
const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
const built = Object.entries(packages)
  .filter(([place, { dev }]) => place !== '' && !dev)
  .map(([place, { version: of, license = '?' }]) => ({ name: place.replace(/^.*node_modules\//, ''), of, license }));
/** What reaches a reader; everything else runs at build time. */
const SENT = ['astro', 'preact', 'pagefind', 'valibot', 'idb', 'docx', 'uqr', 'workbox-build'].filter((name) => name in dependencies);
const byLicence = Object.entries(Object.groupBy(built, ({ license }) => license)).sort((one, other) => other[1].length - one[1].length);
write(
  'LICENCES.md',
  [
    `# Licences of what the site is built with`,
    `${Object.keys(dependencies).length} packages are asked for, ${built.length} come with them (every platform counted); parts of ${SENT.length} reach readers: ${SENT.join(', ')}.`,
    ...byLicence.map(
      ([license, list]) =>
        `## ${license} (${list.length})\n\n${[...new Set(list.map(({ name, of }) => `${name} ${of}`))].sort().join(', ')}`,
    ),
  ].join('\n\n'),
);
console.log(
  `release/ ${version}: ${filesIn(dist).length} files, ${key ? 'signed' : 'not signed (RELEASE_KEY names an SSH key)'}; ` +
    `${Object.keys(dependencies).length} dependencies, ${built.length} with theirs, parts of ${SENT.length} reach readers.`,
);
