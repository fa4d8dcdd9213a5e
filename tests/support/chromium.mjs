// Finds a Chromium for the browser tests; run as a script, it also gets one: the one that is there, else Playwright's,
// else Debian's package when root, else a message that says what to install. The headless shell goes first: the same
// engine without a browser around it, which runs the same tests in less than half the time.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  ...NAMES.map((name) => `/usr/bin/${name}`),
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of a Chromium on this machine, or null. `CHROMIUM_PATH` goes first. */
export function findChromium() {
  const candidates = [process.env.CHROMIUM_PATH, ...PLACES, chromium.executablePath()];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** Flags under which Chromium runs as root and asks nobody on the network anything of its own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const INSTALL = 'DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends';

function attempt(command) {
  try {
    execSync(command, { stdio: 'inherit' });
  } catch {
    console.log(`did not work: ${command}`);
  }
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const root = process.getuid?.() === 0;
  if (!findChromium()) attempt('npx playwright install chromium');
  if (!findChromium() && root && existsSync('/usr/bin/apt-get')) {
    attempt('apt-get update -qq');
    for (const name of ['chromium-headless-shell', 'chromium']) if (!findChromium()) attempt(`${INSTALL} ${name} fonts-noto-cjk`);
  }
  const found = findChromium();
  if (!found) {
    console.error(
      '浏览器测试需要 Chromium。请安装 chromium 或 Google Chrome，或者把它的路径写进环境变量 CHROMIUM_PATH，再运行一次。\nThe browser tests need Chromium: install chromium or Google Chrome, or set CHROMIUM_PATH.',
    );
    process.exit(1);
  }
  console.log(`Chromium: ${found}`);
}
