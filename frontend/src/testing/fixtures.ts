import type { ProgrammeSummary, Schemas } from '@/api/types';

/** A programme in a list; a test says only what it is about. */
export function aProgramme(given: Partial<ProgrammeSummary> = {}): ProgrammeSummary {
  const slug = given.slug ?? 'et-program';
  return {
    id: `id-${slug}`,
    slug,
    name: { nb: `Programmet ${slug}` },
    type: 'RESTRUCTURING',
    status: 'RUNNING',
    purpose: { nb: 'Skape nye arbeidsplasser.' },
    areas: [],
    municipalityCodes: [],
    owners: [],
    illustrative: false,
    ...given,
  };
}

/** An objective; a test says only what it is about. */
export function anObjective(given: Partial<Schemas['Objective']> = {}): Schemas['Objective'] {
  return { key: 'maal', level: 'OVERALL', text: { nb: 'Et mål' }, ...given };
}

/** A sum of money; a test says only what it is about. */
export function aSum(given: Partial<Schemas['FundingSum']> = {}): Schemas['FundingSum'] {
  return {
    stage: 'GRANTED',
    source: 'ENTRY',
    inKind: false,
    amount: 1000,
    currency: 'NOK',
    qualifier: 'EXACT',
    parts: 1,
    unknown: 0,
    complete: true,
    illustrative: false,
    ...given,
  };
}

/** A measure with its story; a test says only what it is about. */
export function aMeasure(given: Partial<Schemas['MeasureView']> = {}): Schemas['MeasureView'] {
  return {
    id: 'id-1.1',
    code: '1.1',
    programme: { slug: 'et-program' },
    plan: { slug: 'en-plan' },
    revision: 1,
    revisionStatus: 'IN_FORCE',
    focusAreas: [],
    content: {
      code: '1.1',
      title: { nb: 'Et tiltak' },
      kind: 'OWN_ACTIVITY',
      focusAreas: [],
      objectives: [],
      roles: [],
      budget: [],
      milestones: [],
      dependencies: [],
      successors: [],
    },
    status: { status: 'NOT_REPORTED', computed: 'NOT_REPORTED', because: 'NO_REPORT' },
    milestonesReached: [],
    reports: [],
    appearances: [],
    predecessors: [],
    dependents: [],
    illustrative: false,
    ...given,
  };
}
