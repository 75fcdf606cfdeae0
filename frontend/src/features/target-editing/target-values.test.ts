import { describe, expect, it } from 'vitest';

import { stateOf, valuesOf, type TargetVersion, type TargetView } from './target-values';

const current: TargetVersion = {
  number: 2,
  validFrom: '2020-05-08',
  validFromAssumed: false,
  comparator: 'AT_LEAST',
  value: 1700.5,
  deadline: '2030',
  trajectory: 'CUSTOM',
  interim: [{ period: '2025', value: 900 }],
  counting: 'EACH_PERIOD',
  qualifier: 'EXACT',
  unchanged: false,
};
const target = { current } as TargetView;

describe('a target in an editor', () => {
  it('keeps what no field is about, and is wanted anew from today on', () => {
    const values = { ...valuesOf(target), value: '1 800' };
    expect(stateOf(values, current, 'Målet var nådd.', '2026-01-02')).toMatchObject({
      validFrom: '2026-01-02',
      value: 1800,
      deadline: '2030',
      trajectory: 'CUSTOM',
      interim: current.interim,
      reasonCode: 'OTHER',
      reason: { nb: 'Målet var nådd.' },
    });
  });

  it('is put right when it was said the same day', () => {
    expect(stateOf(valuesOf(target), current, 'Feil.', '2020-05-08')).toMatchObject({
      validFrom: '2020-05-08',
      value: 1700.5,
      corrects: 2,
      reasonCode: 'CORRECTION',
    });
  });
});
