import { describe, expect, it } from 'vitest';

import { emptyStretches, layOut, spread, stretchesOf } from './line-layout';
import type { Line, LinePicture, LinePoint } from './line-model';
import { firstPlace, movePoint, nearestPlace } from './move-point';

function point(year: number, value?: number, isBreak = false): LinePoint {
  return {
    period: String(year),
    at: year,
    value,
    sureness: 'exact',
    words: `${String(year)}: ${String(value)}`,
    isBreak,
  };
}

function line(key: string, points: readonly LinePoint[]): Line {
  return { key, name: key, points, kind: 'observed' };
}

function picture(lines: readonly Line[], more: Partial<LinePicture> = {}): LinePicture {
  return {
    lines,
    context: [],
    breaks: [],
    formatTick: String,
    formatEnd: String,
    noFigures: 'none',
    ...more,
  };
}

describe('a line', () => {
  it('does not bridge a gap', () => {
    const stretches = stretchesOf([point(2013, 1), point(2014), point(2015, 3), point(2016, 4)]);
    expect(stretches.map((each) => each.map(({ at }) => at))).toEqual([[2013], [2015, 2016]]);
  });

  it('does not go on over a break', () => {
    const stretches = stretchesOf([point(2019, 1), point(2020, 2, true), point(2021, 3)]);
    expect(stretches.map((each) => each.map(({ at }) => at))).toEqual([[2019], [2020, 2021]]);
  });

  it('draws nought as a number', () => {
    expect(stretchesOf([point(2019, 0), point(2020, 1)])).toHaveLength(1);
  });
});

describe('stretches without figures', () => {
  it('are those in which no line has any', () => {
    const lines = [
      line('a', [point(2013), point(2014), point(2015), point(2016, 1)]),
      line('b', [point(2013, 1), point(2014), point(2015), point(2016, 1)]),
    ];
    expect(emptyStretches(lines)).toEqual([{ from: 2014, to: 2015, count: 2 }]);
  });
});

describe('labels', () => {
  const at = (y: number) => ({ key: String(y), text: '', x: 0, y });

  it('do not cover each other', () => {
    const ys = spread([at(100), at(102), at(104)], 0, 300).map(({ y }) => y);
    expect(ys).toEqual([100, 116, 132]);
  });

  it('leave those alone that stand beside them', () => {
    const far = { key: 'far', text: 'Hole', x: 200, y: 101 };
    const ys = spread([{ ...at(100), text: 'Kongsberg 29 169' }, far, at(102)], 0, 300);
    expect(ys.map(({ key, y }) => [key, y])).toEqual([
      ['100', 100],
      ['far', 101],
      ['102', 116],
    ]);
  });

  // All ways to end at one of these heights and at one of these places, for four labels of different lengths.
  const heights = [20, 24, 150, 299];
  const texts = ['Ringeriksregionen 45 901', 'Hole 7 065', '1', 'Mål (eksempel) 30 623'];
  const ways = Array.from({ length: (2 * heights.length) ** texts.length }, (_, way) =>
    texts.map((text, index) => {
      const end = Math.floor(way / (2 * heights.length) ** index) % (2 * heights.length);
      return { key: text, text, x: end % 2 === 0 ? 40 : 110, y: heights[end >> 1] ?? 0 };
    }),
  );

  it('never cover each other and never leave the picture, whatever the ends', () => {
    const widthOf = ({ text }: { readonly text: string }) => 7 * text.length;
    for (const way of ways) {
      const labels = spread(way, 28, 250);
      expect(labels.map(({ key }) => key).sort()).toEqual([...texts].sort());
      for (const one of labels) {
        expect(one.y).toBeGreaterThanOrEqual(28);
        expect(one.y).toBeLessThanOrEqual(250);
        for (const other of labels) {
          const isBeside = one.x + widthOf(one) <= other.x || other.x + widthOf(other) <= one.x;
          if (one !== other && !isBeside) expect(Math.abs(one.y - other.y)).toBeGreaterThan(15.9);
        }
      }
    }
  });

  it('stay inside, and go up when there is no room below', () => {
    const ys = spread([at(290), at(295), at(299)], 0, 300).map(({ y }) => y);
    expect(ys).toEqual([268, 284, 300]);
  });
});

