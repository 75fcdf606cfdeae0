import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '@/i18n/use-language';
import { classNames } from '@/lib/class-names';
import { formatDay } from '@/lib/format-date';
import { today } from '@/lib/iso-date';

import pageStyles from '@/components/page.module.css';
import styles from './site-footer.module.css';

export function SiteFooter() {
  const { t } = useTranslation();
  const language = useLanguage();
  const href = useLocation({ select: (location) => location.href });
  return (
    <footer className={styles.footer}>
      <div className={classNames(pageStyles.page, styles.columns)}>
        <div className={styles.text}>
          <p>{t('common.footer.statement')}</p>
          <p>{t('common.footer.sources')}</p>
          <p className="print-only">
            {t('common.footer.printed', {
              date: formatDay(today(), language),
              address: window.location.origin + href,
            })}
          </p>
        </div>
        <nav aria-label={t('common.footer.label')}>
          <ul className={styles.links}>
            <li>
              <Link to="/om-dataene">{t('common.footer.about')}</Link>
            </li>
            <li>
              <Link to="/tilgjengelighet">{t('common.footer.accessibility')}</Link>
            </li>
            <li>
              <Link to="/utviklere">{t('common.footer.developers')}</Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
