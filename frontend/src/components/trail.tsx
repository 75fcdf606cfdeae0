import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './trail.module.css';

/** Where a page lies: from the front of the product, step by step, to the page above this one. */
export function Trail({ steps }: Readonly<{ steps: readonly ReactNode[] }>) {
  const { t } = useTranslation();
  return (
    <nav className={styles.trail} aria-label={t('common.breadcrumbs')}>
      <ol>
        {steps.map((step, index) => (
          // The steps of a page do not change places.
          <li key={index}>{step}</li>
        ))}
      </ol>
    </nav>
  );
}
