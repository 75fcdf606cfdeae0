import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '@/i18n/use-language';
import { formatInstant } from '@/lib/format-date';

import styles from './known-at-banner.module.css';

interface Props {
  readonly slug: string;
  readonly knownAt: string;
}

/** Says loudly that the page shows an earlier publication, and leads back to the current one. */
export function KnownAtBanner({ slug, knownAt }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={styles.banner} role="status">
      <p>
        {t('common.asOf.knownBanner')} <strong>{formatInstant(knownAt, language)}</strong>.
      </p>
      <Link
        to="/p/$program"
        params={{ program: slug }}
        search={(old) => ({ ...old, kjent: undefined })}
      >
        {t('common.asOf.knownReset')}
      </Link>
    </div>
  );
}
