import { expect, it } from 'vitest';

import { entryOf, nothingSaid, superseding } from './entry-values';

const old = (qualifier: 'EXACT' | 'CIRCA' | 'AT_LEAST') => ({
  number: 2,
  amount: { amount: 100, currency: 'NOK', qualifier },
});

it('keeps the reservation of what is superseded, until somebody says that the amount is known', () => {
  for (const qualifier of ['CIRCA', 'AT_LEAST', 'EXACT'] as const) {
    const values = { ...superseding(nothingSaid, old(qualifier)), amount: '90' };
    expect(entryOf(values, 'NOK')).toMatchObject({
      supersedes: 2,
      amount: { amount: 90, currency: 'NOK', qualifier },
    });
    expect(entryOf({ ...values, about: false }, 'NOK').amount?.qualifier).toBe('EXACT');
  }
});

it('makes no reservation about what comes in addition', () => {
  const values = superseding(superseding(nothingSaid, old('CIRCA')), undefined);
  expect(entryOf({ ...values, amount: '90' }, 'NOK')).toMatchObject({
    supersedes: undefined,
    amount: { qualifier: 'EXACT' },
  });
});
