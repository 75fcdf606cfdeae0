import { describe, expect, it } from 'vitest';

import { isReportPeriod } from './is-report-period';
import { formatReportPeriod, periodToYears } from './report-period';

describe('a period', () => {
  it.each(['2019', '2019-H2', '2019-Q4', '2019-12', '2019-02-28'])('%s is one', (period) => {
    expect(isReportPeriod(period)).toBe(true);
  });

  it.each(['19', '2019-H3', '2019-Q0', '2019-13', '2019-02-30', '2019-Q1-01', '', undefined])(
    '%s is none',
    (period) => {
      expect(isReportPeriod(period)).toBe(false);
    },
  );

  it.each([
    ['2019', 2019],
    ['2019-Q3', 2019.5],
    ['2019-H2', 2019.5],
    ['2019-01', 2019],
  ])('%s begins at %d', (period, years) => {
    expect(periodToYears(period)).toBeCloseTo(years, 1);
  });

  it.each([
    ['2019', 'nb', '2019'],
    ['2019-Q3', 'nb', '3. kvartal 2019'],
    ['2019-H1', 'en', 'half 1 of 2019'],
    ['2019-07', 'nn', 'juli 2019'],
    ['2019-07-01', 'nb', '1. juli 2019'],
  ] as const)('%s in %s is %s', (period, language, words) => {
    expect(formatReportPeriod(period, language)).toBe(words);
  });
});
