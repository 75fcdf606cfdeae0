import { describe, expect, it } from 'vitest';

import { formatPeriod, formatValidity, holdsOn } from '@/lib/format-period';

const year = (value: number) => ({
  date: `${String(value)}-01-01`,
  precision: 'YEAR' as const,
  circa: false,
});

describe('a period between partial dates', () => {
  it('is years with a dash', () => {
    expect(formatPeriod({ from: year(2013), to: year(2019) }, 'nb')).toBe('2013–2019');
  });

  it('is one year when it begins and ends in it', () => {
    expect(formatPeriod({ from: year(2012), to: year(2012) }, 'nb')).toBe('2012');
  });

  it('has air around the dash when the dates have several words', () => {
    const from = { date: '2020-01-01', precision: 'MONTH' as const, circa: false };
    const to = { date: '2021-04-01', precision: 'MONTH' as const, circa: false };
    expect(formatPeriod({ from, to }, 'nb')).toBe('januar 2020 – april 2021');
  });

  it('says which end is open', () => {
    expect(formatPeriod({ from: year(2014) }, 'nb')).toBe('fra 2014');
    expect(formatPeriod({ from: year(2014) }, 'nn')).toBe('frå 2014');
    expect(formatPeriod({ to: year(2020) }, 'en')).toBe('until 2020');
    expect(formatPeriod({}, 'nb')).toBe('tid ikke oppgitt');
    expect(formatPeriod(undefined, 'nn')).toBe('tid ikkje oppgitt');
  });
});

describe('a validity, half-open', () => {
  it('is written in whole years when it is whole years', () => {
    expect(formatValidity({ from: '2020-01-01', to: '2024-01-01' }, 'nb')).toBe('2020–2023');
    expect(formatValidity({ from: '2024-01-01' }, 'nb')).toBe('fra 2024');
    expect(formatValidity({ to: '2020-01-01' }, 'nb')).toBe('til og med 2019');
    expect(formatValidity({}, 'nb')).toBe('hele tiden');
  });

  it('names the last day, not the day after', () => {
    expect(formatValidity({ from: '2018-06-01', to: '2020-03-01' }, 'nb')).toBe(
      '1. juni 2018 – 29. februar 2020',
    );
  });

  it('does not hold on its end', () => {
    expect(holdsOn({ from: '2020-01-01', to: '2024-01-01' }, '2023-12-31')).toBe(true);
    expect(holdsOn({ from: '2020-01-01', to: '2024-01-01' }, '2024-01-01')).toBe(false);
    expect(holdsOn({ from: '2020-01-01' }, '2019-12-31')).toBe(false);
  });
});
