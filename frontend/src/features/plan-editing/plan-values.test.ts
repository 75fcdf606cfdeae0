import { expect, test } from 'vitest';

import type { Schemas } from '@/api/types';

import { changeOf, newPlanOf, valuesOf } from './plan-values';

const plan: Schemas['PlanView'] = {
  id: '0190a0a0-0000-7000-8000-000000000000',
  slug: 'handlingsplan-2031',
  version: 3,
  programmeId: '0190a0a0-0000-7000-8000-000000000001',
  programme: { slug: 'prove', name: { nb: 'Prøve' } },
  kind: 'ANNUAL_PLAN',
  name: { nb: 'Handlingsplan 2031' },
  period: { from: { date: '2031-01-01', precision: 'YEAR', circa: false } },
  derivedFrom: { slug: 'strategi', name: { nb: 'Strategi' } },
  commissionedBy: [{ slug: 'vedtak-om-plan', title: { nb: 'Vedtak' } }],
};

test('what no field is about stays when a plan is changed', () => {
  const values = { ...valuesOf(plan), 'name.nn': 'Handlingsplan 2031', to: '2034' };
  expect(changeOf(values, plan)).toEqual({
    name: { nb: 'Handlingsplan 2031', nn: 'Handlingsplan 2031' },
    description: undefined,
    period: {
      from: { date: '2031-01-01', precision: 'YEAR', circa: false },
      to: { date: '2034-01-01', precision: 'YEAR', circa: false },
    },
    derivedFrom: 'strategi',
    commissionedBy: ['vedtak-om-plan'],
    source: undefined,
  });
});

test('a new plan has the address of its name, and none of a period that is not said', () => {
  const values = { kind: 'STRATEGY', 'name.nn': 'Næringsplan på Øya' };
  expect(newPlanOf(values, 'prove')).toMatchObject({
    slug: 'naeringsplan-pa-oya',
    kind: 'STRATEGY',
    programme: 'prove',
    name: { nn: 'Næringsplan på Øya' },
  });
  expect(newPlanOf(values, 'prove').period).toBeUndefined();
});
