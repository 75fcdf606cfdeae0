import { expect, test } from 'vitest';

import { referrers } from './referrers';

test('what refers to something is named once for each kind, and what has no word is called other', () => {
  expect(referrers(['funding-entry', 'funding-line', 'role', 'brand-new'])).toEqual([
    'money',
    'roles',
    'other',
  ]);
});
