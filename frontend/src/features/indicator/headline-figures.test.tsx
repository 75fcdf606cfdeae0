import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, expect, it, vi } from 'vitest';

import type { Schemas } from '@/api/types';
import { i18n, showTexts } from '@/i18n/i18n';

import { HeadlineFigures } from './headline-figures';

vi.mock('@tanstack/react-router', () => ({
  Link: ({ children }: { readonly children: ReactNode }) => <a href="/">{children}</a>,
}));

function show(assessment: object) {
  const explanation = {
    indicator: { slug: 'folkemengde', name: { nb: 'Folkemengde' } },
    definition: { decimals: 0, unit: 'personer' },
    observed: [{ period: '2024', value: 27_723, breaks: [] }],
    assessment: {
      area: { slug: 'kongsberg', name: 'Kongsberg' },
      expected: {},
      gap: {},
      attainment: {},
      observed: { value: 27_723 },
      period: '2024',
      due: '2024',
      ...assessment,
    },
  } as unknown as Schemas['Explanation'];
  render(
    <I18nextProvider i18n={i18n}>
      <HeadlineFigures figures={[{ explanation, choice: { area: 'kongsberg' } }]} />
    </I18nextProvider>,
  );
  return screen.getByRole('listitem').textContent.replaceAll('\u00a0', ' ');
}

beforeEach(() => showTexts('nb', ['figure', 'indicator']));

it('tells how it goes with what is wanted as the other pages do, also where there is no path', () => {
  const said = show({
    status: 'ON_TRACK',
    outcome: 'IMPROVED',
    target: { comparator: 'DIRECTION_ONLY', counting: 'EACH_PERIOD' },
    baseline: { period: '2019', value: 27_000 },
  });
  expect(said).toContain('I rute27 723 i 2024, bedre enn 27 000 i 2019.');
});

it('says nothing of a target where nothing is wanted', () => {
  expect(show({ status: 'UNDEFINED', expected: { value: 1 } })).toBe(
    'Folkemengde: Kongsberg27 723 i 2024 personer',
  );
});
