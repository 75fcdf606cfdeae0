import type { Schemas } from '@/api/types';

export type FundingStage = Schemas['FundingStage'];
export type FundingSum = Schemas['FundingSum'];
export type FundingRest = Schemas['FundingRest'];
export type NoRest = Schemas['NoRest'];
export type FundingOverview = Schemas['FundingOverview'];

/** From the thought of money to what it set going. */
export const stages = [
  'PLANNED',
  'APPLIED',
  'GRANTED',
  'COMMITTED',
  'DISBURSED',
  'SPENT',
  'RETURNED',
  'RELEASED_CAPITAL',
] as const satisfies readonly FundingStage[];

/** The orders of the entries, beside by budget year. */
export const entrySorts = ['-year', '-date', '-amount'] as const;

export type EntrySort = (typeof entrySorts)[number];
