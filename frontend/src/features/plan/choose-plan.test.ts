import { describe, expect, it } from 'vitest';

import type { PlanSummary } from '@/api/types';

import { choosePlan } from './choose-plan';

function plan(slug: string, status: PlanSummary['status'], year = 2020): PlanSummary {
  return {
    slug,
    status,
    revision: status ? 1 : undefined,
    period: { from: { date: `${String(year)}-01-01`, precision: 'YEAR', circa: false } },
  } as PlanSummary;
}

describe('the plan of a programme that is shown', () => {
  const plans = [
    plan('strategi', 'ADOPTED', 2024),
    plan('plan-2020', 'IN_FORCE', 2020),
    plan('plan-2021', 'IN_FORCE', 2021),
  ];

  it('is the one that the address names', () => {
    expect(choosePlan(plans, 'strategi')?.slug).toBe('strategi');
  });

  it('is else the newest of those in force', () => {
    expect(choosePlan(plans, undefined)?.slug).toBe('plan-2021');
    expect(choosePlan(plans, 'finnes-ikke')?.slug).toBe('plan-2021');
  });

  it('is none when no revision is public', () => {
    expect(choosePlan([plan('utkast', undefined)], 'utkast')).toBeUndefined();
    expect(choosePlan([], undefined)).toBeUndefined();
  });
});
