/**
 * Starts the packaged product on the port of the run, with an empty data directory that is removed when it ends.
 * Playwright waits until it is ready and stops it after the last journey.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const jar = join(import.meta.dirname, '../../backend/target/quarkus-app/quarkus-run.jar');
if (!existsSync(jar)) {
  console.error('The product is not packaged: run mvn -f backend package -DskipTests first.');
  process.exit(1);
}

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
});
