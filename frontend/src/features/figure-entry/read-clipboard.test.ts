import { describe, expect, it } from 'vitest';

import { readClipboard } from './read-clipboard';
import { readPeriod } from './read-period';

describe('what was copied out of a spreadsheet', () => {
  it('is rows and cells', () => {
    expect(readClipboard('1\t2\r\n3\t\r\n', '')).toEqual({
      rows: [
        ['1', '2'],
        ['3', ''],
      ],
      periods: undefined,
      namesSkipped: false,
    });
  });

  it('may have names and periods, which are no figures', () => {
    expect(
      readClipboard('Antall\t2019\t2020\n"Ledige\ntomter"\t1 200\t–\nBoliger\t3,5\t4', ''),
    ).toEqual({
      rows: [
        ['1 200', '–'],
        ['3,5', '4'],
      ],
      periods: ['2019', '2020'],
      namesSkipped: true,
    });
    expect(readClipboard('2019K1\t2019K2\n1\t2', '').periods).toEqual(['2019-Q1', '2019-Q2']);
  });

  it('is not taken for heads when it is figures', () => {
    expect(readClipboard('2019\t2020\t2021', '').rows).toEqual([['2019', '2020', '2021']]);
    expect(readClipboard('2019\n2020', '').rows).toEqual([['2019'], ['2020']]);
    expect(readClipboard('2010\t2010\n1\t2', '').periods).toBeUndefined();
  });

  it('is read from a table when the text has lost the columns', () => {
    const html =
      '<table><tr><th>Navn</th><th>2020</th></tr><tr><td>A</td><td> 5 </td></tr></table>';
    expect(readClipboard('Navn 2020\nA 5', html)).toEqual({
      rows: [['5']],
      periods: ['2020'],
      namesSkipped: true,
    });
  });
});

describe('a period in the head of a table', () => {
  it.each([
    ['2019', '2019'],
    ['2019K3', '2019-Q3'],
    ['Q3 2019', '2019-Q3'],
    ['3. kvartal 2019', '2019-Q3'],
    ['2019-H1', '2019-H1'],
    ['2019M07', '2019-07'],
    ['juli 2019', '2019-07'],
    ['mai 2020', '2020-05'],
    ['2019-03', '2019-03'],
  ])('%s', (text, period) => {
    expect(readPeriod(text)).toBe(period);
  });

  it.each(['Antall', '12', '2019K5', '1200', 'nei 2020'])('is none: %s', (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });
});
