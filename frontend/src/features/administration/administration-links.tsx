import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import styles from './administration.module.css';

/** The ways to what administrators look after. */
export function AdministrationLinks({ mailbox }: Readonly<{ mailbox: boolean }>) {
  const { t } = useTranslation();
  return (
    <p className={styles.links}>
      <Link to="/arbeid/kontoer">{t('work.page.administer.accounts')}</Link>
      <Link to="/arbeid/logg">{t('work.page.administer.log')}</Link>
      <Link to="/arbeid/program/ny">{t('work.page.administer.newProgramme')}</Link>
      <Link to="/arbeid/partnere/ny">{t('work.page.administer.newPartner')}</Link>
      {mailbox && <Link to="/arbeid/postkasse">{t('work.page.mailbox')}</Link>}
    </p>
  );
}
