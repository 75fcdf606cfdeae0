import { describe, expect, it } from 'vitest';

import type { Schemas } from '@/api/types';

import { countAmong, filterOptions } from './filter-options';

type Measure = Schemas['MeasureContent'];

function measure(given: Partial<Measure>): Measure {
  return { code: '1', title: { nb: 'T' }, kind: 'PILOT', roles: [], ...given } as Measure;
}

const content = {
  focusAreas: [],
  measures: [
    measure({
      kind: 'CAMPAIGN',
      horizon: 'SHORT',
      change: 'CHANGED',
      roles: [
        { role: 'MAIN_RESPONSIBLE', partner: { slug: 'aas', name: 'Ås kommune' } },
        { role: 'FUNDER', partner: { slug: 'fond', name: 'Fondet' } },
      ],
    }),
    measure({
      change: 'DROPPED',
      roles: [{ role: 'EXECUTING', partner: { slug: 'bo', name: 'Bø kommune' } }],
    }),
  ],
} as unknown as Schemas['RevisionContent'];

describe('the choices of the filters', () => {
  it('are what the measures have, in the order of the register', () => {
    const options = filterOptions({ content, basedOn: 1 }, {});
    expect(options.kinds).toEqual(['PILOT', 'CAMPAIGN']);
    expect(options.horizons).toEqual(['SHORT']);
    expect(options.changes).toEqual(['CHANGED', 'DROPPED']);
    expect(options.ended).toBe(1);
  });

  it('are only those who answer for a measure, from A to Å', () => {
    expect(filterOptions({ content, basedOn: 1 }, {}).responsible.map(({ name }) => name)).toEqual([
      'Bø kommune',
      'Ås kommune',
    ]);
  });

  it('are no changes in the first revision, where everything is new', () => {
    expect(filterOptions({ content }, {}).changes).toEqual([]);
  });

  it('have what is chosen, though nothing has it', () => {
    const options = filterOptions(
      { content, basedOn: 1 },
      { tiltakstype: 'ANALYSIS', ansvarlig: 'ukjent' },
    );
    expect(options.kinds).toContain('ANALYSIS');
    expect(options.responsible.map(({ slug }) => slug)).toContain('ukjent');
  });
});

describe('the number of measures to choose among', () => {
  it('leaves out what ended, unless it is asked for', () => {
    expect(countAmong(content, {})).toBe(1);
    expect(countAmong(content, { endring: 'CHANGED' })).toBe(1);
    expect(countAmong(content, { avsluttet: '1' })).toBe(2);
    expect(countAmong(content, { endring: 'DROPPED' })).toBe(2);
  });
});
