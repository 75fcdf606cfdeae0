import { describe, expect, it } from 'vitest';

import { sliceNames, sliceOf, sliceText } from './slice';

describe('a slice', () => {
  it('is written by its dimensions in their order, and read back', () => {
    const slice = { sone: 'by', slag: 'skapt' };
    expect(sliceText(slice)).toBe('slag:skapt,sone:by');
    expect(sliceOf(sliceText(slice))).toEqual(slice);
  });

  it.each([undefined, '', 'slag', 'slag:', ':skapt', ','])('is the total when it is %s', (text) => {
    expect(sliceOf(text)).toEqual({});
  });

  it('of nothing is the total', () => {
    expect(sliceText({})).toBeUndefined();
  });

  it('has the names of its categories, or their keys', () => {
    const dimensions = [
      {
        key: 'slag',
        name: { nb: 'Slag' },
        exhaustive: true,
        categories: [{ key: 'skapt', name: { nb: 'Skapt' } }],
      },
    ];
    expect(sliceNames({ slag: 'skapt' }, dimensions)).toEqual([{ nb: 'Skapt' }]);
    expect(sliceNames({ slag: 'tapt', sone: 'by' }, dimensions)).toEqual([
      { nb: 'tapt' },
      { nb: 'by' },
    ]);
  });
});
