import { describe, expect, it } from 'vitest';

import { walkedFilter } from './walked-filter';

const shown = { plan: 'plan-a', revision: 2, asOf: undefined };

describe('the list that a reader of a measure walks', () => {
  it('is the plan itself for who came by a deep link, or from the list as it is', () => {
    expect(walkedFilter({}, shown)).toBeUndefined();
    expect(walkedFilter({ plan: 'plan-a', visning: 'tavle' }, shown)).toBeUndefined();
    expect(walkedFilter({ revisjon: '2' }, shown)).toBeUndefined();
  });

  it('has the filter and the order that the address says', () => {
    expect(walkedFilter({ status: 'DONE', sorter: '-title' }, shown)).toMatchObject({
      plan: 'plan-a',
      revision: 2,
      status: 'DONE',
      sort: '-title',
    });
    expect(walkedFilter({ avsluttet: '1' }, shown)).toMatchObject({ ended: true });
  });

  it('is of the plan and the revision that the reader came from', () => {
    expect(walkedFilter({ revisjon: '1' }, shown)).toMatchObject({ plan: 'plan-a', revision: 1 });
    const other = walkedFilter({ plan: 'plan-b' }, shown);
    expect(other).toMatchObject({ plan: 'plan-b' });
    expect(other?.revision).toBeUndefined();
  });
});
