import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, expect, it, vi } from 'vitest';

import type { Schemas, SeriesView } from '@/api/types';
import { i18n, showTexts } from '@/i18n/i18n';

import { TargetChart } from './target-chart';

class Unmeasured {
  readonly observe = vi.fn();
  readonly disconnect = vi.fn();
}

beforeEach(async () => {
  vi.stubGlobal('ResizeObserver', Unmeasured);
  await showTexts('nb', ['figure', 'indicator']);
});

it('says beside the picture what the line to the target, the field around it and its letters are', () => {
  const point = (period: string, value: number, breaks: readonly string[] = []) => ({
    period,
    value,
    breaks,
    lowerBound: false,
    coverage: { have: 1, of: 1 },
  });
  const series = {
    indicator: { slug: 'folkemengde', name: { nb: 'Folkemengde' } },
    area: { slug: 'kongsberg', name: 'Kongsberg' },
    unit: 'personer',
    decimals: 0,
    points: [point('2020', 100), point('2021', 101, ['BORDERS']), point('2022', 103)],
    illustrative: false,
  };
  const explanation = {
    way: {
      points: [
        { period: '2020', value: 100, set: false },
        { period: '2021', value: 101.46, low: 100.4, set: false },
        { period: '2022', value: 110, low: 110, set: true },
      ],
    },
    assessment: {
      target: { comparator: 'AT_LEAST', value: 110, deadline: '2022', trajectory: 'LINEAR' },
      baseline: { period: '2020', value: 100 },
    },
  };
  render(
    <I18nextProvider i18n={i18n}>
      <TargetChart
        series={series as unknown as SeriesView}
        explanation={explanation as unknown as Schemas['Explanation']}
      />
    </I18nextProvider>,
  );
  expect(screen.getByText(/Den stiplede linja er målbanen/)).toBeVisible();
  expect(screen.getByText('Brudd i serien')).toBeVisible();
  const cells = screen.getAllByRole('row', { hidden: true }).map(({ textContent }) => textContent);
  expect(cells).toEqual([
    'PeriodeKongsbergMålMerknad',
    '2020100100',
    '2021101101Grensene i Kongsberg er andre enn før.',
    '2022103110',
  ]);
});
