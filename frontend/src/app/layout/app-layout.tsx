import { Outlet, useMatches, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { openDetailsForPrint } from '@/lib/open-details-for-print';

import styles from './app-layout.module.css';
import { AsOfBar } from './as-of-bar';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** What stands around every page, and what happens when one page becomes another. */
export function AppLayout() {
  const { t } = useTranslation();
  const router = useRouter();
  const asOf = useMatches({ select: (matches) => matches.some((match) => match.staticData.asOf) });

  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged, toLocation }) => {
        if (fromLocation && pathChanged && !toLocation.hash) {
          document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
        }
      }),
    [router],
  );

  useEffect(() => openDetailsForPrint(window), []);

  return (
    <>
      <a className={styles.skipLink} href="#innhold">
        {t('common.skipToContent')}
      </a>
      <SiteHeader />
      {asOf && <AsOfBar />}
      <main id="innhold" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <SiteFooter />
    </>
  );
}
