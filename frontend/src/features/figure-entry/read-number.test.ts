import { describe, expect, it } from 'vitest';

import { readNumber } from './read-number';

const number = (value: number) => ({ kind: 'number', value });

describe('a number in a cell', () => {
  it.each([
    ['7', 7],
    [' 12,5 ', 12.5],
    ['12.5', 12.5],
    ['0.125', 0.125],
    ['1 234', 1234],
    ['1\u00a0234\u00a0567', 1234567],
    ['1\u202f234,5', 1234.5],
    ['1\u2009234', 1234],
    ["1'234", 1234],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234', 1.234],
    ['\u22123,2', -3.2],
    ['–4', -4],
    ['- 4', -4],
    ['12,5 %', 12.5],
    ['12\u00a0%', 12],
  ])('is read as it is written: %s', (text, value) => {
    expect(readNumber(text)).toEqual(number(value));
  });

  it.each(['–', '-', ':', '.', '..', '...', 'n/a', '#N/A'])('is missing: %s', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'missing' });
  });

  it.each([
    ['1.234', 'ambiguous'],
    ['12 34', 'notNumber'],
    ['12 tusen', 'notNumber'],
    ['1,2,3', 'notNumber'],
    ['1e5', 'notNumber'],
    ['=A1', 'notNumber'],
    ['1234567890123456', 'tooLong'],
  ])('is not guessed: %s', (text, why) => {
    expect(readNumber(text)).toEqual({ kind: 'wrong', why });
  });

  it('may be absent', () => {
    expect(readNumber('\u00a0 ')).toEqual({ kind: 'empty' });
  });
});
