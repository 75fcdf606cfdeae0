import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { ApiProblem } from '@/api/api-problem';
import { i18n, showTexts } from '@/i18n/i18n';

import { ProblemAlert } from './problem-alert';

function show(error: unknown, retry?: () => void) {
  render(
    <I18nextProvider i18n={i18n}>
      <ProblemAlert error={error} retry={retry} />
    </I18nextProvider>,
  );
}

describe('a problem', () => {
  beforeEach(() => showTexts('nb', []));

  it('gives the reference by which the operator finds it, and a way to try again', async () => {
    const retry = vi.fn();
    show(new ApiProblem(500, { title: 'x', instance: 'urn:uuid:7d2c5427' }), retry);
    expect(screen.getByRole('alert')).toHaveTextContent('Referanse: urn:uuid:7d2c5427');
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igjen' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('says what the server did not accept, but no English on a Norwegian page', async () => {
    const refusal = new ApiProblem(400, {
      errors: [{ code: 'not-allowed', message: 'must be one of' }],
    });
    show(refusal);
    expect(screen.getByRole('alert')).toHaveTextContent('Tjeneren godtok ikke');
    expect(screen.getByRole('alert')).not.toHaveTextContent('must be one of');
    await act(() => showTexts('en', []));
    expect(screen.getByRole('alert')).toHaveTextContent('must be one of');
  });

  it('tells a lost connection from a fault', () => {
    show(new ApiProblem(0, undefined));
    expect(screen.getByRole('alert')).toHaveTextContent('nettforbindelsen');
  });
});
