import { expect, it } from 'vitest';

import { beganIn, endOf } from './context-end';

it('ends where the stretch ends that a date lies in', () => {
  const end = (date: string, precision: 'DAY' | 'MONTH' | 'SEASON' | 'YEAR') =>
    endOf({ date, precision, circa: false });
  expect(end('2020-02-29', 'DAY')).toBe('2020-03-01');
  expect(end('2020-03-01', 'MONTH')).toBe('2020-04-01');
  expect(end('2016-12-01', 'SEASON')).toBe('2017-03-01');
  expect(end('2020-01-01', 'YEAR')).toBe('2021-01-01');
});

it('tells in which period something began, and in none before or after all of them', () => {
  const years = ['2018', '2019', '2020'];
  expect(beganIn(2019.2, years)).toBe('2019');
  expect(beganIn(2020.9, years)).toBe('2020');
  expect(beganIn(2021.1, years)).toBeUndefined();
  expect(beganIn(2017.9, years)).toBeUndefined();
  expect(beganIn(Number.NaN, years)).toBeUndefined();
  expect(beganIn(2020.9, ['2020'])).toBe('2020');
});
