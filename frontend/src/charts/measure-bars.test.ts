import { describe, expect, it } from 'vitest';

import { barsOf, extentOf } from './measure-bars';

describe('the bars of a measure', () => {
  it('go from its start to its end', () => {
    expect(barsOf({ from: 2020, to: 2021, milestones: [] })).toEqual([
      { key: 'known', from: 2020, to: 2021, faded: false },
    ]);
  });

  it('fade where an end is not known, and are none when nothing is', () => {
    expect(barsOf({ from: 2020, milestones: [] })[0]).toMatchObject({ to: 2020.25, faded: true });
    expect(barsOf({ from: 2020, fromBy: 2021, milestones: [] })[0]).toMatchObject({
      from: 2020,
      to: 2021,
      faded: true,
    });
    expect(barsOf({ from: 2020, fromBy: 2020.1, milestones: [] })[0]?.to).toBe(2020.25);
    expect(barsOf({ to: 2021, milestones: [] })).toEqual([
      { key: 'unknown', from: 2020.75, to: 2021, faded: true },
    ]);
    expect(barsOf({ milestones: [] })).toEqual([]);
  });
});

describe('the extent of a timeline', () => {
  it('ends with the last bar or milestone, not with the year', () => {
    expect(
      extentOf([
        { from: 2020, to: 2020.5, milestones: [2020.6] },
        { milestones: [] },
        { from: 2020.1, to: 2020.4, milestones: [] },
      ]),
    ).toEqual([2020, 2020.6]);
  });

  it('is never empty', () => {
    expect(extentOf([{ milestones: [2020] }])).toEqual([2020, 2020.25]);
    expect(extentOf([])).toEqual([0, 1]);
  });
});
