import { describe, expect, it } from 'vitest';

import {
  baselineOf,
  baselineValuesOf,
  emptyTarget,
  newTargetOf,
  stateOf,
  valuesOf,
  type TargetVersion,
  type TargetView,
} from './target-values';

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

describe('the way to a target', () => {
  const custom = { ...valuesOf(target), interim: '2025: 900\n2027 1 200,5' };
  it('is read line by line', () => {
    expect(stateOf(custom, current, 'Nytt.', '2026-01-02').interim).toEqual([
      { period: '2025', value: 900 },
      { period: '2027', value: 1200.5 },
    ]);
  });

  it('has a line that says no point as a period that is refused', () => {
    const odd = { ...custom, interim: '2025: mange\n2027' };
    expect(stateOf(odd, current, 'Nytt.', '2026-01-02').interim).toEqual([
      { period: '2025: mange?', value: 0 },
      { period: '2027?', value: 0 },
    ]);
  });

  it('is none where one is not on the way to anything', () => {
    const range = { ...custom, comparator: 'RANGE', low: '1', high: '2' };
    expect(stateOf(range, current, 'Nytt.', '2026-01-02')).toMatchObject({
      trajectory: 'LINEAR',
      interim: [],
      value: undefined,
      low: 1,
      high: 2,
    });
  });
});

describe('how much a number is to grow each year', () => {
  const grows: TargetVersion = { ...current, comparator: 'GROWTH_RATE', value: 0.011 };

  it('is read as a percentage', () => {
    expect(valuesOf({ current: grows })).toMatchObject({ value: '', growth: '1,1 %' });
    expect(valuesOf(target)).toMatchObject({ value: '1700,5', growth: '' });
  });

  it.each([
    ['1', 0.01],
    ['1 %', 0.01],
    ['0,5', 0.005],
    ['\u22122 %', -0.02],
    ['mye', undefined],
  ])('is sent as a part when %s is written', (growth, value) => {
    const values = { ...valuesOf(target), comparator: 'GROWTH_RATE', growth };
    expect(stateOf(values, current, 'Nytt.', '2026-01-02').value).toBe(value);
  });

  it('stays what it was when nothing is written', () => {
    expect(stateOf(valuesOf({ current: grows }), grows, 'Nytt.', '2026-01-02').value).toBe(0.011);
  });
});

describe('what progress is measured from', () => {
  const values = baselineValuesOf({
    baselines: [{ number: 1, period: '2019', value: 4.5, qualifier: 'EXACT' }],
  });
  it('is read and written', () => {
    expect(values).toEqual({ period: '2019', baseline: '4,5' });
    expect(baselineOf(values, 'Ny telling.')).toEqual({
      period: '2019',
      value: 4.5,
      qualifier: 'EXACT',
      reason: { nb: 'Ny telling.' },
    });
  });

  it('may be unknown of a new target', () => {
    const wanted = { ...emptyTarget, indicator: 'tomter', area: 'sted', value: '10' };
    expect(newTargetOf(wanted, 'vekst').baselines).toEqual([]);
    expect(newTargetOf({ ...wanted, ...values }, 'vekst').baselines).toHaveLength(1);
  });
});
