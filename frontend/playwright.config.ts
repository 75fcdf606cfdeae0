import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { defineConfig } from '@playwright/test';

import { findBrowser } from './e2e/browser';

/**
 * The journeys run against the product as it is packaged: at BASE_URL when that is given, else one is started on a free
 * port with data of its own, and taken away after.
 */
const given = process.env.BASE_URL;

/** Workers read this file again and must find the port that the first reading chose. */
function portOfRun(): string {
  process.env.RINGVIRKNING_E2E_PORT ??= execFileSync(process.execPath, [
    '-e',
    "const s=require('net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})",
  ])
    .toString()
    .trim();
  return process.env.RINGVIRKNING_E2E_PORT;
}

/** Where the passwords of the accounts to try with stand; told by who starts the product, when it is not this. */
process.env.RINGVIRKNING_E2E_ACCOUNTS ??= join(tmpdir(), `ringvirkning-e2e-${portOfRun()}`);

const started = given ? undefined : `http://127.0.0.1:${portOfRun()}`;
const executablePath = await findBrowser();
const startingMs = 180_000;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    baseURL: given ?? started,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      // Keeps the browser quiet on a closed network, and lets it run as root in a container.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: started
    ? {
        command: 'node e2e/start-product.mjs',
        url: `${started}/q/health/ready`,
        timeout: startingMs,
        stdout: 'pipe',
        gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
      }
    : undefined,
});
