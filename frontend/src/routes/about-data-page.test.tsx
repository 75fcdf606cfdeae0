import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { expect, it, vi } from 'vitest';

import { i18n, showTexts } from '@/i18n/i18n';

import { AboutDataPage } from './about-data-page';

vi.mock('@tanstack/react-router', () => ({
  Link: ({ children }: { readonly children: ReactNode }) => <a href="/">{children}</a>,
}));

it.each(['nb', 'nn', 'en'] as const)(
  'names the table of the population, its licence and what was done with it (%s)',
  async (language) => {
    await showTexts(language, ['about']);
    render(
      <I18nextProvider i18n={i18n}>
        <AboutDataPage />
      </I18nextProvider>,
    );
    const told = screen.getByText(/07459/);
    for (const part of ['CC BY 4.0', 'csdata', '2006', '1986', '2024'])
      expect(told).toHaveTextContent(part);
  },
);
