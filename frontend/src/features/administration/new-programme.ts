import type { ProgrammeType, Schemas } from '@/api/types';
import { localizedOf } from '@/features/editing/localized-input';
import type { Values } from '@/features/editing/values';
import { slugOf } from '@/features/partner-editing/partner-values';

export const programmeTypes = [
  'RESTRUCTURING',
  'STRATEGIC_BUSINESS_PLAN',
  'REGIONAL_COOPERATION',
  'BUSINESS_GROWTH',
  'LABOUR_INCLUSION',
  'PLACE_DEVELOPMENT',
  'SERVICE_COLLABORATION',
  'OTHER',
] as const satisfies readonly ProgrammeType[];

/** A programme with the little that is said of it to begin with; its lead says the rest. */
export function newProgrammeOf(values: Values): Schemas['CreateProgramme'] {
  const name = localizedOf(values, 'name') ?? {};
  const given = (values.slug ?? '').trim();
  const slug = given === '' ? slugOf(name.nb ?? '') : given;
  return {
    slug,
    name,
    type: values.type as ProgrammeType,
    status: 'PLANNED',
    purpose: localizedOf(values, 'purpose') ?? {},
    areas: [{ area: { slug: values.area ?? '' }, kind: 'SCOPE' }],
    sourceDocument: {
      document: slug,
      title: { nb: (values.document ?? '').trim() },
      illustrative: false,
    },
    aliases: [],
    periods: [],
    phases: [],
    challenges: [],
    contextEvents: [],
    objectives: [],
    focusAreas: [],
    targetGroups: [],
    instruments: [],
    themes: [],
    tasks: [],
    successCriteria: [],
    results: [],
    analyses: [],
    findings: [],
    policyDocuments: [],
    relations: [],
    links: [],
  };
}
