import { describe, expect, it } from 'vitest';

import { formatList } from './format-list';

describe('a few things in a sentence', () => {
  it('are all of them, or any of them', () => {
    expect(formatList(['utbetalt', 'brukt'], 'nb')).toBe('utbetalt og brukt');
    expect(formatList(['utbetalt', 'brukt'], 'nb', 'disjunction')).toBe('utbetalt eller brukt');
    expect(formatList(['utbetalt', 'brukt'], 'nn', 'disjunction')).toBe('utbetalt eller brukt');
    expect(formatList(['paid', 'spent'], 'en', 'disjunction')).toBe('paid or spent');
  });
});
