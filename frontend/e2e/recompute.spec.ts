import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

const script = join(import.meta.dirname, '../scripts/recompute-assessments.mjs');

/** Runs the script as a stranger would, and gives what it wrote and whether it was content. */
function recompute(from: string): Promise<{ content: boolean; written: string }> {
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [script, from]);
    let written = '';
    run.stdout.on('data', (text: Buffer) => (written += text.toString()));
    run.stderr.on('data', (text: Buffer) => (written += text.toString()));
    run.on('error', reject);
    run.on('close', (code) => {
      resolve({ content: code === 0, written });
    });
  });
}

test.describe('what is published of every indicator', () => {
  test('comes out again of what its explanation says went in', async ({ baseURL }) => {
    test.setTimeout(180_000);
    const { content, written } = await recompute(baseURL ?? '');
    const [, assessments = '', judged = '', differences = ''] =
      /(\d+) assessments, (\d+) with an outcome, (\d+) differences/.exec(written) ?? [];
    expect(differences, written).toBe('0');
    expect(Number(assessments)).toBeGreaterThan(100);
    expect(Number(judged)).toBeGreaterThan(0);
    expect(content).toBe(true);
  });

  test('is found out where it is altered (control)', async ({ request }) => {
    const path = '/api/v1/indicators/folkemengde/explain?area=kongsberg&period=2022';
    const right = await (await request.get(path)).text();
    const folder = await mkdtemp(join(tmpdir(), 'ringvirkning-recompute-'));
    const kept = join(folder, 'explanation.json');
    const findings = async (explanation: string) => {
      await writeFile(kept, explanation);
      return recompute(kept);
    };
    try {
      expect((await findings(right)).content).toBe(true);

      const another = right.replaceAll('"status":"AT_RISK"', '"status":"ON_TRACK"');
      expect(another).not.toBe(right);
      const ofStatus = await findings(another);
      expect(ofStatus.content).toBe(false);
      expect(ofStatus.written).toContain('status: published ON_TRACK, recomputed AT_RISK');

      const input = right.replace('"period":"2022","value":27879', '"period":"2022","value":28879');
      expect(input).not.toBe(right);
      const ofInput = await findings(input);
      expect(ofInput.content).toBe(false);
      expect(ofInput.written).toContain('observed: published 27879 EXACT, recomputed 28879 EXACT');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('is found out where a figure that goes into a formula is altered (control)', async ({
    request,
  }) => {
    const path = '/api/v1/indicators/folketilvekst/explain?area=ringeriksregionen&period=2025';
    const right = await (await request.get(path)).text();
    const folder = await mkdtemp(join(tmpdir(), 'ringvirkning-recompute-'));
    const kept = join(folder, 'explanation.json');
    try {
      await writeFile(kept, right);
      expect((await recompute(kept)).content).toBe(true);
      const altered = right.replace(
        '"period":"2025","value":45901',
        '"period":"2025","value":45902',
      );
      expect(altered).not.toBe(right);
      await writeFile(kept, altered);
      const { content, written } = await recompute(kept);
      expect(content).toBe(false);
      expect(written).toContain('2025: published');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('is not called right when there is nothing to check (control)', async () => {
    expect((await recompute('')).content).toBe(false);
  });
});
