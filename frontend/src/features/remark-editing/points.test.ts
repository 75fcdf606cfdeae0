import { describe, expect, it } from 'vitest';

import { readPoints } from './points';

describe('points of a projection', () => {
  it('reads a period and a number on each line, with what is likely where it is said', () => {
    expect(readPoints('2030: 12,5\n\n2031: 1 300; 1 200; 1 400\n', 'YEAR', '2029')).toEqual({
      points: [
        { period: '2030', value: 12.5 },
        { period: '2031', value: 1300, low: 1200, high: 1400 },
      ],
    });
  });

  it('reads what was pasted from a spreadsheet, with empty cells behind it', () => {
    expect(readPoints('2030-Q1\t−4\t\t\n2030-Q2\t5\t4\t6', 'QUARTER', undefined).points).toEqual([
      { period: '2030-Q1', value: -4 },
      { period: '2030-Q2', value: 5, low: 4, high: 6 },
    ]);
  });

  it.each([
    ['2030-Q1: 4', 1, 'period'],
    ['2030: 4\n2031:', 2, 'number'],
    ['2030: fire', 1, 'number'],
    ['2030\t\t11', 1, 'number'],
    ['2030: 4; ; 6', 1, 'number'],
    ['2030: 4; 3', 1, 'range'],
    ['2030: 4; 5; 6', 1, 'range'],
    ['2031: 4\n2030: 5', 2, 'order'],
    ['2025: 4', 1, 'order'],
  ] as const)('tells the line of %j that is wrong, and why', (text, line, why) => {
    expect(readPoints(text, 'YEAR', '2025').wrong).toEqual({ line, why });
  });
});
