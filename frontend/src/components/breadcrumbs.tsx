import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { Icon } from '@/components/icon';

import styles from './breadcrumbs.module.css';

interface Props {
  readonly to: '/' | '/partnere' | '/omraader' | '/vedtak' | '/maltall';
  readonly label: string;
}

/** The way back to the list that the page is found in. */
export function Breadcrumbs({ to, label }: Props) {
  const { t } = useTranslation();
  return (
    <nav className={styles.breadcrumbs} aria-label={t('common.breadcrumbs')}>
      <Link to={to}>
        <Icon name="back" /> {label}
      </Link>
    </nav>
  );
}
