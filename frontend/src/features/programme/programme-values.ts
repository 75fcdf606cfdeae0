import type { ProgrammeStatus, ProgrammeType } from '@/api/types';

/** In the order that a reader looks for them. */
export const programmeTypes = [
  'RESTRUCTURING',
  'STRATEGIC_BUSINESS_PLAN',
  'BUSINESS_GROWTH',
  'REGIONAL_COOPERATION',
  'LABOUR_INCLUSION',
  'PLACE_DEVELOPMENT',
  'SERVICE_COLLABORATION',
  'OTHER',
] as const satisfies readonly ProgrammeType[];

export const programmeStatuses = [
  'RUNNING',
  'PLANNED',
  'COMPLETED',
  'NOT_KNOWN',
] as const satisfies readonly ProgrammeStatus[];
