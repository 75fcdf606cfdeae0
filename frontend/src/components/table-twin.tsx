import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';

import { DataTable } from '@/components/data-table';

import styles from './table-twin.module.css';

/** The same facts as a picture, as a table. */
export function TableTwin(props: Omit<ComponentProps<typeof DataTable>, 'captionHidden'>) {
  const { t } = useTranslation();
  return (
    <details className={styles.twin}>
      <summary>{t('common.tableTwin')}</summary>
      <DataTable {...props} captionHidden />
    </details>
  );
}
