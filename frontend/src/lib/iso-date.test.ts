import { describe, expect, it } from 'vitest';

import { addDays, addMonths, isInstant, isIsoDate, today, toYears } from '@/lib/iso-date';

describe('a day', () => {
  it.each(['2024-02-29', '1838-01-01'])('%s is one', (value) => {
    expect(isIsoDate(value)).toBe(true);
  });

  it.each(['2023-02-29', '2020-13-01', '2020-1-1', '01.02.2020', '', undefined, 20200101])(
    '%s is none',
    (value) => {
      expect(isIsoDate(value)).toBe(false);
    },
  );

  it('is counted without time zones', () => {
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
    expect(addMonths('2016-12-01', 3)).toBe('2017-03-01');
    expect(toYears('2016-01-01')).toBe(2016);
    expect(toYears('2016-07-01')).toBeCloseTo(2016.5, 1);
  });

  it('begins in Norway before it begins in Greenwich', () => {
    expect(today(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
  });
});

describe('a moment', () => {
  it('has a time and a zone', () => {
    expect(isInstant('2026-11-21T12:00:00Z')).toBe(true);
    expect(isInstant('2026-11-21T12:00:00.123+01:00')).toBe(true);
    expect(isInstant('2026-11-21')).toBe(false);
    expect(isInstant('2026-11-21T12:00:00')).toBe(false);
  });
});
