// Debian's nginx over the built site, with the very files of src/hosting/nginx: only ports, paths and the certificate are others.
// Run as a script it also gets an nginx: the one that is there, else Debian's when root, else it says what to install.
import { execFileSync, execSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const PLACES = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

/** Path of an nginx on this machine, or undefined. */
export const findNginx = () => PLACES.find((place) => fs.existsSync(place));

const freePort = () =>
  new Promise((done) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** Serves dist by nginx over TLS. Resolves to its ports, where its logs are, and a way to stop. Throws when nginx does not start. */
export async function serveByNginx(dist = path.join(root, 'dist')) {
  const nginx = findNginx();
  if (!nginx) throw new Error('no nginx: node tests/hosting/nginx.mjs gets one');
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'jiedezhu-nginx-'));
  const [plain, secure] = [await freePort(), await freePort()];
  execFileSync(
    'openssl',
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=127.0.0.1 -keyout key.pem -out fullchain.pem'.split(
      ' ',
    ),
    { cwd: home, stdio: 'ignore' },
  );
  const own = (name) => fs.readFileSync(path.join(root, 'src/hosting/nginx', name), 'utf8');
  const moved = own('jiedezhu.conf')
    .replace('listen 80;', `listen 127.0.0.1:${plain};`)
    .replace('listen 443 ', `listen 127.0.0.1:${secure} `)
    .replaceAll('/etc/ssl/jiedezhu/', `${home}/`)
    .replaceAll('/etc/nginx/jiedezhu/', `${home}/`)
    .replaceAll('/var/log/nginx/', `${home}/`)
    .replace('/srv/jiedezhu;', `${path.resolve(dist)};`);
  fs.writeFileSync(path.join(home, 'jiedezhu.conf'), moved);
  fs.writeFileSync(path.join(home, 'headers.conf'), own('headers.conf'));
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${home}/${kind};`).join('\n');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  fs.writeFileSync(
    path.join(home, 'nginx.conf'),
    `${user}\ndaemon off;\nworker_processes 1;\npid ${home}/pid;\nerror_log ${home}/start.log;\nevents {}\nhttp {\n${temp}\ninclude ${home}/jiedezhu.conf;\n}\n`,
  );
  const running = spawn(nginx, ['-p', home, '-c', `${home}/nginx.conf`, '-e', `${home}/start.log`], { stdio: 'ignore' });
  const stop = async () => {
    const ended = new Promise((done) => running.once('exit', done));
    if (running.exitCode === null && running.kill('SIGQUIT')) await ended;
    fs.rmSync(home, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100 && running.exitCode === null; tries++) {
    if (fs.existsSync(`${home}/pid`)) return { plain, secure, home, stop };
    await new Promise((done) => setTimeout(done, 50));
  }
  const said = fs.readFileSync(`${home}/start.log`, 'utf8');
  await stop();
  throw new Error(`nginx did not start:\n${said}`);
}

if (import.meta.filename === process.argv[1]) {
  if (!findNginx() && process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get'))
    execSync('apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends nginx-light', {
      stdio: 'inherit',
    });
  if (!findNginx()) {
    console.error('The hosting tests need nginx: install it (Debian: nginx-light) and run this again.');
    process.exit(1);
  }
  console.log(`nginx: ${findNginx()}`);
}
