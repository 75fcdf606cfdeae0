import { describe, expect, it } from 'vitest';

import { yearScale } from '@/lib/year-scale';

describe('an axis of years', () => {
  it('places years evenly', () => {
    const { place } = yearScale([2010, 2020], 500, 50);
    expect(place(2010)).toBe(0);
    expect(place(2015.5)).toBe(275);
    expect(place(2020)).toBe(500);
  });

  it.each<[readonly [number, number], number, readonly number[]]>([
    [[2013, 2016], 300, [2013, 2014, 2015, 2016]],
    [[2013, 2021], 300, [2014, 2016, 2018, 2020]],
    [[1960, 2027], 300, [1960, 1980, 2000, 2020]],
    [[1838, 2027], 200, [1850, 1900, 1950, 2000]],
  ])('names the years of %j that %d pixels have room for', (years, width, ticks) => {
    expect(yearScale(years, width, 50).ticks).toEqual(ticks);
  });
});
