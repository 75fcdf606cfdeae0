import type { Horizon, MeasureChange, MeasureKind, MeasureStatusValue } from '@/api/types';
import { oneOf, textOf } from '@/lib/search-value';

import {
  horizons,
  measureChanges,
  measureKinds,
  measureSorts,
  measureStatuses,
  planViews,
  type MeasureSort,
  type PlanViewName,
} from './plan-values';
import type { MeasureFilter } from './queries';

/** Which measures of a plan are shown, and how, as the address says it. */
export interface MeasureSearch {
  /** The plan, when the programme has several. */
  plan?: string;
  visning?: PlanViewName;
  q?: string;
  /** The code of a focus area. */
  innsats?: string;
  status?: MeasureStatusValue;
  tiltakstype?: MeasureKind;
  horisont?: Horizon;
  /** The slug of a partner. */
  ansvarlig?: string;
  endring?: MeasureChange;
  /** Only what needs follow-up. */
  oppfolging?: '1';
  /** Also those that are not carried on. */
  avsluttet?: '1';
  sorter?: MeasureSort;
}

export function readMeasureSearch(search: Record<string, unknown>): MeasureSearch {
  return {
    plan: textOf(search.plan),
    visning: oneOf(planViews, search.visning),
    q: textOf(search.q),
    innsats: textOf(search.innsats),
    status: oneOf(measureStatuses, search.status),
    tiltakstype: oneOf(measureKinds, search.tiltakstype),
    horisont: oneOf(horizons, search.horisont),
    ansvarlig: textOf(search.ansvarlig),
    endring: oneOf(measureChanges, search.endring),
    oppfolging: search.oppfolging === '1' ? '1' : undefined,
    avsluttet: search.avsluttet === '1' ? '1' : undefined,
    sorter: oneOf(measureSorts, search.sorter),
  };
}

/** The parts of the address that choose measures; the others only say how they are shown. */
export const filterNames = [
  'q',
  'innsats',
  'status',
  'tiltakstype',
  'horisont',
  'ansvarlig',
  'endring',
  'oppfolging',
] as const satisfies readonly (keyof MeasureSearch)[];

/** The address without any filter, for the button that takes them all away. */
export const noFilter: MeasureSearch = Object.fromEntries(
  [...filterNames, 'avsluttet' as const].map((name) => [name, undefined]),
);

export function isFiltered(search: MeasureSearch): boolean {
  return filterNames.some((name) => search[name] !== undefined);
}

/** Whether the address tells of a list that is not simply the plan, in its order. */
export function isChosenList(search: MeasureSearch): boolean {
  return isFiltered(search) || search.avsluttet !== undefined || search.sorter !== undefined;
}

/** The same for the API: the measures of one revision of a plan; without a number, of the one that is shown. */
export function toMeasureFilter(
  search: MeasureSearch,
  plan: string,
  revision: number | undefined,
  asOf: string | undefined,
): MeasureFilter {
  return {
    plan,
    revision,
    asOf,
    q: search.q,
    focusArea: search.innsats,
    status: search.status,
    kind: search.tiltakstype,
    horizon: search.horisont,
    responsible: search.ansvarlig,
    change: search.endring,
    attention: search.oppfolging ? true : undefined,
    ended: search.avsluttet ? true : undefined,
    sort: search.sorter,
  };
}
