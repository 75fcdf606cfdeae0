import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, describe, expect, it } from 'vitest';

import type { Schemas } from '@/api/types';
import { i18n, showTexts } from '@/i18n/i18n';

import { ProjectionOutcome } from './projection-outcome';

function said(difference: number): string | undefined {
  const answer = {
    outcomes: [],
    changeOutcome: { until: '2025', projected: 0.1, difference, illustrative: false },
    projection: { basePeriod: '2020' },
  } as unknown as Schemas['ProjectionAnswer'];
  const { unmount } = render(
    <I18nextProvider i18n={i18n}>
      <ProjectionOutcome answer={answer} />
    </I18nextProvider>,
  );
  const words = screen.getByRole('listitem').textContent.replaceAll('\u00a0', ' ').trim();
  unmount();
  return words;
}

describe('what came of a change that was expected', () => {
  beforeEach(() => showTexts('nb', ['figure', 'indicator']));

  it('is as far over as it is under', () => {
    const expected = 'Framskrevet 10 % fram mot 2025.';
    expect(said(0.0115)).toBe(`${expected} 1,2 prosentpoeng over framskrivingen.`);
    expect(said(0.0004)).toBe(`${expected} 0,04 prosentpoeng over framskrivingen.`);
    expect(said(-0.0115)).toBe(`${expected} 1,2 prosentpoeng under framskrivingen.`);
  });
});
