/**
 * Starts the packaged product on the port of the run, with accounts to try the working pages with, whose passwords it
 * writes where the journeys look for them. Playwright waits until it is ready and stops it after the last journey.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendFileSync, writeFileSync } from 'node:fs';

import { startProduct } from './product.mjs';

const data = mkdtempSync(join(tmpdir(), 'ringvirkning-e2e-'));
const product = spawn(
  'java',
  [
    `-Dquarkus.http.port=${process.env.RINGVIRKNING_E2E_PORT}`,
    '-Dringvirkning.demo-accounts=true',
    '-jar',
    jar,
  ],
  {
    env: { ...process.env, RINGVIRKNING_DATA_DIR: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);

// Journeys that sign in find the accounts there: the product tells them on the console, and nowhere else.
const accounts = join(tmpdir(), `ringvirkning-e2e-accounts-${process.env.RINGVIRKNING_E2E_PORT}`);
product.stdout.pipe(createWriteStream(accounts, { mode: 0o600 }));
product.stdout.pipe(process.stdout);

for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => product.kill('SIGTERM'));

product.on('exit', (code) => {
  rmSync(data, { recursive: true, force: true });
  rmSync(accounts, { force: true });
  process.exit(code ?? 0);
const { RINGVIRKNING_E2E_PORT: port, RINGVIRKNING_E2E_ACCOUNTS: accounts } = process.env;
writeFileSync(accounts, '', { mode: 0o600 });

const product = startProduct(port, { RINGVIRKNING_DEMO_ACCOUNTS: 'true' }, (line) => {
  const [, loginName, password] = /^ {2}(\S+@\S+) {2}(\S+)$/.exec(line) ?? [];
  if (password) appendFileSync(accounts, `${loginName} ${password}\n`);
  else console.log(line);
});

for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, product.stop);

process.exit(await product.ended);
