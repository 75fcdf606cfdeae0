import { describe, expect, it } from 'vitest';

import type { Schemas } from '@/api/types';

import { changedMeasure, type WrittenMeasure } from './changed-measure';

const measure: Schemas['MeasureContent'] = {
  code: '1',
  title: { nb: 'Kurs', en: 'Course' },
  description: { nb: 'Om våren.' },
  kind: 'OWN_ACTIVITY',
  focusAreas: ['1'],
  objectives: [],
  roles: [],
  budget: [],
  milestones: [],
  dependencies: [],
  change: 'CONTINUED',
  successors: [],
};
const same: WrittenMeasure = {
  title: 'Kurs',
  description: 'Om våren.',
  outcome: undefined,
  why: '',
  successors: '',
};

describe('a measure that was written', () => {
  it('keeps what was not, in other languages too', () => {
    const changed = changedMeasure(measure, { ...same, title: ' Bedre kurs ' }, 'nb');
    expect(changed.title).toEqual({ nb: 'Bedre kurs', en: 'Course' });
    expect(changed.focusAreas).toEqual(['1']);
    expect(changed.change).toBeUndefined();
  });

  it('has no description when all of it is taken out', () => {
    expect(
      changedMeasure(measure, { ...same, description: ' ' }, 'nb').description,
    ).toBeUndefined();
  });

  it('goes on in others when it is split, and in none when it is dropped', () => {
    const split = changedMeasure(
      measure,
      { ...same, outcome: 'SPLIT', why: 'For stort.', successors: '2, 3,' },
      'nb',
    );
    expect(split.successors).toEqual(['2', '3']);
    expect(split.changeReason).toEqual({ nb: 'For stort.' });
    const dropped = changedMeasure(
      split,
      { ...same, outcome: 'DROPPED', successors: '2, 3' },
      'nb',
    );
    expect(dropped.successors).toEqual([]);
  });
});
