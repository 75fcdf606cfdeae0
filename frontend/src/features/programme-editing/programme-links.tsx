import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import styles from './programme-editing.module.css';

interface Props {
  readonly slug: string;
}

/** The ways to what is edited of a programme. */
export function ProgrammeLinks({ slug }: Props) {
  const { t } = useTranslation();
  return (
    <p className={styles.links}>
      <Link to="/arbeid/$program/program" params={{ program: slug }}>
        {t('work.page.programme')}
      </Link>
      <Link to="/arbeid/$program/roller" params={{ program: slug }}>
        {t('work.page.roles')}
      </Link>
    </p>
  );
}
