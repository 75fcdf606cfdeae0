/** The packaged product, with data of its own that go with it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const jar = join(import.meta.dirname, '../../backend/target/quarkus-app/quarkus-run.jar');

/**
 * Starts it on a port, with settings by their names in the environment; each line that it says is handed on.
 * Resolves `ended` with how it ended.
 */
export function startProduct(port, settings, onLine) {
  if (!existsSync(jar)) {
    throw new Error('The product is not packaged: run mvn -f backend package -DskipTests first.');
  }
  const data = mkdtempSync(join(tmpdir(), 'ringvirkning-e2e-'));
  // The operator's port is nobody's here, and all browsers of the journeys ask from one address.
  const product = spawn(
    'java',
    [`-Dquarkus.http.port=${String(port)}`, '-Dquarkus.management.port=0', '-jar', jar],
    {
      env: {
        ...process.env,
        RINGVIRKNING_REQUESTS_PER_MINUTE: '0',
        RINGVIRKNING_REQUESTS_PER_MINUTE_OF_A_CALLER: '0',
        ...settings,
        RINGVIRKNING_DATA_DIR: data,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let begun = '';
  product.stdout.setEncoding('utf8');
  product.stdout.on('data', (text) => {
    const lines = (begun + text).split('\n');
    begun = lines.pop();
    lines.forEach(onLine);
  });
  const ended = new Promise((resolve) => {
    product.on('exit', (code) => {
      rmSync(data, { recursive: true, force: true });
      resolve(code ?? 0);
    });
  });
  return { ended, stop: () => product.kill('SIGTERM') };
}
