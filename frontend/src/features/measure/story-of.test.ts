import { describe, expect, it } from 'vitest';

import { aMeasure } from '@/testing/fixtures';

import { nextMilestone } from './next-milestone';
import { storyOf } from './story-of';

const day = (date: string) => ({ date, precision: 'DAY' as const, circa: false });

function aReport(date: string, reached: readonly string[] = []) {
  return {
    id: `report-${date}`,
    version: 1,
    programmeId: 'id',
    measure: { programme: { slug: 'et-program' }, code: '1.1' },
    date: day(date),
    phase: 'ACTIVE' as const,
    milestonesReached: reached.map((milestone) => ({ milestone })),
  };
}

function inRevision(revision: number, from?: string) {
  return {
    plan: { slug: 'en-plan' },
    revision,
    status: 'IN_FORCE' as const,
    effective: from ? { from } : undefined,
    title: { nb: 'Et tiltak' },
    change: 'NEW' as const,
    changeIllustrative: false,
    adoptionKnown: true,
    illustrative: false,
  };
}

describe('the story of a measure', () => {
  it('has reports, milestones and revisions, the newest first', () => {
    const story = storyOf(
      aMeasure({
        appearances: [inRevision(1, '2020-01-01'), inRevision(2, '2020-05-08')],
        reports: [aReport('2020-06-01'), aReport('2020-03-01')],
        milestonesReached: [{ milestone: 'start', date: day('2020-04-01') }],
      }),
    );
    expect(story.map(({ kind, date }) => [date?.date, kind])).toEqual([
      ['2020-06-01', 'report'],
      ['2020-05-08', 'revision'],
      ['2020-04-01', 'milestone'],
      ['2020-03-01', 'report'],
      ['2020-01-01', 'revision'],
    ]);
  });

  it('puts what has no date last, the latest revision first', () => {
    const story = storyOf(
      aMeasure({
        appearances: [inRevision(1), inRevision(2)],
        reports: [aReport('2020-03-01')],
      }),
    );
    expect(story.map(({ key }) => key)).toEqual([
      'report-report-2020-03-01',
      'revision-en-plan-2',
      'revision-en-plan-1',
    ]);
  });

  it('dates a milestone without a day by the report that tells of it, below the report', () => {
    const story = storyOf(
      aMeasure({
        reports: [aReport('2020-03-01', ['start'])],
        milestonesReached: [{ milestone: 'start' }],
      }),
    );
    expect(story.map(({ kind, date }) => [date?.date, kind])).toEqual([
      ['2020-03-01', 'report'],
      ['2020-03-01', 'milestone'],
    ]);
  });
});

describe('the next milestone', () => {
  it('is the earliest that is not reached', () => {
    const content = {
      ...aMeasure().content,
      milestones: [
        { key: 'undated', title: { nb: 'En gang' } },
        { key: 'late', title: { nb: 'Sent' }, due: day('2021-01-01') },
        { key: 'early', title: { nb: 'Tidlig' }, due: day('2020-01-01') },
      ],
    };
    const next = (...reached: readonly string[]) =>
      nextMilestone({
        content,
        milestonesReached: reached.map((milestone) => ({ milestone })),
      })?.key;
    expect(next()).toBe('early');
    expect(next('early')).toBe('late');
    expect(next('early', 'late')).toBe('undated');
    expect(next('early', 'late', 'undated')).toBeUndefined();
  });
});
