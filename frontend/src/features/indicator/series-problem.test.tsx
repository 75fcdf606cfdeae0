import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, expect, it } from 'vitest';

import { ApiProblem } from '@/api/api-problem';
import { i18n, showTexts } from '@/i18n/i18n';

import { SeriesProblem } from './series-problem';

const nothing = () => undefined;

function show(kind: string) {
  render(
    <I18nextProvider i18n={i18n}>
      <SeriesProblem
        area="Romerike"
        error={new ApiProblem(422, { type: `urn:ringvirkning:problem:${kind}` })}
        retry={nothing}
        onShowAsReported={nothing}
        onResetPeriod={nothing}
        onShowTotal={nothing}
        onShowNow={nothing}
      />
    </I18nextProvider>,
  );
}

beforeEach(() => showTexts('nb', ['detail']));

it('says of an area whose municipalities nobody has told that it is they that are not known', () => {
  show('parts-not-known');
  expect(screen.getByText(/vi kjenner ingen kommuner som det består av/)).toBeVisible();
  expect(screen.queryByText(/kan ikke regnes ut/)).toBeNull();
});

it('says of an indicator that is not added up that the figure cannot be worked out', () => {
  show('areas-not-added');
  expect(screen.getByText(/kan ikke regnes ut av tall for kommuner/)).toBeVisible();
});
