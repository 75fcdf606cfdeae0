import { expect, test } from 'vitest';

import type { Schemas } from '@/api/types';

import { backTo, ownerKey, ownerOf, progressOf, type Asked } from './asked';

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

test('what puts back who had it asks once for each owner, on what has been seen last', () => {
  const before = [asked('1', 'DUE', 'a'), asked('2', 'DUE', 'a'), asked('3', 'DUE')];
  const held = ['1', '3'].map((code) => ({ id: `now-${code}`, measure: { code } }));
  const round = '2040-01-01';
  expect(
    backTo(before, held as unknown as readonly Schemas['Assignment'][], round, '2039-01-01'),
  ).toEqual([
    {
      account: 'a',
      due: undefined,
      items: [
        { measure: '1', replaces: 'now-1' },
        { measure: '2', replaces: undefined },
      ],
    },
    { due: undefined, items: [{ measure: '3', replaces: 'now-3' }] },
  ]);
  expect(backTo([asked('3', 'DUE')], [], round, '2039-01-01')).toEqual([]);
  const [own] = backTo([{ ...asked('1', 'DUE', 'a'), due: '2039-06-01' }], [], round, '2039-01-01');
  expect(own?.due).toBe('2039-06-01');
});
