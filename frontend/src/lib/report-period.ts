import { formatDay, formatPartialDate } from '@/lib/format-date';
import { toYears } from '@/lib/iso-date';
import { periodPattern as pattern } from '@/lib/is-report-period';
import type { Language } from '@/lib/languages';

/** The first day of a period. */
function firstDay(period: string): string {
  const [, year = '', half, quarter, month] = pattern.exec(period) ?? [];
  if (period.length === 10) return period;
  const first = half
    ? (Number(half) - 1) * 6 + 1
    : quarter
      ? (Number(quarter) - 1) * 3 + 1
      : Number(month ?? 1);
  return `${year}-${String(first).padStart(2, '0')}-01`;
}

/** Where a period begins, as a number of years, for placing it on an axis. */
export function periodToYears(period: string): number {
  return toYears(firstDay(period));
}

const parts: Record<Language, { half: (n: string) => string; quarter: (n: string) => string }> = {
  nb: { half: (n) => `${n}. halvår`, quarter: (n) => `${n}. kvartal` },
  nn: { half: (n) => `${n}. halvår`, quarter: (n) => `${n}. kvartal` },
  en: { half: (n) => `half ${n} of`, quarter: (n) => `quarter ${n} of` },
};

/** "2019", "3. kvartal 2019", "juli 2019", "1. juli 2019" */
export function formatReportPeriod(period: string, language: Language): string {
  const [, year = period, half, quarter, month] = pattern.exec(period) ?? [];
  if (half) return `${parts[language].half(half)} ${year}`;
  if (quarter) return `${parts[language].quarter(quarter)} ${year}`;
  if (period.length === 10) return formatDay(period, language);
  if (!month) return year;
  return formatPartialDate({ date: firstDay(period), precision: 'MONTH', circa: false }, language);
}
