import { expect, it } from 'vitest';

import { functionsIn, readable } from './formula-text';

const expression = 'ratioOfChanges([arbeidsplasser], [folkemengde], 4) + sum([sum], 2)';

it('names indicators and functions, and leaves numbers and signs', () => {
  expect(
    readable(
      expression,
      (slug) => slug.toUpperCase(),
      (name) => `<${name}>`,
    ),
  ).toBe('<ratioOfChanges>(ARBEIDSPLASSER, FOLKEMENGDE, 4) + <sum>(SUM, 2)');
  expect(
    readable(
      'later([a], 1)',
      () => 'A',
      () => 'B',
    ),
  ).toBe('later(A, 1)');
});

it('tells which functions there are, and takes no indicator for one', () => {
  expect(functionsIn(expression)).toEqual(['sum', 'ratioOfChanges']);
  expect(functionsIn('[change] - [lag]')).toEqual([]);
});
