import { describe, expect, it } from 'vitest';

import { isToCome, readKnownAt } from './known-at';

const now = new Date('2026-11-22T12:00:00Z');

describe('the moment of an address', () => {
  it('is read as it stands', () => {
    const kjent = '2020-05-01T10:00:00Z';
    expect(readKnownAt({ kjent }, now)).toStrictEqual({ kjent, ukjentTid: undefined });
  });

  it.each([
    ['2019-01-01', '2019-01-01T22:59:59.000Z'],
    ['2015-06-01', '2015-06-01T21:59:59.000Z'],
    ['2020-03-29', '2020-03-29T21:59:59.000Z'],
    ['2020-10-25', '2020-10-25T22:59:59.000Z'],
  ])('is the end of the day %s in Norway, wherever the reader is', (day, end) => {
    expect(readKnownAt({ kjent: day }, now)).toStrictEqual({
      kjent: end,
      ukjentTid: undefined,
    });
  });

  it.each(['tull', '2015-06-31', '2026-11-23', '2026-11-22T12:30:00Z', '2026-11-22T12:30:00'])(
    'is told to be none where it is %s',
    (text) => {
      const read = readKnownAt({ kjent: text }, now);
      expect(read).toStrictEqual({ kjent: undefined, ukjentTid: text });
      expect(readKnownAt(read, now)).toStrictEqual(read);
    },
  );

  it('is what is known now where it is today, or absent', () => {
    const nothing = { kjent: undefined, ukjentTid: undefined };
    expect(readKnownAt({ kjent: '2026-11-22' }, now)).toStrictEqual(nothing);
    expect(readKnownAt({}, now)).toStrictEqual(nothing);
  });

  it('stands before what was not understood', () => {
    const kjent = '2020-05-01T10:00:00Z';
    const read = readKnownAt({ kjent, ukjentTid: 'tull' }, now);
    expect(read).toStrictEqual({ kjent, ukjentTid: undefined });
  });

  it('may be a little ahead of the clock of the reader', () => {
    const kjent = '2026-11-22T12:01:00Z';
    expect(readKnownAt({ kjent }, now)).toStrictEqual({ kjent, ukjentTid: undefined });
  });

  it('has come, or has not', () => {
    expect(['tull', '2015-06-01', '2026-11-22'].some((text) => isToCome(text, now))).toBe(false);
    expect(['2026-11-23', '2099-01-01T00:00:00Z'].every((text) => isToCome(text, now))).toBe(true);
  });
});
