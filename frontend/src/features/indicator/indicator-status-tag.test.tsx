import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, describe, expect, it } from 'vitest';

import { i18n, showTexts } from '@/i18n/i18n';

import { IndicatorStatusTag } from './indicator-status-tag';
import { capVerdict } from './standing';

describe('the sign of an indicator', () => {
  beforeEach(() => showTexts('nb', ['indicator']));

  it.each([
    ['ACHIEVED', 'MET', false, 'Innenfor taket'],
    ['ON_TRACK', 'MET', false, 'Innenfor taket'],
    ['OFF_TRACK', 'NOT_MET', true, 'Over taket'],
    ['STALE', 'MET', false, 'Gamle tall'],
    ['UNDEFINED', 'UNDEFINED', false, 'Kan ikke vurderes'],
  ] as const)('says of a cap that is %s, %s: "%4$s"', (status, outcome, isMissed, word) => {
    const cap = capVerdict({ outcome, target: { comparator: 'UP_TO' } as never });
    render(
      <I18nextProvider i18n={i18n}>
        <IndicatorStatusTag status={status} isMissed={isMissed} cap={cap} />
      </I18nextProvider>,
    );
    expect(screen.getByText(word)).toBeVisible();
  });

  it('says of what is to be reached that it is reached', () => {
    expect(
      capVerdict({ outcome: 'MET', target: { comparator: 'AT_LEAST' } as never }),
    ).toBeUndefined();
  });
});
