import { expect, test } from 'vitest';

import { ownerKey, ownerOf, progressOf, type Asked } from './asked';

function asked(key: string, state: Asked['state'], account?: string): Asked {
  return {
    key,
    item: { measure: key },
    code: key,
    title: undefined,
    place: undefined,
    state,
    due: '2040-01-01',
    owner: account
      ? { assignment: 'x', version: 1, account, name: account.toUpperCase(), mine: false }
      : undefined,
  };
}

test('who is late comes first, and what nobody has last', () => {
  const progress = progressOf([
    asked('1', 'LATE'),
    asked('2', 'ANSWERED', 'a'),
    asked('3', 'DUE', 'a'),
    asked('4', 'LATE', 'b'),
    asked('5', 'NOT_APPLICABLE', 'b'),
  ]);
  expect(progress.map(({ name, total, done, late }) => [name, total, done, late])).toEqual([
    ['B', 2, 1, 1],
    ['A', 2, 1, 0],
    [undefined, 1, 0, 1],
  ]);
});

test('an owner is named by what a select has, there and back', () => {
  expect(ownerOf(ownerKey(asked('1', 'DUE', 'a').owner))).toEqual({ account: 'a' });
  expect(ownerOf('partner:drammen-kommune')).toEqual({ partner: 'drammen-kommune' });
  expect(ownerOf('')).toBeUndefined();
});
