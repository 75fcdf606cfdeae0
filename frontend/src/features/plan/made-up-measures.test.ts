import { describe, expect, it } from 'vitest';

import type { PlanRevisionView, SourceReference } from '@/api/types';
import { aMeasure } from '@/testing/fixtures';

import { madeUpMeasures } from './made-up-measures';

const madeUp: SourceReference = { document: 'en-kilde', requirements: [], illustrative: true };
const real: SourceReference = { ...madeUp, illustrative: false };
const measure = { ...aMeasure().content, source: real };

/** Which of these measures are made up, in a revision that is said to be from there. */
function among(measures: PlanRevisionView['content']['measures'], source?: SourceReference) {
  const content = { focusAreas: [], objectiveReviews: [], measures };
  return madeUpMeasures({}, { source, content }).map(({ illustrative }) => illustrative);
}

describe('the measures of a revision that are made up', () => {
  it('are all of them when the revision is, though a measure bears no mark of its own', () => {
    expect(among([measure, aMeasure().content], madeUp)).toEqual([true, true]);
  });

  it('are all of them when the plan is', () => {
    const content = { focusAreas: [], objectiveReviews: [], measures: [measure] };
    expect(madeUpMeasures({ source: madeUp }, { content })).toEqual([{ illustrative: true }]);
  });

  it('are counted among those that go on: what ended is not in the list', () => {
    expect(among([measure, { ...measure, source: madeUp, change: 'DROPPED' }], real)).toEqual([
      false,
    ]);
  });

  it('are those that are marked themselves, or whose roles or money are', () => {
    expect(
      among(
        [
          measure,
          { ...measure, source: madeUp },
          { ...measure, roles: [{ role: 'EXECUTING', source: madeUp }] },
          {
            ...measure,
            budget: [
              {
                key: 'linje',
                year: 2020,
                amount: { amount: 1, currency: 'NOK', qualifier: 'EXACT' },
                source: madeUp,
              },
            ],
          },
        ],
        real,
      ),
    ).toEqual([false, true, true, true]);
  });
});
