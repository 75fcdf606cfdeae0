import { describe, expect, it } from 'vitest';

import { roundOf, valuesOf, wrongDays } from './round-values';

const values = { from: '2031-01-01', to: '2031-06-30', opens: '2031-06-20', due: '2031-07-05' };

describe('what is said of a round', () => {
  it('is sent as it was read', () => {
    const round = {
      id: '1',
      version: 3,
      programmeId: '2',
      withdrawn: false,
      ...roundOf({ ...values, 'note.nb': ' Meld kort. ', 'note.en': '' }),
    };
    expect(round.note).toEqual({ nb: 'Meld kort.' });
    expect(roundOf(valuesOf(round))).toEqual(roundOf({ ...values, 'note.nb': 'Meld kort.' }));
  });

  it('has four days, each after the one that it follows', () => {
    expect(wrongDays(values)).toEqual({});
    expect(wrongDays({ ...values, from: '', opens: '31.12.2031' })).toEqual({
      from: 'noDay',
      opens: 'noDay',
    });
    expect(wrongDays({ ...values, to: '2030-12-31', due: '2031-06-19' })).toEqual({
      to: 'backwards',
      due: 'backwards',
    });
  });
});
