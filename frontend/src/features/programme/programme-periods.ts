import type { Schemas } from '@/api/types';
import { latestDay, type PartialDate } from '@/lib/format-date';
import type { PartialPeriod } from '@/lib/format-period';
import { addDays, toYears } from '@/lib/iso-date';

/** From the first to the last day of all the periods; null when none is known. */
export function wholePeriod(periods: readonly Schemas['ProgrammePeriod'][]): PartialPeriod | null {
  const starts = periods.flatMap(({ period }) => (period.from ? [period.from] : []));
  const ends = periods.flatMap(({ period }) => (period.to ? [period.to] : []));
  const from = starts.reduce<PartialDate | undefined>(
    (first, each) => (!first || each.date < first.date ? each : first),
    undefined,
  );
  const to = ends.reduce<PartialDate | undefined>(
    (last, each) => (!last || latestDay(each) > latestDay(last) ? each : last),
    undefined,
  );
  return from || to ? { from, to } : null;
}

/** Where a stretch lies on an axis of years. An end that is not known is absent. */
export function onAxis(period: PartialPeriod | null | undefined): {
  readonly from?: number;
  readonly to?: number;
} {
  return {
    ...(period?.from ? { from: toYears(period.from.date) } : {}),
    ...(period?.to ? { to: toYears(addDays(latestDay(period.to), 1)) } : {}),
  };
}
