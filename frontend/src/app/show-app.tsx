import './styles/app.css';

import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider, type AnyRouter } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';

import { i18n } from '@/i18n/i18n';
import type { RouterContext } from '@/routes/root-route';

/** Puts the pages of a router into the document. */
export function showApp(router: AnyRouter): void {
  const container = document.getElementById('app');
  if (!container) throw new Error('The page has no element with the id "app".');
  const { queryClient } = router.options.context as RouterContext;

  createRoot(container).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nextProvider>
    </StrictMode>,
  );
}
