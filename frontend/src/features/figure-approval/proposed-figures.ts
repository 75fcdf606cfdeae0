import type { Schemas } from '@/api/types';

import type { SubmissionDetail } from './queries';

type Row = Schemas['GridRow'];

/** A figure that is proposed, beside what is published now. */
export interface ProposedFigure {
  readonly key: string;
  readonly row: Row | undefined;
  readonly area: string;
  readonly period: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly reason: string | undefined;
}

const same = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>) =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

/** The figures of a submission, each beside what is published now. */
export function proposedFigures(
  { id, indicator, series }: SubmissionDetail,
  grid: Schemas['FiguresGrid'] | undefined,
): readonly ProposedFigure[] {
  const rows = grid?.tables.flatMap((table) => table.rows) ?? [];
  return series.flatMap(({ area, slice, observations }, at) => {
    const row = rows.find(
      (each) =>
        each.indicator.slug === indicator &&
        each.area.slug === area.slug &&
        same(each.slice, slice),
    );
    return observations.map(({ period, value, reason }) => ({
      key: `${id} ${String(at)} ${period}`,
      row,
      area: row?.area.name ?? area.slug,
      period,
      before: row?.cells.find((cell) => cell.period === period)?.value,
      after: value,
      reason,
    }));
  });
}

/** The year of the first period that any of them is about. */
export function firstYear(details: readonly SubmissionDetail[]): string | undefined {
  const periods = details.flatMap(({ series }) =>
    series.flatMap(({ observations }) => observations.map(({ period }) => period.slice(0, 4))),
  );
  return periods.sort()[0];
}
