/**
 * Starts the packaged product on the port of the run, with accounts to try the working pages with, whose passwords it
 * writes where the journeys look for them. Playwright waits until it is ready and stops it after the last journey.
 */
import { appendFileSync, writeFileSync } from 'node:fs';

import { startProduct } from './product.mjs';

const { RINGVIRKNING_E2E_PORT: port, RINGVIRKNING_E2E_ACCOUNTS: accounts } = process.env;
writeFileSync(accounts, '', { mode: 0o600 });

const product = startProduct(port, { RINGVIRKNING_DEMO_ACCOUNTS: 'true' }, (line) => {
  const [, loginName, password] = /^ {2}(\S+@\S+) {2}(\S+)$/.exec(line) ?? [];
  if (password) appendFileSync(accounts, `${loginName} ${password}\n`);
  else console.log(line);
});

for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, product.stop);

process.exit(await product.ended);
