import type { Schemas } from '@/api/types';

export type MeasureView = Schemas['MeasureView'];
export type MeasureReport = Schemas['MeasureReport'];
export type MoneyEntry = Schemas['FundingEntrySummary'];
export type MeasureSummary = Schemas['MeasureSummary'];

const endings: readonly Schemas['MeasureChange'][] = ['MERGED', 'SPLIT', 'COMPLETED', 'DROPPED'];

/** Whether a measure is not carried on under its own code. */
export function hasEnded({ content }: Pick<MeasureView, 'content'>): boolean {
  return content.change !== undefined && endings.includes(content.change);
}
