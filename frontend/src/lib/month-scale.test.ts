import { describe, expect, it } from 'vitest';

import { monthScale } from './month-scale';

const axis = { width: 620, room: 10, pixelsPerTick: 50 };

describe('an axis to the month', () => {
  it('begins and ends with the times it is given, with room around them', () => {
    const { place } = monthScale([2020.25, 2020.75], axis);
    expect(place(2020.25)).toBe(10);
    expect(place(2020.75)).toBe(610);
  });

  it('names every month where there is room, and every quarter where there is less', () => {
    const names = (last: number) =>
      monthScale([2020, last], axis).ticks.map(
        ({ year, month }) => `${String(year)}-${String(month)}`,
      );
    expect(names(2020.5)).toEqual([
      '2020-1',
      '2020-2',
      '2020-3',
      '2020-4',
      '2020-5',
      '2020-6',
      '2020-7',
    ]);
    expect(names(2022).slice(0, 3)).toEqual(['2020-1', '2020-4', '2020-7']);
  });

  it('names years when it is long', () => {
    const { ticks } = monthScale([2014.5, 2034], axis);
    expect(ticks.map(({ year }) => year)).toEqual([
      2016, 2018, 2020, 2022, 2024, 2026, 2028, 2030, 2032, 2034,
    ]);
    expect(ticks.every(({ month }) => month === 1)).toBe(true);
  });
});
