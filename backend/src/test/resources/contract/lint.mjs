// Lints the contract by backend/redocly.yaml, and checks the check: the broken contract must break every rule there is.
// Run where @redocly/cli is installed: `npm run contract` in frontend/.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const backend = resolve(here, '../../../..');
const config = resolve(backend, 'redocly.yaml');
const cli = createRequire(resolve(process.cwd(), 'package.json')).resolve('@redocly/cli/bin/cli.js');
const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

function lint(file) {
  const options = ['lint', file, '--config', config, '--format', 'json', '--max-problems', '1000'];
  try {
    return { ok: true, text: execFileSync(process.execPath, [cli, ...options], { env, encoding: 'utf8', stdio: 'pipe' }) };
  } catch (failure) {
    return { ok: false, text: `${failure.stdout}` };
  }
}

const contract = lint(resolve(backend, 'openapi.yaml'));
const broken = lint(resolve(here, 'broken.yaml'));
const fired = new Set(JSON.parse(broken.text).problems.map((problem) => problem.ruleId));
const rules = readFileSync(config, 'utf8')
  .split(/^rules:$/m)[1]
  .match(/^ {2}[^\s#:][^:]*(?=:)/gm)
  .map((rule) => rule.trim());
const blind = rules.filter((rule) => !fired.has(rule));

if (!contract.ok) {
  for (const problem of JSON.parse(contract.text).problems) {
    console.error(`openapi.yaml ${problem.location[0]?.pointer}: ${problem.message} (${problem.ruleId})`);
  }
}
if (blind.length > 0) {
  console.error(`The broken contract passes these rules, so they check nothing: ${blind.join(', ')}`);
}
if (!contract.ok || blind.length > 0) {
  process.exit(1);
}
console.log(`The contract keeps ${rules.length} rules; the broken one breaks them all.`);
