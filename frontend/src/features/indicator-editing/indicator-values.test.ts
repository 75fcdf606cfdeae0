import { describe, expect, it } from 'vitest';

import type { IndicatorView } from '@/api/types';

import {
  definitionOf,
  emptyIndicator,
  newIndicatorOf,
  usualOf,
  valuesOf,
  type Definition,
} from './indicator-values';

const first: Definition = {
  number: 1,
  name: { nb: 'Tomter', nn: 'Tomter' },
  unit: 'tomter',
  decimals: 0,
  kind: 'STOCK',
  direction: 'INCREASE',
  frequency: 'YEAR',
  reportingLag: 60,
  periodAggregation: 'LAST',
  areaAggregation: 'SUM',
  dimensions: [
    { key: 'slag', name: { nb: 'Slag' }, exhaustive: true, categories: [{ key: 'a', name: {} }] },
  ],
  level: 'OUTPUT',
  sourceType: 'MANUAL',
  per: 1,
};
const second: Definition = { ...first, number: 2, validFrom: '2020-01-01', unit: 'dekar' };
const view = { definition: first, definitions: [first, second] } as IndicatorView;

describe('an indicator in an editor', () => {
  it('is read by what was said last of it, and keeps what no field is about', () => {
    const values = valuesOf(view);
    expect(values.unit).toBe('dekar');
    expect(definitionOf({ ...values, validFrom: '2026-01-01' }, second)).toEqual({
      ...second,
      number: undefined,
      validFrom: '2026-01-01',
      description: undefined,
      method: undefined,
      formula: undefined,
    });
  });

  it('has a formula only when it comes from one', () => {
    const written = { ...valuesOf(view), expression: '[a] / [b]' };
    expect(definitionOf(written).formula).toBeUndefined();
    expect(definitionOf({ ...written, sourceType: 'FORMULA' }).formula).toEqual({
      expression: '[a] / [b]',
      nullPolicy: 'STRICT',
    });
  });

  it('says a number that is none as one that is refused', () => {
    expect(definitionOf({ ...emptyIndicator, decimals: '', reportingLag: 'to' })).toMatchObject({
      decimals: -1,
      reportingLag: -1,
    });
  });

  it('that is new is called by its name and holds from the beginning', () => {
    const made = newIndicatorOf(
      { ...emptyIndicator, 'name.nb': 'Tomter på Kongsberg', validFrom: '2026-01-01' },
      'vekst',
    );
    expect(made).toMatchObject({ slug: 'tomter-pa-kongsberg', programme: 'vekst' });
    expect(made.definition.validFrom).toBeUndefined();
  });

  it('is put together by its kind', () => {
    expect(usualOf('FLOW').periodAggregation).toBe('SUM');
    expect(usualOf('INDEX').areaAggregation).toBe('NONE');
  });
});
