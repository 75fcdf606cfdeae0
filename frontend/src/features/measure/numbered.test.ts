import { describe, expect, it } from 'vitest';

import { numbered } from './numbered';

const ofPlan = [
  { code: '1', title: { nb: 'Et ekte' }, illustrative: false },
  { code: '2', title: { nb: 'Et laget' }, illustrative: true },
];

describe('a measure that is named on the page of another', () => {
  it('says when it was made up, whichever way it is named', () => {
    expect(numbered({ code: '2' }, ofPlan)).toEqual({
      code: '2',
      title: { nb: 'Et laget' },
      illustrative: true,
    });
    expect(numbered({ code: '2', title: { nb: 'Før' } }, ofPlan)).toMatchObject({
      title: { nb: 'Før' },
      illustrative: true,
    });
    expect(numbered({ code: '1' }, ofPlan).illustrative).toBe(false);
  });

  it('has its number alone when the plan does not have it', () => {
    expect(numbered({ code: '9' }, ofPlan)).toEqual({ code: '9', illustrative: false });
  });
});
