import { describe, expect, it } from 'vitest';

import {
  formatDay,
  formatInstant,
  formatMonth,
  formatPartialDate,
  latestDay,
  type DatePrecision,
} from '@/lib/format-date';
import type { Language } from '@/lib/languages';

function partial(date: string, precision: DatePrecision, circa = false) {
  return { date, precision, circa };
}

describe('a partial date', () => {
  it.each<[string, DatePrecision, Language, string]>([
    ['2013-01-01', 'YEAR', 'nb', '2013'],
    ['2016-03-01', 'SEASON', 'nb', 'våren 2016'],
    ['2016-06-01', 'SEASON', 'nn', 'sommaren 2016'],
    ['2016-09-01', 'SEASON', 'nn', 'hausten 2016'],
    ['2016-12-01', 'SEASON', 'nb', 'vinteren 2016–2017'],
    ['2016-03-01', 'SEASON', 'en', 'spring 2016'],
    ['2016-04-01', 'SEASON', 'nb', 'april–juni 2016'],
    ['2020-01-01', 'MONTH', 'nb', 'januar 2020'],
    ['2020-05-08', 'DAY', 'nb', '8. mai 2020'],
    ['2020-05-08', 'DAY', 'nn', '8. mai 2020'],
    ['2020-05-08', 'DAY', 'en', '8 May 2020'],
  ])('%s known by %s reads, in %s, "%s"', (date, precision, language, text) => {
    expect(formatPartialDate(partial(date, precision), language)).toBe(text);
  });

  it('says "ca." when the source does', () => {
    expect(formatPartialDate(partial('2013-01-01', 'YEAR', true), 'nb')).toBe('ca. 2013');
    expect(formatPartialDate(partial('2013-01-01', 'YEAR', true), 'en')).toBe('about 2013');
  });

  it.each<[string, DatePrecision, string]>([
    ['2020-05-08', 'DAY', '2020-05-08'],
    ['2020-02-01', 'MONTH', '2020-02-29'],
    ['2016-12-01', 'SEASON', '2017-02-28'],
    ['2013-01-01', 'YEAR', '2013-12-31'],
  ])('%s known by %s can be as late as %s', (date, precision, latest) => {
    expect(latestDay(partial(date, precision))).toBe(latest);
  });
});

describe('a month on an axis', () => {
  it('is short, with the year when that is asked for', () => {
    expect(formatMonth(4, undefined, 'nb')).toBe('apr');
    expect(formatMonth(8, 2020, 'nb')).toMatch(/^aug\.? 2020$/);
    expect(formatMonth(4, undefined, 'en')).toBe('Apr');
  });
});

describe('a day and a moment', () => {
  it('does not move with the time zone of the reader', () => {
    expect(formatDay('2024-01-01', 'nb')).toBe('1. januar 2024');
  });

  it('is a moment in Norwegian time', () => {
    expect(formatInstant('2026-11-21T23:30:00Z', 'nb')).toBe('22. november 2026 kl. 00:30');
    expect(formatInstant('2026-11-21T12:00:00Z', 'en')).toBe('21 November 2026 at 13:00');
  });
});
