import { useTranslation } from 'react-i18next';

import { useOnline } from '@/lib/use-online';

import styles from './working-bar.module.css';

/** Says that there is no network, for as long as there is none, and where what is written is meanwhile. */
export function OfflineNotice() {
  const { t } = useTranslation();
  const online = useOnline();
  return (
    <p className={styles.offline} role="status">
      {!online && t('work.bar.offline')}
    </p>
  );
}
