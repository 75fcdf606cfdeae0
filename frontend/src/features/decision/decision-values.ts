import type { Schemas } from '@/api/types';

export type DecisionOutcome = Schemas['DecisionOutcome'];
export type DecisionEffectKind = Schemas['DecisionEffectKind'];

export const outcomes = [
  'ADOPTED',
  'REJECTED',
  'POSTPONED',
  'NOTED',
] as const satisfies readonly DecisionOutcome[];

/** In the order that a reader looks for them: plans and periods, money, people, measures, the rest. */
export const effectKinds = [
  'ADOPTS_REVISION',
  'COMMISSIONS_PLAN',
  'GRANTS_STATUS',
  'EXTENDS_PERIOD',
  'ENDS_PROGRAMME',
  'GRANTS_FUNDS',
  'STOPS_FUNDS',
  'APPOINTS',
  'REMOVES',
  'DELEGATES',
  'STARTS_MEASURE',
  'STOPS_MEASURE',
  'SETS_TARGET',
  'APPROVES_REPORT',
  'ACCEPTS_EVALUATION',
] as const satisfies readonly DecisionEffectKind[];

/** The orders of the register beside the newest first. */
export const decisionSorts = ['date'] as const;

export type DecisionSort = (typeof decisionSorts)[number];
