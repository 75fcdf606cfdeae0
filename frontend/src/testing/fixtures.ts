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
