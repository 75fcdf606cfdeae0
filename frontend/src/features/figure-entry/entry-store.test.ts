import { describe, expect, it } from 'vitest';

import { EntryStore } from './entry-store';

describe('what is written in a table', () => {
  it('is taken back step by step, and done again', () => {
    const store = new EntryStore([['a', '1']]);
    store.type('b', '2');
    store.type('b', '23');
    store.typed('b', '');
    store.write([
      ['a', '4'],
      ['c', '5'],
    ]);
    expect(store.undo()).toEqual(['a', 'c']);
    expect([...store.written]).toEqual([
      ['a', '1'],
      ['b', '23'],
    ]);
    expect(store.undo()).toEqual(['b']);
    expect([...store.written]).toEqual([['a', '1']]);
    expect(store.undo()).toEqual([]);
    store.redo();
    store.redo();
    expect(Object.fromEntries(store.written)).toEqual({ a: '4', b: '23', c: '5' });
    store.undo();
    store.write([['a', '9']]);
    expect(store.redo(), 'what came otherwise is not done again').toEqual([]);
  });

  it('counts what says something', () => {
    const store = new EntryStore([]);
    store.write([
      ['a', '1'],
      ['b', ' '],
    ]);
    expect(store.count()).toBe(1);
    store.clear();
    expect(store.count()).toBe(0);
  });
});
