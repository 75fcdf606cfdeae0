import type { MeasureChange } from '@/api/types';
import { oneOf, textOf } from '@/lib/search-value';

import { measureChanges } from './plan-values';

export interface ChangesSearch {
  plan?: string;
  /** The number of the revision to compare with. */
  fra?: string;
  /** The number of the revision that is compared. */
  til?: string;
  /** Shows only what became of measures in this way. */
  endring?: MeasureChange;
  /** Turns the keys n and p off. */
  taster?: '0';
}

const numberPattern = /^[1-9]\d{0,3}$/;

function revisionNumber(value: unknown): string | undefined {
  const text = textOf(value);
  return text && numberPattern.test(text) ? text : undefined;
}

/** Reads the address. */
export function readChangesSearch(search: Record<string, unknown>): ChangesSearch {
  return {
    plan: textOf(search.plan),
    fra: revisionNumber(search.fra),
    til: revisionNumber(search.til),
    endring: oneOf(measureChanges, search.endring),
    taster: search.taster === '0' ? '0' : undefined,
  };
}
