import type {
  Horizon,
  MeasureChange,
  MeasureKind,
  MeasureStatusValue,
  RevisionStatus,
} from '@/api/types';

/** In the order that bars and columns have everywhere: from what is finished to what nobody has told of. */
export const measureStatuses = [
  'DONE',
  'ON_TRACK',
  'AT_RISK',
  'OFF_TRACK',
  'NOT_STARTED',
  'STOPPED',
  'NOT_REPORTED',
] as const satisfies readonly MeasureStatusValue[];

/** In the order that a reader asks for them: what came, what became different, what ended, what stayed. */
export const measureChanges = [
  'NEW',
  'CHANGED',
  'POSTPONED',
  'MERGED',
  'SPLIT',
  'COMPLETED',
  'DROPPED',
  'CONTINUED',
] as const satisfies readonly MeasureChange[];

const endings: readonly MeasureChange[] = ['MERGED', 'SPLIT', 'COMPLETED', 'DROPPED'];

/** Whether a measure is not carried on under its own code. */
export function isEnding(change: MeasureChange | undefined): boolean {
  return change !== undefined && endings.includes(change);
}

export const measureKinds = [
  'OWN_ACTIVITY',
  'AMPLIFY',
  'FACILITATE',
  'COMPETENCE_PROGRAMME',
  'NETWORK_CLUSTER',
  'PILOT',
  'CAMPAIGN',
  'EVENT_SERIES',
  'SUPPORTED_PROJECT',
  'INVESTMENT',
  'ANALYSIS',
  'SERVICE_COLLABORATION',
] as const satisfies readonly MeasureKind[];

export const horizons = [
  'IMMEDIATE',
  'SHORT',
  'MEDIUM',
  'LONG',
] as const satisfies readonly Horizon[];

/** The orders of the list, beside the order of the plan itself. */
export const measureSorts = [
  '-position',
  'title',
  '-title',
  'start',
  '-start',
  'end',
  '-end',
  'priority',
  '-priority',
] as const;

export type MeasureSort = (typeof measureSorts)[number];

/** How the same measures are shown; a list when the address does not say. */
export const planViews = ['liste', 'tavle', 'tidslinje'] as const;

export type PlanViewName = (typeof planViews)[number];

/** A revision that stands so has not been adopted yet. */
export const openStatuses: readonly RevisionStatus[] = ['DRAFT', 'IN_HEARING', 'PROPOSED'];

const byWeight: readonly RevisionStatus[] = ['IN_FORCE', 'ADOPTED', 'PROPOSED', 'IN_HEARING'];

/** How much a reader wants to see a revision that stands so: the one in force first. */
export function weightOf(status: RevisionStatus | undefined): number {
  const place = status ? byWeight.indexOf(status) : -1;
  return place === -1 ? byWeight.length : place;
}
