import type { MeasureChange } from '@/api/types';
import { oneOf, textOf } from '@/lib/search-value';

import { measureChanges } from './plan-values';

export interface ChangesSearch {
  plan?: string;
  /** The number of the earlier revision. */
  fra?: string;
  /** The number of the later revision. */
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

/** Reads the address. A difference goes from the earlier to the later revision, however it is asked for. */
export function readChangesSearch(search: Record<string, unknown>): ChangesSearch {
  const [fra, til] = inOrder(revisionNumber(search.fra), revisionNumber(search.til));
  return {
    plan: textOf(search.plan),
    fra,
    til,
    endring: oneOf(measureChanges, search.endring),
    taster: search.taster === '0' ? '0' : undefined,
  };
}

/** Swaps two revisions that are the wrong way round. */
export function inOrder<T extends string | undefined>(from: T, to: T): readonly [T, T] {
  return from !== undefined && to !== undefined && Number(from) > Number(to)
    ? [to, from]
    : [from, to];
}
