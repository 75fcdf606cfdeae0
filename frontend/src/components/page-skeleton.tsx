import { useTranslation } from 'react-i18next';

import pageStyles from '@/components/page.module.css';

import styles from './page-skeleton.module.css';

/** Stands in for a page that takes longer than 300 ms; the router shows it no sooner. */
export function PageSkeleton() {
  const { t, i18n } = useTranslation();
  return (
    <div className={pageStyles.page} role="status">
      {/* Before the first page its texts are on their way, too. */}
      {i18n.exists('common.states.loading') && (
        <span className="visually-hidden">{t('common.states.loading')}</span>
      )}
      <div className={styles.skeleton} aria-hidden="true">
        <div className={styles.title} />
        <div className={styles.line} />
        <div className={styles.shortLine} />
        <div className={styles.block} />
        <div className={styles.block} />
      </div>
    </div>
  );
}
