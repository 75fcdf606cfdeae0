import { expect, it } from 'vitest';

import { linesOfText } from './wrap-text';

it('breaks a text between its words', () => {
  expect(linesOfText('Kilde: Statistisk sentralbyrå', 18)).toEqual([
    'Kilde: Statistisk',
    'sentralbyrå',
  ]);
});

it('breaks a word that is longer than a line, and loses nothing', () => {
  expect(linesOfText('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij']);
});
