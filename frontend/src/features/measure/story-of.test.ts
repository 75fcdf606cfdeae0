import { describe, expect, it } from 'vitest';

import { aMeasure } from '@/testing/fixtures';

import type { MoneyEntry } from './measure-values';
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
    came: from ? day(from) : undefined,
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

describe('the money in the story of a measure', () => {
  function anEntry(given: Partial<MoneyEntry>): MoneyEntry {
    return {
      id: JSON.stringify(given),
      line: 'line',
      number: 1,
      programme: { slug: 'et-program' },
      budgetYear: 2020,
      costType: 'PROJECT',
      stage: 'GRANTED',
      historic: false,
      superseded: false,
      illustrative: false,
      ...given,
    };
  }

  it('stands where it happened, a grant for several years once, with its decision', () => {
    const granted = { date: day('2020-05-27'), decision: { slug: 'et-vedtak' } };
    const story = storyOf(aMeasure({ reports: [aReport('2020-06-01'), aReport('2020-05-01')] }), [
      anEntry({ ...granted, budgetYear: 2021 }),
      anEntry({ ...granted, budgetYear: 2020 }),
      anEntry({ stage: 'SPENT', date: day('2021-01-20') }),
    ]);
    expect(
      story.map((event) =>
        event.kind === 'money'
          ? [event.stage, event.decision?.slug, event.entries.map((entry) => entry.budgetYear)]
          : event.kind,
      ),
    ).toEqual([
      ['SPENT', undefined, [2020]],
      'report',
      ['GRANTED', 'et-vedtak', [2020, 2021]],
      'report',
    ]);
  });

  it('keeps apart what two decisions gave on one day', () => {
    const on = { date: day('2020-05-27') };
    const story = storyOf(aMeasure(), [
      anEntry({ ...on, decision: { slug: 'ett' } }),
      anEntry({ ...on, decision: { slug: 'et-annet' } }),
    ]);
    expect(story).toHaveLength(2);
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
