import { describe, expect, it } from 'vitest';

import type { MeasureTask } from './queries';
import { needsNote, reportOf } from './report-of';

function task(because: MeasureTask['status']['because']): MeasureTask {
  return {
    measure: { programme: { slug: 'p' }, code: '1' },
    responsible: [],
    due: '2026-01-31',
    state: 'DUE',
    status: { status: 'ON_TRACK', computed: 'ON_TRACK', because },
    reports: 3,
    allowedActions: ['REPORT', 'REPEAT'],
  };
}

describe('what is said of a measure', () => {
  it('is the phase, where the rest follows from it', () => {
    expect(reportOf('ON_TRACK', ' Det går. ', task('REPORTED_ACTIVE'), '2026-01-15')).toEqual({
      date: { date: '2026-01-15', precision: 'DAY', circa: false },
      phase: 'ACTIVE',
      milestonesReached: [],
      seen: 3,
      comment: { nb: 'Det går.' },
    });
    expect(reportOf('DONE', '', task('PAST_END'), '2026-01-15')).toMatchObject({
      phase: 'COMPLETED',
      comment: undefined,
    });
  });

  it('is set by hand with the reason, where it does not', () => {
    expect(reportOf('AT_RISK', 'Lite folk.', task('REPORTED_ACTIVE'), '2026-01-15')).toMatchObject({
      phase: 'ACTIVE',
      manualStatus: 'AT_RISK',
      manualReason: { nb: 'Lite folk.' },
    });
    expect(reportOf('ON_TRACK', 'Ny frist.', task('PAST_END'), '2026-01-15')).toMatchObject({
      manualStatus: 'ON_TRACK',
    });
  });

  it.each([
    ['ON_TRACK', 'REPORTED_ACTIVE', false],
    ['ON_TRACK', 'PAST_END', true],
    ['AT_RISK', 'REPORTED_ACTIVE', true],
    ['OFF_TRACK', 'PAST_END', true],
    ['DONE', 'PAST_END', false],
    ['STOPPED', 'MILESTONE_OVERDUE', false],
  ] as const)('%s when %s needs a reason: %s', (choice, because, needed) => {
    expect(needsNote(choice, task(because))).toBe(needed);
  });
});
