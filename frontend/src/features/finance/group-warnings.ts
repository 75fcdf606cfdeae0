import type { Schemas } from '@/api/types';

type Warning = Schemas['FundingWarning'];

/** The same warning of several years, once. */
export interface WarningGroup {
  readonly key: string;
  readonly warning: Warning;
  /** The years it is about, the first one first; none when it is about no year. */
  readonly years: readonly number[];
}

/**
 * Puts together what differs by its year only, or by the line that it is about, which a reader does not see. What follows
 * from made-up amounts never stands together with what does not.
 */
export function groupWarnings(warnings: readonly Warning[]): readonly WarningGroup[] {
  const groups = new Map<string, Warning[]>();
  for (const warning of warnings) {
    const { kind, funder, stage, amount, limit, illustrative } = warning;
    const key = JSON.stringify([kind, funder?.slug, stage, amount, limit, illustrative]);
    groups.set(key, [...(groups.get(key) ?? []), warning]);
  }
  return [...groups].flatMap(([key, [warning, ...others]]) =>
    warning
      ? [
          {
            key,
            warning,
            years: [
              ...new Set(
                [warning, ...others].flatMap(({ year }) => (year === undefined ? [] : [year])),
              ),
            ].sort((a, b) => a - b),
          },
        ]
      : [],
  );
}