describe('a picture', () => {
  const lines = [line('a', [point(2013, 42_307), point(2025, 45_901)])];

  it.each([320, 640, 1200])('has all its points inside at %i px', (width) => {
    const { x, y, left, right, top, bottom } = layOut(picture(lines), width, 300);
    expect(x(2013)).toBe(left);
    expect(x(2025)).toBeCloseTo(right);
    for (const value of [42_307, 45_901]) {
      expect(y(value)).toBeGreaterThanOrEqual(top);
      expect(y(value)).toBeLessThanOrEqual(bottom);
    }
  });

  it('says of a line and of a target that they were made up, also where there is little room', () => {
    const lines = ['Framskriving (eksempel)', 'Ringeriksregionen', 'Hole (døme)'].map((name) =>
      line(name, [point(2020, 5), point(2021, 6)]),
    );
    const points = [{ at: 2021, value: 9, isGoal: true }];
    const target = { name: 'Mål (eksempel)', label: 'Mål (eksempel) 9', points };
    const { key } = layOut(picture(lines, { target }), 290, 280);
    expect(key.map(({ words }) => words)).toEqual([
      'Mål (eksempel) 9',
      'Framskriving (eksempel) 6',
      'Ringeriksregionen 6',
      'Hole (døme) 6',
    ]);
    const { labels, left, right } = layOut(picture(lines, { target }), 500, 280);
    expect(labels.map(({ text }) => text).sort()).toEqual([
      'Fram… (eksempel)',
      'Hole (døme)',
      'Mål (eksempel)',
      'Ringeriksre…',
    ]);
    expect(right - left).toBeGreaterThan(100);
  });

  it('gives the lines the room of their names on a telephone, and the names to a key', () => {
    const areas = ['Jevnaker', 'Ringerike', 'Hole', 'Kongsberg'].map((name, index) =>
      line(name, [point(2013, 7000 * index), point(2025, 7065 * index)]),
    );
    const layout = layOut(picture(areas), 288, 280);
    expect(layout.right - layout.left).toBeGreaterThan(0.75 * 288);
    expect(layout.key.map(({ text, words }) => [text, words])).toEqual([
      ['1', 'Kongsberg 21195'],
      ['2', 'Hole 14130'],
      ['3', 'Ringerike 7065'],
      ['4', 'Jevnaker 0'],
    ]);
    expect(layout.labels.map(({ key, text }) => [text, key])).toEqual([
      ['1', 'Kongsberg'],
      ['2', 'Hole'],
      ['3', 'Ringerike'],
      ['4', 'Jevnaker'],
    ]);
    expect(layOut(picture(areas), 480, 280).key).toEqual([]);
  });

  it('has no numbers at the ends of lines that dashes tell apart', () => {
    const expected: Line = { ...line('b', [point(2026, 46_000)]), kind: 'projected', tone: 0 };
    const { key, labels } = layOut(picture([...lines, expected]), 288, 280);
    expect(key.map(({ text, words }) => [text, words])).toEqual([
      ['', 'b 46000'],
      ['', 'a 45901'],
    ]);
    expect(labels).toEqual([]);
  });

  it.each([1, 2, 3, 7, 10, 13, 26, 49, 99, 240])(
    'names at least three years of %i and one on a telephone',
    (length) => {
      for (let first = 1950; first < 1960; first += 1) {
        const one = line('a', [point(first, 70_000), point(first + length, 99_999)]);
        const { years, x } = layOut(picture([one]), 250, 280);
        expect(years.length).toBeGreaterThanOrEqual(Math.min(3, length + 1));
        for (const [index, year] of years.entries()) {
          expect(year).toBeGreaterThanOrEqual(first);
          expect(year).toBeLessThanOrEqual(first + length);
          // Four digits and some air.
          const before = years[index - 1];
          if (before !== undefined) expect(x(year) - x(before)).toBeGreaterThan(32);
        }
      }
    },
  );

  it('has room for the target and its tolerance', () => {
    const target = {
      name: 'Goal',
      label: 'Goal 50 000',
      points: [
        { at: 2013, value: 42_307, isGoal: false },
        { at: 2030, value: 50_000, low: 49_000, high: 51_000, isGoal: true },
      ],
    };
    const { x, y, right, top, labels } = layOut(picture(lines, { target }), 900, 400);
    expect(x(2030)).toBeCloseTo(right);
    expect(y(51_000)).toBeGreaterThanOrEqual(top);
    expect(labels.map(({ text }) => text)).toContain('Goal 50 000');
  });

  it('can be drawn with one point, and with none', () => {
    expect(Number.isFinite(layOut(picture([line('a', [point(2013, 5)])]), 320, 280).x(2013))).toBe(
      true,
    );
    expect(layOut(picture([]), 320, 280).ticks.length).toBeGreaterThan(1);
  });
});

describe('keys', () => {
  const lines = [
    line('a', [point(2013, 1), point(2014), point(2015, 3)]),
    line('none', [point(2013)]),
    line('b', [point(2014, 5)]),
  ];

  it('begin at the latest figure', () => {
    expect(firstPlace(lines)).toEqual({ line: 0, point: 2 });
    expect(firstPlace([line('none', [point(2013)])])).toBeUndefined();
  });

  it.each([
    ['ArrowLeft', { line: 0, point: 0 }],
    ['ArrowRight', { line: 0, point: 2 }],
    ['Home', { line: 0, point: 0 }],
    ['End', { line: 0, point: 2 }],
    ['ArrowDown', { line: 2, point: 0 }],
    ['ArrowUp', { line: 0, point: 2 }],
  ])('%s leads to %j', (key, place) => {
    expect(movePoint(key, { line: 0, point: 2 }, lines)).toEqual(place);
  });

  it('leave other keys alone', () => {
    expect(movePoint('Tab', { line: 0, point: 2 }, lines)).toBeUndefined();
  });
});

describe('a pointer', () => {
  it('finds the nearest in time, then the nearest line', () => {
    const lines = [
      line('a', [point(2013, 1), point(2014, 2)]),
      line('b', [point(2013, 9), point(2014, 8)]),
    ];
    const near = nearestPlace(lines, ({ at, value }) => [
      Math.abs(at - 2013.9),
      Math.abs(value - 7),
    ]);
    expect(near).toEqual({ line: 1, point: 1 });
  });
});

describe('the name of a line', () => {
  const observed = line('a', [point(2018, 9), point(2019, 1), point(2020, 6)]);
  const place = (after: number) => {
    const projected: Line = {
      ...line('b', [point(2021, after), point(2030, after)]),
      kind: 'projected',
      tone: 0,
    };
    const { labels, y } = layOut(picture([observed, projected]), 800, 380);
    return (labels.find(({ key }) => key === 'a')?.y ?? 0) - y(6);
  };

  it('makes room for what is expected after it: below where that goes up, above where it goes down', () => {
    expect(place(9)).toBeGreaterThan(10);
    expect(place(1)).toBeLessThan(-10);
  });
});
