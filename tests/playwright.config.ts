import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './support/chromium.mjs';

const port = Number(process.env.TEST_PORT ?? 4387);

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // One journey a tool and what must never break in every run; every other way through nightly.
  ...(process.env.EVERYWHERE ? {} : { grepInvert: /@thorough/ }),
  timeout: 60_000,
  reporter: [['dot'], ['./support/playwright-closing-line.ts']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // What is not there is not waited for until the test's own end.
    actionTimeout: 15_000,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 390, height: 844 },
    // Every other journey is one without a stored site; offline.spec.ts has one.
    serviceWorkers: 'block',
    launchOptions: { executablePath: findChromium() ?? undefined, args: CHROMIUM_FLAGS },
  },
  webServer: {
    command: `node support/serve.mjs ${port}`,
    port,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
