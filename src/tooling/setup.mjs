// Installs the packages that the lockfile names, once; a second run with the same lockfile does nothing.
// Runs on plain Node 20 before anything is installed, so it uses nothing but Node.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const stamp = new URL('node_modules/.installed-for', root);
const wanted = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .update(process.platform + process.arch)
  .digest('hex');

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
  console.log('依赖已装好。 Packages are up to date.');
} else {
  console.log('正在安装依赖，第一次约需一分钟。 Installing packages…');
  execSync('npm ci', { cwd: root, stdio: 'inherit' });
  writeFileSync(stamp, wanted);
}
