import { cleanup, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { PageSkeleton } from './page-skeleton';

async function show(texts: object) {
  const missing = vi.fn();
  const i18n = i18next.createInstance();
  await i18n.init({
    lng: 'nb',
    resources: { nb: { translation: texts } },
    saveMissing: true,
    missingKeyHandler: missing,
  });
  render(
    <I18nextProvider i18n={i18n}>
      <PageSkeleton />
    </I18nextProvider>,
  );
  return missing;
}

describe('what stands in for a page', () => {
  afterEach(cleanup);

  it('says that the page is being fetched', async () => {
    await show({ common: { states: { loading: 'Henter' } } });
    expect(screen.getByRole('status')).toHaveTextContent('Henter');
  });

  it('says nothing before the texts of the first page are there', async () => {
    const missing = await show({});
    expect(screen.getByRole('status')).toHaveTextContent('');
    expect(missing).not.toHaveBeenCalled();
  });
});
