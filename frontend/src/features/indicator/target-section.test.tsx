import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, expect, it } from 'vitest';

import type { Schemas } from '@/api/types';
import { i18n, showTexts } from '@/i18n/i18n';

import { TargetSection } from './target-section';

beforeEach(() => showTexts('nb', ['figure', 'indicator']));

function show(deadline: string | undefined) {
  const version = { number: 1, comparator: 'DIRECTION_ONLY', validFrom: '2014-01-01', deadline };
  const target = { versions: [version], baselines: [], current: version };
  render(
    <I18nextProvider i18n={i18n}>
      <TargetSection target={target as unknown as Schemas['TargetView']} withoutProgramme />
    </I18nextProvider>,
  );
}

it('says by when something is wanted, or that nobody has said so', () => {
  show(undefined);
  expect(screen.getByText(/Ingen frist er satt\./)).toBeVisible();
  show('2030');
  expect(screen.getByText(/Frist: 2030\./)).toBeVisible();
});
