import { describe, expect, it } from 'vitest';

import type { Schemas } from '@/api/types';

import { toldSteps } from './told-steps';

function step(rule: string, output: Schemas['Term']): Schemas['Step'] {
  return { rule, formula: '', inputs: [], output };
}

describe('the steps that are told', () => {
  it('are those that led to something', () => {
    const steps = [
      step('SUM', { value: 0 }),
      step('SUM', { missing: 'NOT_REPORTED' }),
      step('SUM', { undefined: 'AREA_CHANGED' }),
      step('STATUS_WITHOUT_DATA', { word: 'NO_DATA' }),
      step('DIVIDED', { undefined: 'ZERO_DENOMINATOR' }),
    ];
    expect(toldSteps(steps)).toEqual([steps[0], steps[3], steps[4]]);
  });
});
