/**
 * Starts the packaged product on the port of the run, with an empty data directory that is removed when it ends.
 * Playwright waits until it is ready and stops it after the last journey.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
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
  [`-Dquarkus.http.port=${process.env.RINGVIRKNING_E2E_PORT}`, '-jar', jar],
  {
    env: { ...process.env, RINGVIRKNING_DATA_DIR: data },
    stdio: ['ignore', 'inherit', 'inherit'],
  },
);

for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => product.kill('SIGTERM'));

product.on('exit', (code) => {
  rmSync(data, { recursive: true, force: true });
  process.exit(code ?? 0);
});
