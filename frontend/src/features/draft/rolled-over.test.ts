import { expect, it } from 'vitest';

import { carryOver, continued, periodOf } from './rolled-over';

it('says nothing of what simply goes on', () => {
  expect(carryOver('1.1', { ...continued, why: 'glemt' }, 'nb')).toEqual([]);
});

it('says why something is dropped, and when what is put off is to be', () => {
  expect(carryOver('1.1', { ...continued, change: 'DROPPED', why: ' Dyrt. ' }, 'nn')).toEqual([
    { code: '1.1', change: 'DROPPED', reason: { nn: 'Dyrt.' }, period: undefined },
  ]);
  expect(
    carryOver('1.2', { change: 'POSTPONED', why: 'Senere.', from: '2031', to: '' }, 'nb'),
  ).toEqual([
    {
      code: '1.2',
      change: 'POSTPONED',
      reason: { nb: 'Senere.' },
      period: { from: { date: '2031-01-01', precision: 'YEAR', circa: false }, to: undefined },
    },
  ]);
});

it('has no period where no date is written', () => {
  expect(periodOf(' ', '')).toBeUndefined();
});
